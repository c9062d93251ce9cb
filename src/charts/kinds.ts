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

/** The kind of a name; nothing where there is none, as in the file of a chart that is drawn by hand. */
export const kindNamed = (name: unknown): KindName | undefined =>
  kindNames.find((kind) => kind === name);
