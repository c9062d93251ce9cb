import type { LeverId } from '../../model/levers.ts';
import { addressAt } from '../../state/address.ts';

/**
 * The address of a chart alone, as an assignment is about it.
 * @param embeds the address below which all charts are
 * @param at what else it says, such as the step
 * @param levers where they stand, as far as that is not left to the step
 */
export function embedAddress(
  embeds: string,
  chart: string,
  at: Record<string, string>,
  levers: Partial<Record<LeverId, number>>,
): string {
  const asked = new URLSearchParams(at);
  for (const [id, value] of Object.entries(levers)) asked.set(id, String(value));
  asked.set('v', '1');
  return addressAt(`${embeds}${chart}/?${asked}`);
}
