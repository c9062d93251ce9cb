import { printed, type Format } from '../../charts/shared/format.ts';
import { correlations } from './numbers/correlations.ts';
import { backTestNumbers } from './numbers/back-test.ts';
import { careerNumbers, industryNumbers } from './numbers/careers.ts';
import { dignityNumbers } from './numbers/dignity.ts';
import { gapNumbers } from './numbers/gap.ts';
import { humanNumbers } from './numbers/human.ts';
import { lessonNumbers } from './numbers/lessons.ts';
import { listNumbers } from './numbers/list.ts';
import { serviceNumbers } from './numbers/services.ts';
import { workbenchNumbers } from './numbers/workbench.ts';
import type { Made } from './numbers/made.ts';
import { taskNumbers } from './numbers/tasks.ts';
import { workforceNumbers } from './numbers/workforce.ts';
import { kept } from './kept.ts';
import { faultsOfTables, table } from './tables.ts';

/** A number of the prose: what it is, and how it is printed. */
export interface Num {
  value: number;
  format: Format;
  text: string;
}

/** Every number an editor can name in `<Num id="…"/>`, computed from the seeds. */
export const numbers = kept((): Map<string, Num> => {
  const made = [
    publishedNumbers(),
    workforceNumbers(),
    serviceNumbers(),
    dignityNumbers(),
    workbenchNumbers(),
    gapNumbers(),
    lessonNumbers(),
    careerNumbers(),
    industryNumbers(),
    listNumbers(),
    backTestNumbers(),
    correlations(),
    taskNumbers(),
    humanNumbers(),
  ].flat();
  return new Map(
    made.map(([id, value, format]) => [id, { value, format, text: printed(value, format) }]),
  );
});

/** The ids of all numbers; undefined while a table has faults, which the numbers would trip over. */
export function numberIds(): string[] | undefined {
  return faultsOfTables().length === 0 ? [...numbers().keys()] : undefined;
}

function publishedNumbers(): Made[] {
  return table('published').map(({ id, value, format }) => [id, value, format]);
}
