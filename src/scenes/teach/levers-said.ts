import { LEVERS, type LeverId } from '../../model/levers.ts';
import { fieldOf } from '../scene/lever-value.ts';

/**
 * Where levers were left, as the levers themselves say it.
 * @param names what they are called, by their ids
 */
export const leversSaid = (
  levers: Readonly<Partial<Record<LeverId, number>>>,
  names: Record<string, string>,
): string =>
  LEVERS.flatMap((row) => {
    const value = levers[row.id];
    return value === undefined ? [] : [`${names[row.id]!} ${fieldOf(row).text(value)}`];
  }).join('; ');
