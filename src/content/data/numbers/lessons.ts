import { PARAMETERS } from '../../../model/parameters.ts';
import { PRESETS } from '../../../model/presets.ts';
import type { Scenario } from '../../../model/scenario.ts';
import { forecast } from '../forecast.ts';
import type { Made } from './made.ts';

/** What the settings that the lessons try come to, such as `fastNoNewWorkPeak`. */
export function lessonNumbers(): Made[] {
  const at = (levers: Scenario['levers'], parameters: Scenario['parameters'] = {}) =>
    forecast()({ levers, parameters });
  const peak = (levers: Scenario['levers']) => 100 * at(levers).measure('unemployment');
  const pay = (c: number) => 100 * at({}, { c }).measure('pay');
  const laidOff = (levers: Scenario['levers']) => 1000 * at(levers).measure('laidOff');
  const { speed } = PRESETS.early;
  const saving = PARAMETERS.find(({ id }) => id === 'c')!;
  const noNewWork = at({ speed, newTasks: 0 });
  return [
    ['fastestPeak', peak({ speed: 3 }), 'percent1'],
    ['fastNoNewWorkPeak', peak({ speed, newTasks: 0 }), 'percent1'],
    ['fastNoNewWorkPay', 100 * noNewWork.measure('pay'), 'change'],
    [
      'fastNoNewWorkAtWork',
      (100 * noNewWork.outcomes.jobs.at(-1)!) / noNewWork.outcomes.workforce.at(-1)!,
      'percent1',
    ],
    ['labourToday', 100 * noNewWork.yearly('labourShare')[0]!, 'percent'],
    ['fastMuchNewWorkPeak', peak({ speed, newTasks: 0.9 }), 'percent1'],
    ['fastRetrainedPeak', peak({ speed, retrain: 0.8 }), 'percent1'],
    ['fastLaidOff', laidOff({ speed }), 'millions0'],
    ['fastRetrainedLaidOff', laidOff({ speed, retrain: 0.8 }), 'millions0'],
    ['smallSaving', saving.min, 'decimal2'],
    ['largeSaving', saving.max, 'decimal2'],
    ['smallSavingPay', pay(saving.min), 'change'],
    ['largeSavingPay', pay(saving.max), 'change'],
    ['midpointLaidOff', laidOff({}), 'millions0'],
  ];
}
