/** The kinds that a chart of a file may be of: the code of all charts of a kind is one. */
export const KINDS = {
  areas: () => import('./kinds/areas.ts'),
  bars: () => import('./kinds/bars.ts'),
  dots: () => import('./kinds/dots.ts'),
  lines: () => import('./kinds/lines.ts'),
  slope: () => import('./kinds/slope.ts'),
  squares: () => import('./kinds/squares.ts'),
  stacks: () => import('./kinds/stacks.ts'),
  table: () => import('./kinds/table.ts'),
};
export type KindName = keyof typeof KINDS;
export const kindNames = Object.keys(KINDS) as KindName[];
