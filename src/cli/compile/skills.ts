import { SKILLS } from '../../content/data/columns/work.ts';
import type { Raw } from './csv.ts';

const KEYS = {
  social: 'social_skill_mean',
  perceptiveness: 'sk_social_perceptiveness',
  empathy: 'ws_empathy',
  innovation: 'ws_innovation',
  orientation: 'ws_social_orientation',
};

/** What O*NET prints of an occupation’s human skills, for the occupations with any. */
export function humanSkills(merged: Raw[]) {
  return merged
    .map((row) => ({
      soc: row.soc!,
      ...Object.fromEntries(
        Object.entries(KEYS).map(([name, key]) => [name, row[key] ? Number(row[key]) : null]),
      ),
    }))
    .filter((row) => Object.values(row).some((value) => typeof value === 'number'));
}

/** The skills that employers name as core, and by how many of them. */
export function coreSkills(raw: Raw[]) {
  return raw.map((row) => ({
    skill: row.skill!,
    employers_pct: Number(row.share_of_employers_percent),
    copies: row.status === 'one' ? 'one copy' : 'several copies',
    source: 'wef2025',
  }));
}

/** The importance of O*NET’s 35 skills for every occupation that it describes under the same code. */
export function skills(merged: Raw[], onet: Raw[]) {
  const described = new Map(onet.map((row) => [row.soc!, row]));
  return merged.flatMap(({ soc }) => {
    const row = described.get(soc!);
    // Some are described by their styles of work alone.
    if (!row?.sk_speaking) return [];
    return [
      {
        soc: soc!,
        ...Object.fromEntries(SKILLS.map((skill) => [skill, Number(row[`sk_${skill}`])])),
      },
    ];
  });
}
