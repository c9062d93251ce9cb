import { table } from '../tables.ts';

/** What serves the five industries, and the figures of the whole. */
export function data() {
  const published = new Map(table('published').map(({ id, value }) => [id, value]));
  return {
    served: table('industries').map((row) => ({
      industry: row.industry,
      soc: row.soc,
      growth: row.change_2034_pct,
      gain: row.change_thousand,
      openings: row.openings_thousand,
    })),
    created: published.get('worldCreated')!,
    displaced: published.get('worldDisplaced')!,
    newSince1940: published.get('newSince1940')!,
  };
}
