import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { placesOf } from '../../../src/charts/places/data.ts';
import { changed, runs } from '../../../src/charts/record/data.ts';
import { jobCodes } from '../../../src/content/data/job-address.ts';
import { jobProfiles, namedSkills, nearWork } from '../../../src/content/data/job-profile.ts';
import { saidOf } from '../../../src/content/data/job-said.ts';
import { distance, nearest, standardised } from '../../../src/content/data/nearest-work.ts';
import { table } from '../../../src/content/data/tables.ts';
import type { JobPageWords } from '../../../src/content/words/job-page-schema.ts';

const words = parse(readFileSync('content/job-pages.yaml', 'utf8')) as JobPageWords;
const profiles = jobProfiles();
const of = (soc: string) => profiles.find(({ row }) => row.soc === soc)!;

describe('how near work is by skills', () => {
  const row = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), {
    minLength: 35,
    maxLength: 35,
  });

  it('is 0 to itself, the same both ways, and never longer than by way of a third', () => {
    fc.assert(
      fc.property(row, row, row, (a, b, c) => {
        expect(distance(a, a)).toBe(0);
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, c)).toBeLessThanOrEqual(distance(a, b) + distance(b, c) + 1e-9);
      }),
    );
  });

  it('is in standard deviations: one apart in every skill is 1, in one of four a half', () => {
    expect(distance([1, 1, 1, 1], [0, 0, 0, 0])).toBe(1);
    expect(distance([1, 0, 0, 0], [0, 0, 0, 0])).toBe(0.5);
  });

  it('counts a skill that hardly differs as much as one that differs widely', () => {
    const standard = standardised(
      new Map([
        ['a', [1, 1]],
        ['b', [1.1, 1]],
        ['c', [1, 5]],
        ['d', [1.1, 5]],
      ]),
    );
    const to = (soc: string) => distance(standard.get('a')!, standard.get(soc)!);
    expect(to('b')).toBeCloseTo(to('c'), 9);
    expect(to('d')).toBeGreaterThan(to('b'));
  });

  it('names the nearest first, equal ones by code, itself never, and nobody where nothing is known', () => {
    const skills = new Map([
      ['b', [0]],
      ['e', [3]],
      ['d', [-1]],
      ['c', [1]],
    ]);
    expect(nearest(skills, 'b', 2).map(({ soc }) => soc)).toEqual(['c', 'd']);
    expect(nearest(skills, 'z', 2)).toEqual([]);
  });

  it('finds work of the same kind for a nurse, a roofer and a programmer', () => {
    const near = (soc: string) => nearWork(of(soc)).map(({ profile }) => profile.row.group);
    expect(near('29-1141').filter((group) => group === '29').length).toBeGreaterThan(6);
    expect(near('47-2181').filter((group) => group === '47').length).toBeGreaterThan(6);
    expect(near('15-1251').filter((group) => group === '15').length).toBeGreaterThan(6);
  });
});

it('a place counts the lower ones, and equal ones half', () => {
  expect(placesOf([3, 1, null, 2, 2])).toEqual([
    { value: 3, below: 87.5 },
    { value: 1, below: 12.5 },
    null,
    { value: 2, below: 50 },
    { value: 2, below: 50 },
  ]);
});

describe('a record', () => {
  /** Counts from the first year of the survey on, with blanks up to the year that is said. */
  const from = (year: number, ...counts: (number | null)[]) => [
    ...Array.from({ length: year - 2003 }, () => null),
    ...counts,
  ];

  it('is one piece over a hole, and two at a cut', () => {
    const jobs = from(2015, 5, null, 7);
    expect(runs(jobs, []).map(({ counts }) => counts.length)).toEqual([2]);
    expect(runs(jobs, [2017]).map(({ counts, broken }) => [counts.length, broken])).toEqual([
      [1, false],
      [1, true],
    ]);
  });

  it('is compared from 2010 at the earliest, within its last piece, and not with itself', () => {
    expect(changed(from(2008, 1, 1, 100, 150), [])).toEqual({ from: 2010, to: 2011, percent: 50 });
    expect(changed(from(2015, 9, 100, 75), [2016])).toEqual({ from: 2016, to: 2017, percent: -25 });
    expect(changed(from(2025, 9), [])).toBeNull();
  });
});

describe('every profile', () => {
  it('is that of an occupation of the tables, with the numbers they print', () => {
    expect(profiles.map(({ row }) => row)).toEqual(table('occupations'));
    const apart = profiles.filter(({ row, record: { change } }) => {
      if (row.change_pct === null || row.soc === '15-2041') return false;
      return change?.from !== 2010 || Math.abs(change.percent - row.change_pct) > 0.051;
    });
    expect(apart.map(({ row }) => row.soc)).toEqual([]);
  });

  it('says of each figure that is not there that it is not, and of no other', () => {
    const rated = new Set(table('skills').map(({ soc }) => soc));
    for (const { row, gaps, record } of profiles) {
      const missing = {
        unpaid: row.median_wage_2025 === null,
        unlisted: row.fo_probability === null,
        carried: row.fo_probability !== null && row.fo_match !== 'exact',
        unjudged: row.eloundou_people === null,
        unscored: row.microsoft === null,
        unskilled: !rated.has(row.soc),
        uncounted: record.first === null,
        few: row.jobs_2025 !== null && row.jobs_2025 < 5000,
      };
      for (const [gap, isMissing] of Object.entries(missing))
        expect([row.soc, gap, gaps.includes(gap as never)]).toEqual([row.soc, gap, isMissing]);
    }
  });

  it('names skills that most work asks less of, and near work only where skills are known', () => {
    for (const profile of profiles) {
      expect(namedSkills(profile).every(({ below }) => below > 50)).toBe(true);
      const near = nearWork(profile);
      expect(near.length).toBe(profile.skills.length > 0 ? 12 : 0);
      expect(near.map(({ profile: { row } }) => row.soc)).not.toContain(profile.row.soc);
    }
  });

  it('opens with a sentence of at least two figures that go the way it says', () => {
    for (const profile of profiles) {
      const said = saidOf(profile, words.said);
      const { change } = profile.record;
      expect(said).not.toMatch(/[{}]|undefined|NaN|Infinity|\b(safe|doomed|risk)\b/);
      expect(said.match(/\d+/g)!.length, said).toBeGreaterThan(1);
      if (change && Math.round(change.percent) !== 0)
        expect(said, profile.row.soc).toContain(change.percent > 0 ? 'grew' : 'fell');
      const projected = Math.round(profile.row.projected_change_pct!);
      if (projected !== 0) expect(said).toContain(projected > 0 ? 'more jobs' : 'fewer jobs');
    }
  });
});

it('each occupation has an address of its own, and the code it had before 2018 leads there', () => {
  expect(new Set(profiles.map(({ slug }) => slug)).size).toBe(832);
  expect(jobCodes().get('15-1122')?.soc).toBe('15-1212');
  expect(jobCodes().get('11-1011')?.title).toBe('Chief executives');
});

it('every word that the tables hold has one of ours', () => {
  const schooling = new Set(table('outlook').map((row) => row.schooling));
  expect([...schooling].filter((each) => !words.schooling[each])).toEqual([]);
  const skills = Object.keys(table('skills')[0]!).filter((key) => key !== 'soc');
  expect(skills.filter((skill) => !words.skillNames[skill])).toEqual([]);
});

it('measures that are far apart are said to differ, and those that are not to agree', () => {
  expect(saidOf(of('11-1031'), words.said)).toContain(
    'differ, and place it above anything from 59 to 84',
  );
  expect(saidOf(of('15-2051'), words.said)).toContain('place it alike, above 91 to 96');
});
