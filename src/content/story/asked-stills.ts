import { SOURCED_SPEEDS } from '../../model/presets.ts';
import type { BuiltChart } from './built-chart.ts';
import type { Embeddable } from './embeddables.ts';
import type { Literal } from './literal-props.ts';

/** A picture that the address of an embed can ask for where no script runs. */
export interface AskedStill {
  /** That of its file and of its place in the page: `gap.5`, or `gap.5-speed-1.95`. */
  name: string;
  /** The step, from 1. */
  n: number;
  step: Record<string, Literal>;
  /** The speed of the sources that it is drawn at; the step's own, or the usual one, where none is said. */
  speed?: number;
}

/** Every step of a chart, and where its reader sets the speed, each at those that the sources come to. */
export function askedStills(
  { scene, steps }: Pick<Embeddable, 'scene' | 'steps'>,
  { reader }: Pick<BuiltChart['chart'], 'reader'>,
): AskedStill[] {
  const speeds = 'speed' in reader ? SOURCED_SPEEDS : [];
  return steps.flatMap((step, at) => {
    const still = { name: `${scene}.${at + 1}`, n: at + 1, step };
    return [
      still,
      ...speeds.map((speed) => ({ ...still, name: `${still.name}-speed-${speed}`, speed })),
    ];
  });
}
