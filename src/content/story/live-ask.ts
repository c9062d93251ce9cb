import { settingsOf } from '../../charts/futures.ts';
import { resolve, type PartialState } from '../../charts/resolve.ts';
import { liveValue, type LiveAsk } from '../../charts/shared/live.ts';
import { LEVERS } from '../../model/levers.ts';
import { forecast } from '../data/forecast.ts';
import type { BuiltChart } from './built-chart.ts';
import type { Literal } from './literal-props.ts';

/** What a `<Live>` asks of the model, from its props. The doctor has seen to it that they are right. */
export function liveAsk(props: Record<string, Literal | undefined>): LiveAsk {
  const { of, year, occupation, format, rises, falls, level } = props;
  const held = LEVERS.map(({ id }) => [id, props[id]] as const).filter(
    ([, value]) => value !== undefined,
  );
  const said = { of, year, occupation, format, rises, falls, level };
  return { ...said, ...(held.length > 0 && { levers: Object.fromEntries(held) }) } as LiveAsk;
}

/** The number it comes to at its step's own setting, in the model's own unit. */
export function builtValue(
  ask: LiveAsk,
  { chart, data }: Pick<BuiltChart, 'chart' | 'data'>,
  step: PartialState,
): number {
  return liveValue(ask, forecast(), settingsOf(chart, resolve(chart, step), data).at(-1)!);
}
