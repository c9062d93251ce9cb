import { describe, expect, it } from 'vitest';
import { record } from '../../../src/cli/compile/record.ts';
import { table } from '../../../src/content/data/tables.ts';

type Link = [soc2010: string, soc2018: string, nem: string, relation: string];

/** The record of one occupation, from counts by code and year and the links of the crosswalk. */
function recorded(soc: string, counts: Record<string, Record<number, number>>, links: Link[]) {
  const panel = Object.entries(counts).map(([code, years]) => ({
    soc: code,
    ...Object.fromEntries(Object.entries(years).map(([year, n]) => [`emp_${year}`, String(n)])),
  }));
  const crosswalk = links.map(([soc2010, soc2018, nem, relation]) => ({
    ...{ soc2010, soc2018, nem, relation },
  }));
  return record([{ soc }], panel, crosswalk)[0] as Record<string, string | number | null>;
}

describe('the record of an occupation', () => {
  it('goes back under the former code where both hold the same work, and not under what else had its number', () => {
    const row = recorded('15-1212', { '15-1122': { 2018: 40 }, '15-1212': { 2005: 7, 2019: 50 } }, [
      ['15-1122', '15-1212', '15-1212', '1:1'],
    ]);
    expect([row.former, row.cuts]).toEqual(['15-1122', '']);
    expect([row.jobs_2005, row.jobs_2018, row.jobs_2019]).toEqual([null, 40, 50]);
  });

  it('is cut in both years in which other work came under its code', () => {
    const years = { 2018: 10, 2019: 20, 2020: 21, 2021: 30 };
    const row = recorded('13-1020', { '13-1020': years }, [
      ['13-1021', '13-1020', '13-1020', 'split'],
    ]);
    expect(row.cuts).toBe('2019 2021');
  });

  it('is not cut where its code was made for the work that it holds', () => {
    const row = recorded('31-1120', { '31-1120': { 2019: 3, 2020: 4, 2021: 5 } }, [
      ['31-1011', '31-1121', '31-1120', 'merge'],
      ['39-9021', '31-1122', '31-1120', 'merge'],
    ]);
    expect(row.cuts).toBe('');
  });

  it('is cut where its code was away while others stood between two classifications', () => {
    const row = recorded('29-2034', { '29-2034': { 2009: 5, 2012: 6, 2013: 7 } }, [
      ['29-2034', '29-2034', '29-2034', '1:1'],
    ]);
    expect([row.cuts, row.jobs_2010]).toEqual(['2012', null]);
  });
});

it('a count that the story compares with 2010 stands in one piece in the record', () => {
  const cut = new Map(table('record').map((row) => [row.soc, row]));
  const apart = table('occupations').filter(({ soc, jobs_2010, change_pct }) => {
    const row = cut.get(soc)!;
    return change_pct !== null && (row.jobs_2010 !== jobs_2010 || row.cuts !== '');
  });
  // Data scientists left the statisticians' code in 2021, though the crosswalk does not say so.
  expect(apart.map(({ soc }) => soc)).toEqual(['15-2041']);
});
