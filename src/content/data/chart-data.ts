import { data as ahead } from './chart-data/ahead.ts';
import { data as careers } from './chart-data/careers.ts';
import { data as crowd } from './chart-data/crowd.ts';
import { data as dignity } from './chart-data/dignity.ts';
import { data as gap } from './chart-data/gap.ts';
import { data as human } from './chart-data/human.ts';
import { data as industries } from './chart-data/industries.ts';
import { data as list } from './chart-data/list.ts';
import { data as next } from './chart-data/next.ts';
import { data as redesigned } from './chart-data/redesigned.ts';
import { data as services } from './chart-data/services.ts';
import { data as workbench } from './chart-data/workbench.ts';
import { kept } from './kept.ts';

/** What makes each chart's data from the seeds, at build, and keeps it while they stay as they are. */
export const builders = eachKept({
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
});

function eachKept<Makers extends Record<string, () => object>>(makers: Makers): Makers {
  return Object.fromEntries(
    Object.entries(makers).map(([name, make]) => [name, kept(make)]),
  ) as Makers;
}
