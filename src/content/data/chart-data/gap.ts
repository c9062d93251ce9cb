import { SCHOOLING, SKILLS, type Schooling, type Skill } from '../../../charts/gap/data.ts';
import { TICKS } from '../../../model/ticks.ts';
import { table } from '../tables.ts';

const ID: Record<Skill, string> = { low: 'trainedLow', all: 'trainedAll', high: 'trainedHigh' };

/** Who is trained, what could be automated by schooling, and the speeds of the sources. */
export function data() {
  const published = new Map(table('published').map(({ id, value }) => [id, value]));
  const potential = SCHOOLING.map((level) => [
    level,
    [published.get(`potential-${level}`)!, published.get(`potentialAi-${level}`)!] as const,
  ]);
  return {
    trained: Object.fromEntries(
      SKILLS.map((skill) => [skill, published.get(ID[skill])!]),
    ) as Record<Skill, number>,
    potential: Object.fromEntries(potential) as unknown as Record<Schooling, [number, number]>,
    speeds: TICKS.map(({ value }) => value),
  };
}
