import { PRESETS } from '../../../model/presets.ts';
import { modelInputs } from '../model-inputs.ts';

/** The presets, and the codes of the groups in the model's order. */
export function data() {
  return { presets: PRESETS, groups: modelInputs().groups };
}
