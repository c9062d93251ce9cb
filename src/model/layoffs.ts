import type { Demand } from './demand.ts';
import type { Economy } from './economy.ts';

/**
 * Eq. 9: gross layoffs. Decline that is slower than the leavers an employer can do without costs
 * nobody their job.
 * @param staying what would be left of last year's jobs if no usable leaver were replaced
 */
export function layoffs(
  demand: Demand,
  economy: Economy,
  automated: Float64Array,
  staying: number,
): void {
  const { base, existing, existingBefore, level } = demand;
  const { start } = economy.groups;
  const { jobs, pay, exposed, exposedPay, skilled, skilledPay } = economy.occupations;
  const before = demand.levelBefore * staying;
  let lost = 0;
  let laidOffPay = 0;
  let exposedJobs = 0;
  let exposedBill = 0;
  let exposedHours = 0;
  let skilledJobs = 0;
  let skilledBill = 0;
  let skilledHours = 0;
  for (let g = 0; g + 1 < start.length; g++) {
    let laidOff = 0;
    const end = start[g + 1]!;
    for (let n = start[g]!; n < end; n++) {
      const work = existing[n]! * level;
      const beyond = existingBefore[n]! * before - work;
      const below = base[n]! - work;
      const hours = jobs[n]! * automated[n]!;
      if (beyond > 0) {
        laidOff += beyond;
        laidOffPay += beyond * pay[n]!;
      }
      if (below > 0) lost += below;
      exposedJobs += exposed[n]! * work;
      exposedBill += exposedPay[n]! * work;
      exposedHours += exposed[n]! * hours;
      skilledJobs += skilled[n]! * work;
      skilledBill += skilledPay[n]! * work;
      skilledHours += skilled[n]! * hours;
    }
    demand.groupExisting[g]! *= level;
    demand.groupLaidOff[g] = laidOff;
    demand.laidOff += laidOff;
  }
  demand.laidOffPay += laidOffPay;
  demand.lost = lost;
  demand.exposed = exposedJobs;
  demand.exposedPay = exposedBill;
  demand.exposedHours = exposedHours;
  demand.skilled = skilledJobs;
  demand.skilledPay = skilledBill;
  demand.skilledHours = skilledHours;
}
