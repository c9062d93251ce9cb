import type { Demand } from './demand.ts';

/**
 * Eq. 12: labour's share of all costs at the pay of the path without automation, which is the task
 * content of production (Acemoglu and Restrepo 2019).
 * @param asked work asked for at that pay, existing and new
 * @param workforce work without automation
 * @param output over that without automation
 * @param sL labour's share in the base year
 */
export function taskContent(asked: number, workforce: number, output: number, sL: number): number {
  return (sL * asked) / (workforce * output);
}

/**
 * Eq. 12: how much work is asked for at current pay, over that at the pay without automation. Where
 * people cost more, employers turn to machines with elasticity `eta`; and as labour takes up more of
 * all costs, what is made costs more too, and less of it is bought. So what is paid for work never
 * comes to more than what is produced.
 * @param logPay logarithm of pay over its path without automation
 * @param tasks task content, a share of all costs
 */
export function answerToPay(logPay: number, tasks: number, eta: number): number {
  return Math.exp(-eta * logPay) / (1 + tasks * (Math.exp((1 - eta) * logPay) - 1));
}

/** Task content when a share of the year has passed. */
export function taskContentAt(
  demand: Demand,
  workforce: number,
  passed: number,
  sL: number,
): number {
  const asked = demand.askedBefore + (demand.asked - demand.askedBefore) * passed;
  const output = demand.outputBefore + (demand.output - demand.outputBefore) * passed;
  return taskContent(asked, workforce, output, sL);
}
