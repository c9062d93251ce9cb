import { PRESETS } from '../../../model/presets.ts';
import { modelInputs } from '../model-inputs.ts';
import { data as crowd } from './crowd.ts';

/** The presets, and the groups in the order in which the opening has them. */
export function data() {
  const { groups } = modelInputs();
  return {
    presets: PRESETS,
    groups: crowd().groups.map(({ code }) => ({ code, index: groups.indexOf(code) })),
  };
}
