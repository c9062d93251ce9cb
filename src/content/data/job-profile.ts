import { placesOf, type Place } from '../../charts/places/data.ts';
import { changed, runs } from '../../charts/record/data.ts';
import type { Rows } from './columns.ts';
import { SKILLS, type Skill } from './columns/work.ts';
import { groupTitles } from './group-titles.ts';
import { jobSlug } from './job-address.ts';
import { gapsOf, type Gap } from './job-gaps.ts';
import { readJobWords } from './job-words.ts';
import { kept } from './kept.ts';
import { nearest, standardised } from './nearest-work.ts';
import { places, type OfMeasures } from './places.ts';
import { records } from './records.ts';
import { table } from './tables.ts';

/** A skill of an occupation. */
export interface AskedSkill {
  skill: Skill;
  /** Importance from 1 to 5. */
  importance: number;
  /** Of 100 occupations, how many it is less important for. */
  below: number;
}

/** Work whose skills are near, and in which skills it asks for clearly more, the widest apart first. */
export interface NearWork {
  profile: JobProfile;
  more: Skill[];
}

/** All that a page says of an occupation but what the model makes of it. */
export interface JobProfile {
  /** Its row of the table of occupations. */
  row: Rows['occupations'];
  /** Its page's name: the code, then the title. */
  slug: string;
  groupTitle: string;
  /** What people call it. */
  called: string[];
  places: OfMeasures<Place | null>;
  outlook: Rows['outlook'];
  record: {
    /** The first year with a count, and the first of those that can be compared with the last. */
    first: number | null;
    since: number | null;
    former: string;
    /** Over the longest time that can be compared for sure, in per cent. */
    change: ReturnType<typeof changed>;
  };
  /** What it asks for more than other work does, most of all first; none where its skills are not known. */
  skills: AskedSkill[];
  gaps: Gap[];
}

/** How many skills a page names, and how much nearer work. */
const [NAMED, NEAR] = [8, 12];
/** Skills that are this much more asked for, in standard deviations, are missing on the way. */
const CLEARLY = 0.5;
const MISSING = 3;

const all = kept(() => {
  const rated = new Map(table('skills').map((row) => [row.soc, SKILLS.map((skill) => row[skill])]));
  const socs = [...rated.keys()];
  const below = new Map(
    SKILLS.map((skill, n) => [skill, placesOf(socs.map((soc) => rated.get(soc)![n]!))]),
  );
  const [found, counted, groups] = [places(), records(), groupTitles()];
  const outlooks = new Map(table('outlook').map((row) => [row.soc, row]));
  const { words } = readJobWords();
  const skillsOf = (soc: string): AskedSkill[] => {
    const [own, at] = [rated.get(soc), socs.indexOf(soc)];
    if (!own) return [];
    return SKILLS.map((skill, n) => ({
      skill,
      importance: own[n]!,
      below: below.get(skill)![at]!.below,
    })).sort((a, b) => b.below - a.below || b.importance - a.importance);
  };
  const profiles = table('occupations').map((row, n): JobProfile => {
    const { soc, group } = row;
    const { counts, cuts, former } = counted.get(soc)!;
    const pieces = runs(counts, cuts);
    const record = {
      first: pieces[0]?.counts[0]?.year ?? null,
      since: pieces.at(-1)?.counts[0]?.year ?? null,
      former,
      change: changed(counts, cuts),
    };
    const skills = skillsOf(soc);
    return {
      ...{ row, record, skills },
      slug: jobSlug(row),
      groupTitle: groups.get(group)!,
      called: words.get(soc) ?? [],
      places: found[n]!,
      outlook: outlooks.get(soc)!,
      gaps: gapsOf(row, record, skills.length > 0),
    };
  });
  return {
    profiles,
    bySoc: new Map(profiles.map((one) => [one.row.soc, one])),
    standard: standardised(rated),
  };
});

/** A profile of every occupation, by code. */
export const jobProfiles = (): readonly JobProfile[] => all().profiles;

/** The skills that a page names: of those that it asks for more than half of all work does. */
export const namedSkills = ({ skills }: JobProfile): AskedSkill[] =>
  skills.filter(({ below }) => below > 50).slice(0, NAMED);

/** The work that is nearest by skills, and what it asks for beyond them. */
export function nearWork({ row: { soc } }: JobProfile): NearWork[] {
  const { bySoc, standard } = all();
  const own = standard.get(soc);
  return nearest(standard, soc, NEAR).map((near) => {
    const other = standard.get(near.soc)!;
    const more = SKILLS.map((skill, n) => ({ skill, by: other[n]! - own![n]! }))
      .filter(({ by }) => by > CLEARLY)
      .sort((a, b) => b.by - a.by)
      .slice(0, MISSING);
    return { profile: bySoc.get(near.soc)!, more: more.map(({ skill }) => skill) };
  });
}
