import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { countsOf, type Data as Records } from '../../src/charts/record/data.ts';
import type { Data as Places } from '../../src/charts/places/data.ts';
import { YEARS } from '../../src/content/data/columns/work.ts';
import { forecast } from '../../src/content/data/forecast.ts';
import { jobProfiles } from '../../src/content/data/job-profile.ts';
import { table } from '../../src/content/data/tables.ts';
import { TICKS } from '../../src/model/ticks.ts';
import type { UseWords } from '../../src/scenes/use/words.ts';

/** The charts of the pages of occupations. */
const CHARTS = ['record', 'places', 'hours'];
const json = (file: string) => JSON.parse(readFileSync(join('dist', file), 'utf8')) as unknown;
const embedOf = (chart: string) =>
  parseHTML(readFileSync(`dist/embed/${chart}/index.html`, 'utf8')).document;

describe.each(CHARTS)('the embed of %s', (chart) => {
  const document = embedOf(chart);

  it('leads on to all occupations, and can say that it leads to one', () => {
    const link = document.querySelector('.embed-foot a')!;
    expect(link.getAttribute('href')).toBe('/jobs/');
    expect(link.getAttribute('data-job')).toMatch(/this job/);
    expect(link.textContent).not.toBe(link.getAttribute('data-job'));
  });

  it('can be turned only where there is another step', () => {
    const steps = document.querySelectorAll('.step[data-step]').length;
    expect(document.querySelector('.stepper')!.hasAttribute('hidden')).toBe(steps === 1);
  });

  it('is told to the dialog with its steps, and with what its page is about and the day left open', () => {
    const { steps, citation } = (json('use.json') as UseWords).charts[chart]!;
    expect(steps!.map(({ state }) => state)).toEqual(
      [...document.querySelectorAll<HTMLElement>('.step[data-step]')].map((step) => {
        const said = JSON.parse(step.dataset.state!) as Record<string, unknown>;
        const own = Object.keys(steps![0]!.state);
        return Object.fromEntries(Object.entries(said).filter(([key]) => own.includes(key)));
      }),
    );
    for (const file of Object.values(citation)) {
      expect(file).toContain('occupation-of-the-page');
      expect(file).toMatch(/9999[-/]12[-/]31/);
    }
  });
});

it('the words of the charts of occupations say what the tables and the model say', () => {
  const altOf = (chart: string) =>
    [...embedOf(chart).querySelectorAll<HTMLImageElement>('.step img')].map(({ alt }) => alt);
  const totals = new Map(table('totals').map(({ year, jobs }) => [year, jobs]));
  for (const year of [2003, 2010, 2025])
    expect(altOf('record')[0]).toMatch(
      new RegExp(`${(totals.get(year)! / 1e6).toFixed(1)} million in (May )?${year}`),
    );
  const { places } = (json('charts/places.json') as { data: Places }).data;
  const offices = Object.entries(places).filter(([soc]) => soc.startsWith('43'));
  const right = (['frey-osborne', 'eloundou', 'gpt4', 'microsoft'] as const).map(
    (measure) => offices.filter(([, of]) => (of[measure]?.below ?? 0) > 50).length,
  );
  expect(altOf('places')[0]).toContain(`at least ${Math.min(...right)} of some fifty`);
  const hours = (id: string) => {
    const { value: speed } = TICKS.find((tick) => tick.id === id)!;
    return Math.round(
      100 * forecast()({ levers: { speed }, parameters: {} }).outcomes.hoursAutomated[25]!,
    );
  };
  for (const pace of ['bls', 'acemoglu', 'early']) {
    expect(altOf('hours')[0]).toMatch(new RegExp(`\\b${hours(pace)}\\b`));
    expect(altOf('hours')[1]).toMatch(new RegExp(`\\b${100 - hours(pace)}\\b`));
  }
});

it('what an embed draws an occupation from is what the tables say of it', () => {
  const { changes } = (json('charts/record.json') as { data: Records }).data;
  for (const row of table('record'))
    expect(countsOf(changes[row.soc]), row.soc).toEqual(YEARS.map((year) => row[`jobs_${year}`]));
  const [, ...rows] = parse(readFileSync('dist/charts/places.csv', 'utf8'));
  const offices = jobProfiles().filter(({ row }) => row.group === '43');
  expect(rows).toEqual(
    offices.map(({ row, places }) => [
      row.title.replaceAll('’', "'"),
      ...Object.values(places).map((place) =>
        place === null ? '' : String(Number(place.below.toFixed(1))),
      ),
    ]),
  );
});

it('each page of an occupation leads to the embeds of its charts, of that occupation', () => {
  const names = readdirSync('dist/jobs').filter((name) => /^\d\d-\d{4}-/.test(name));
  for (const name of names) {
    const html = readFileSync(join('dist/jobs', name, 'index.html'), 'utf8');
    const ways = [...html.matchAll(/href="(\/embed\/([^/]+)\/\?job=([^"]+))" data-use="([^"]+)"/g)];
    expect(
      ways.map(([, , chart, job, use]) => [chart, job, use]),
      name,
    ).toEqual(CHARTS.map((chart) => [chart, name.slice(0, 7), chart]));
  }
  for (const chart of CHARTS) expect(existsSync(`dist/embed/${chart}/index.html`)).toBe(true);
});
