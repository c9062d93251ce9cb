import type { Fixture } from './chart.ts';
import type { ChartName } from './registry.ts';
import { fixtures as ahead } from './fixtures/ahead.ts';
import { fixtures as careers } from './fixtures/careers.ts';
import { fixtures as crowd } from './fixtures/crowd.ts';
import { fixtures as dignity } from './fixtures/dignity.ts';
import { fixtures as gap } from './fixtures/gap.ts';
import { fixtures as human } from './fixtures/human.ts';
import { fixtures as industries } from './fixtures/industries.ts';
import { fixtures as list } from './fixtures/list.ts';
import { fixtures as next } from './fixtures/next.ts';
import { fixtures as redesigned } from './fixtures/redesigned.ts';
import { fixtures as services } from './fixtures/services.ts';
import { fixtures as workbench } from './fixtures/workbench.ts';

/** Every state of every chart that the gallery shows and the snapshots hold. */
export const fixtures: Record<ChartName, Fixture[]> = {
  careers,
  crowd,
  ahead,
  services,
  dignity,
  gap,
  human,
  industries,
  list,
  next,
  redesigned,
  workbench,
};

/** The name of the file that holds the last looked-at picture of a state. */
export function pictureFile(chart: ChartName, fixture: string): string {
  return `${chart}-${fixture.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}.svg`;
}
