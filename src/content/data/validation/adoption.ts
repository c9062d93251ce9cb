import { PRESETS } from '../../../model/presets.ts';
import { crossing, IN_2016, IN_2022, modelFrom, type Start } from './model-at.ts';
import { millions, percents, plain } from './printed.ts';

const { early, late } = PRESETS;

/** Years from each start to 2030. */
const FROM_2016 = 14;
const FROM_2022 = 8;

/** McKinsey's figure for the world in 2030, which sets the world's clock. */
const WORLD_MIDPOINT = 0.15;

/** How much is automated by when, and how many jobs that is. */
export function adoptionFigures(): Record<string, string> {
  const of2016 = modelFrom(IN_2016);
  const early2016 = modelFrom(IN_2016, early);
  const with2022 = modelFrom(IN_2022);
  const hours = (start: Start, levers: { speed?: number }, year: number) =>
    modelFrom(start, levers).hoursAutomated[year]!;
  const without2022 = hours({ ...IN_2022, language: null }, {}, FROM_2022);
  const hours2022 = with2022.hoursAutomated[FROM_2022]!;
  const world = crossing((speed) => hours(IN_2016, { speed }, FROM_2016) - WORLD_MIDPOINT, 0.1, 3);
  const displaced = [of2016, early2016].map(
    (run) => run.hoursAutomated[FROM_2016]! * run.workforce[FROM_2016]!,
  );
  const [created, existing] = [of2016.newWorkDemand[FROM_2016]!, of2016.existingDemand[FROM_2016]!];
  return {
    hours2030: percents([of2016.hoursAutomated[FROM_2016]!], 1),
    hours2030Early: percents([early2016.hoursAutomated[FROM_2016]!], 1),
    hours2030Late: percents([hours(IN_2016, late, FROM_2016)], 0),
    aiPoints: plain(100 * (hours2022 - without2022), 1),
    hours2030Ai: percents([without2022, hours2022], 1),
    hours2030World: percents([hours(IN_2016, { speed: world * early.speed }, FROM_2016)], 0),
    half: [early, {}, late].map(halfBy).join(' / '),
    jobs2030: millions(displaced),
    mustChange: millions([of2016.mustChange[FROM_2016]!, early2016.mustChange[FROM_2016]!], 0),
    newWork2030: percents([created / (created + existing)], 1),
    transitions: millions([with2022.mustChange[FROM_2022]!]),
  };
}

/** The year by which half of all hours are automated, from 2022 on. */
function halfBy(levers: { speed?: number }): string {
  const year = modelFrom(IN_2022, levers).hoursAutomated.findIndex((share) => share >= 0.5);
  return year < 0 ? '–' : String(2022 + year);
}
