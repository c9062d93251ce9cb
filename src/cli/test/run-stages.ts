import { availableParallelism } from 'node:os';
import { runStage, type Outcome } from './run-stage.ts';
import type { Stage } from './stages.ts';

/** More at once help no machine: the longest stages keep all its cores busy by themselves. */
const AT_ONCE = Math.min(2, availableParallelism());

/**
 * Runs stages, as many at once as there are cores for, each once those that it must come after have ended.
 * All of them run even when one fails: a reader of the sum wants to know of everything.
 */
export async function runStages(stages: Stage[]): Promise<Outcome[]> {
  const waiting = [...stages];
  const running = new Map<Stage, Promise<unknown>>();
  const outcomes: Outcome[] = [];
  const isOpen = (name: string) =>
    [...waiting, ...running.keys()].some((stage) => stage.name === name);
  while (waiting.length + running.size > 0) {
    const next = waiting.find(({ after = [] }) => !after.some(isOpen));
    const free = next?.alone ? running.size === 0 : running.size < AT_ONCE;
    if (next && free && ![...running.keys()].some(({ alone }) => alone)) {
      waiting.splice(waiting.indexOf(next), 1);
      const ended = runStage(next).then((outcome) => {
        outcomes.push(outcome);
        running.delete(next);
      });
      running.set(next, ended);
    } else await Promise.race(running.values());
  }
  return stages.map(({ name }) => outcomes.find(({ stage }) => stage === name)!);
}
