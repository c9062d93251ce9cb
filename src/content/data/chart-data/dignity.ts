import type { Condition } from '../../../charts/dignity.ts';
import type { Levers } from '../../../model/levers.ts';
import { PRESETS } from '../../../model/presets.ts';

/** Efficiency alone, and the levers of each condition as the humane preset has them. */
export function data() {
  const { retrain, safetyNet, human, newTasks } = PRESETS.humane;
  const conditions: Record<Condition, Partial<Levers>> = {
    retraining: { retrain },
    nets: { safetyNet },
    policy: { human },
    protection: { newTasks },
    all: { retrain, safetyNet, human, newTasks },
  };
  return { efficiency: PRESETS.efficiency, conditions };
}
