import { sum } from 'd3-array';
import type { Rater } from '../../../charts/shared/rater.ts';
import { table } from '../tables.ts';
import type { Made } from './made.ts';

type Label = 'E0' | 'E1' | 'E2';

const NAMED = { marketing: '11-2021', doctor: '29-1215', teacher: '25-2031' };

/** How much of an occupation's weight carries a label, 0 to 1. */
export function shareOf(soc: string, rater: Rater, label: Label): number {
  const own = table('tasks').filter((row) => row.soc === soc);
  const weight = (rows: typeof own) => sum(rows, (row) => row.weight);
  return weight(own.filter((row) => row[rater] === label)) / weight(own);
}

/** How the tasks of the jobs taken apart are labelled, and what halving the exposed ones sets free. */
export function taskNumbers(): Made[] {
  const all = table('tasks');
  const socs = [...new Set(all.map(({ soc }) => soc))];
  const agree = all.filter((row) => row.people === row.model).length / all.length;
  const counted = new Map(table('occupations').map((row) => [row.soc, row]));
  const humanMost = socs.filter((soc) => shareOf(soc, 'people', 'E0') > 0.5).length;
  return [
    ['tasksApart', all.length, 'integer'],
    ['jobsApart', socs.length, 'integer'],
    ['labelsAgree', 100 * agree, 'percent'],
    ['jobsMostlyHuman', humanMost, 'integer'],
    ['marketingChange', counted.get(NAMED.marketing)!.change_pct!, 'change'],
    ...Object.entries(NAMED).flatMap(([name, soc]): Made[] => {
      const human = shareOf(soc, 'people', 'E0');
      const freed = (1 - human) / 2;
      return [
        [`${name}Tasks`, all.filter((row) => row.soc === soc).length, 'integer'],
        [`${name}Machine`, 100 * shareOf(soc, 'people', 'E1'), 'percent'],
        [`${name}With`, 100 * shareOf(soc, 'people', 'E2'), 'percent'],
        [`${name}Human`, 100 * human, 'percent'],
        [`${name}HumanByModel`, 100 * shareOf(soc, 'model', 'E0'), 'percent'],
        [`${name}Freed`, 100 * freed, 'percent'],
        [`${name}Projected`, counted.get(soc)!.projected_change_pct!, 'change'],
        [`${name}HumanAfter`, (100 * human) / (1 - freed), 'percent'],
      ];
    }),
  ];
}
