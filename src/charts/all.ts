// Written by src/cli/setup/charts.mjs, before every command: a line for each file of fixtures.
/** Where each chart’s code is: fetched by a page when the reader comes near it. */
export const CHARTS = {
  ahead: () => import('./ahead.ts'),
  careers: () => import('./careers.ts'),
  crowd: () => import('./crowd.ts'),
  'crowd-moves': () => import('./crowd-moves.ts'),
  dignity: () => import('./dignity.ts'),
  gap: () => import('./gap.ts'),
  hours: () => import('./hours.ts'),
  human: () => import('./human.ts'),
  industries: () => import('./industries.ts'),
  list: () => import('./list.ts'),
  next: () => import('./next.ts'),
  pair: () => import('./pair.ts'),
  places: () => import('./places.ts'),
  record: () => import('./record.ts'),
  redesigned: () => import('./redesigned.ts'),
  services: () => import('./services.ts'),
  thread: () => import('./thread.ts'),
  workbench: () => import('./workbench.ts'),
};
