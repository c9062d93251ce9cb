import type { Chart, ChartState } from '../../charts/chart.ts';
import { LEVERS, type LeverId } from '../../model/levers.ts';
import { SOURCED_SPEEDS } from '../../model/presets.ts';
import { NO_CHOICES, type Choices } from '../../state/choices.ts';
import { writeQuery } from '../../state/query.ts';
import type { Theme } from '../../state/themes.ts';

/** How an embedded chart is shown, beside what it shows. */
export interface Look {
  theme: Theme;
  title: boolean;
  controls: boolean;
}

/** Of all that a reader has chosen, what a chart's picture follows from. */
export function choicesFor(
  chart: Pick<Chart<object>, 'reader' | 'scenarios'>,
  choices: Choices,
): Choices {
  const has = (key: string) => key in chart.reader;
  const levers = LEVERS.map(({ id }) => id).filter(
    (id): id is LeverId => has(id) && choices.levers[id] !== undefined,
  );
  return {
    ...NO_CHOICES,
    job: has('job') ? choices.job : null,
    guess: has('guess') ? choices.guess : null,
    rater: has('rater') ? choices.rater : null,
    levers: Object.fromEntries(levers.map((id) => [id, choices.levers[id]])),
    parameters: chart.scenarios ? choices.parameters : {},
  };
}

/**
 * The query of an embed's address.
 * @param place the step, such as `gap.4`; or the keys of the state that hold in every step
 * @param own what the reader has chosen for this chart, as `choicesFor` leaves it
 */
export function embedQuery(place: string | ChartState, own: Choices, look: Look): string {
  const said = new URLSearchParams(
    typeof place === 'string'
      ? { step: place }
      : Object.entries(place).map(([key, value]) => [key, String(value)]),
  );
  for (const [key, value] of new URLSearchParams(writeQuery('', own))) said.set(key, value);
  if (look.theme !== 'auto') said.set('theme', look.theme);
  if (!look.title) said.set('title', '0');
  if (!look.controls) said.set('controls', '0');
  // Last, and always: what an embed shows years from now depends on it.
  said.delete('v');
  said.set('v', '1');
  return said.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
}

/**
 * What stands behind the sign # of an embed's address, for where no script runs: the name of the picture that
 * shows just this, or of the step alone, with a line that says that more is set.
 * @param place the step, such as `gap.4`; the keys of a state have no picture of their own
 * @param own what the reader has chosen for this chart, as `choicesFor` leaves it
 */
export function embedAnchor(place: string | ChartState, own: Choices): string {
  if (typeof place !== 'string') return '';
  const { speed, ...levers } = own.levers;
  const asked = writeQuery('', { ...own, levers });
  if (asked !== '') return `#${place}-set`;
  if (speed === undefined) return `#${place}`;
  return SOURCED_SPEEDS.includes(speed) ? `#${place}-speed-${speed}` : `#${place}-set`;
}
