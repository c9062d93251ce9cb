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
