import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { NARROW, type CircleMark, type Words } from '../../../src/charts/chart.ts';
import { chart } from '../../../src/charts/thread.ts';
import { placesOf } from '../../../src/charts/places/data.ts';
import { rowsOf } from '../../../src/charts/thread/rows.ts';
import { resolve } from '../../../src/charts/resolve.ts';
import { withFutures } from '../../../src/charts/futures.ts';
import { data } from '../../../src/content/data/chart-data/thread.ts';
import { forecast } from '../../../src/content/data/forecast.ts';
import { table } from '../../../src/content/data/tables.ts';

const at = (state: Record<string, string | number> = {}, job?: { soc: string; title: string }) => {
  const asked = resolve(chart, {}, { ...state, ...(job ? { job: job.soc } : {}) });
  const known = withFutures(chart, asked, { ...data(), ...(job ? { job } : {}) }, forecast());
  return { asked, known: known as Parameters<typeof chart.table>[0] };
};
const words = parse(readFileSync('content/charts/thread.yaml', 'utf8')) as Words;
const occupations = table('occupations');

describe('the thread', () => {
  it('has each occupation where the tables have it among all, and what lost more farther to the right', () => {
    const { known } = at();
    const lists = placesOf(occupations.map((row) => row.fo_probability));
    const records = placesOf(occupations.map((row) => row.change_pct));
    occupations.forEach(({ soc }, n) => {
      if (n % 40 > 0) return;
      const [list, record] = rowsOf(known, soc);
      expect(list!.place).toEqual(lists[n]?.below ?? null);
      if (records[n]) expect(record!.place).toBeCloseTo(100 - records[n].below, 9);
      else expect(record!.place).toBeNull();
    });
  });

  it('has on its last tape the hours of 2035 in the model, at the levers', () => {
    const soc = '43-4051';
    for (const speed of [0.5, 1, 1.95]) {
      const model = rowsOf(at({ speed }).known, soc).at(-1)!;
      const path = forecast()({ levers: { speed }, parameters: {} }).occupation(soc)!;
      expect(model.value).toBeCloseTo(path.hours[10]!, 9);
    }
  });

  it('draws the pins of the reader’s own, else of the job that most people have, and none where nothing is known', () => {
    const pins = (job?: { soc: string; title: string }) => {
      const { asked, known } = at({}, job);
      return chart
        .layout(known, asked, NARROW, words)
        .over.filter(({ kind }) => kind === 'circle') as CircleMark[];
    };
    const most = occupations.reduce((a, b) => ((b.jobs_2025 ?? 0) > (a.jobs_2025 ?? 0) ? b : a));
    expect(pins()).toEqual(pins({ soc: most.soc, title: most.title }));
    const scientist = { soc: '15-2051', title: 'Data scientists' };
    const keys = pins(scientist).map(({ key }) => key);
    expect(keys).not.toContain('own-list');
    expect(keys).toContain('own-use');
    const x = (key: string) => pins(scientist).find((pin) => pin.key === key)!.cx;
    expect(x('own-use')).toBeGreaterThan(x('own-bureau'));
  });
});
