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

/** What makes each chart's data from the seeds, at build. */
export const builders = {
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
