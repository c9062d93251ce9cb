import { isSoc } from '../model/soc.ts';
import { listed } from './pairs.ts';

/** The most occupations that can be compared. */
export const MOST_COMPARED = 4;

/** How the table of all occupations stands, on its own page. It lives in the address and nowhere else. */
export interface Ranking {
  /** The figure it is ranked by. */
  by: string;
  /** Whether the least comes first. */
  rising: boolean;
  /** First two digits of the one group that is shown; all without one. */
  group: string | null;
  /** The figures that are set against each other. */
  x: string;
  y: string;
  /** Codes of the occupations that are compared. */
  compared: readonly string[];
}

/** What an address may name. */
export interface Rankable {
  figures: readonly string[];
  groups: readonly string[];
  /** What holds where an address says nothing. */
  usual: Ranking;
}

/** Reads how the table should stand from the query of an address. Whatever stands there, it is sound. */
export function readRanking(query: string, { figures, groups, usual }: Rankable): Ranking {
  const asked = new URLSearchParams(query);
  const figure = (key: 'by' | 'x' | 'y') =>
    figures.find((name) => name === asked.get(key)) ?? usual[key];
  const codes = listed(asked.get('compare')).filter(isSoc);
  return {
    by: figure('by'),
    rising: asked.get('order') === 'rising',
    group: groups.find((name) => name === asked.get('group')) ?? null,
    x: figure('x'),
    y: figure('y'),
    compared: [...new Set(codes)].slice(0, MOST_COMPARED),
  };
}

/** Writes it into a query, leaving alone what is not its own; only what differs from the usual is said. */
export function writeRanking(query: string, ranking: Ranking, { usual }: Rankable): string {
  const said = new URLSearchParams(query);
  // All are taken out first, so that the same ranking makes the same address.
  for (const key of ['by', 'order', 'group', 'x', 'y', 'compare']) said.delete(key);
  const { by, rising, group, x, y, compared } = ranking;
  if (by !== usual.by) said.set('by', by);
  if (rising) said.set('order', 'rising');
  if (group !== null) said.set('group', group);
  if (x !== usual.x) said.set('x', x);
  if (y !== usual.y) said.set('y', y);
  if (compared.length > 0) said.set('compare', compared.join(','));
  // It may stand in a query as it is, and people read addresses.
  const text = said.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text && `?${text}`;
}
