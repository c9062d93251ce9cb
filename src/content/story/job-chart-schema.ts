import { z } from 'zod';
import type { StateKey, StateSchema } from '../../charts/chart.ts';
import { chart as hours } from '../../charts/hours.ts';
import { chart as places } from '../../charts/places.ts';
import { chart as record } from '../../charts/record.ts';
import { LEVERS } from '../../model/levers.ts';
import { text } from '../words/schema-parts.ts';

/** A value of a chart's state, as a step may say it; who is looked at, the reader says. */
function valueOf(key: StateKey): z.ZodType {
  switch (key.type) {
    case 'choice':
      return z.enum(key.values);
    case 'number':
      return z.number().min(key.min).max(key.max);
    case 'flag':
      return z.boolean();
    case 'names':
      return text;
    case 'job':
      return z.never();
  }
}

const chartOf = ({ state }: { state: StateSchema }) =>
  z.strictObject({
    /** The levers of the model that stand below it. */
    levers: z.array(z.enum(LEVERS.map(({ id }) => id))),
    /** Complete states, each with what it shows of no occupation in particular. */
    steps: z
      .array(
        z.strictObject({
          alt: text,
          ...Object.fromEntries(
            Object.entries(state).map(([key, value]) => [key, valueOf(value).optional()]),
          ),
        }),
      )
      .min(1),
  });

/** The charts of the pages of occupations, as they can be carried away. */
export const jobChartSchema = z.strictObject({
  record: chartOf(record),
  places: chartOf(places),
  hours: chartOf(hours),
});

/** The names of the charts of the pages of occupations. */
export const JOB_CHARTS = Object.keys(jobChartSchema.shape);
