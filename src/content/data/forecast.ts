import { economy } from '../../model/economy.ts';
import { forecastFor, type Forecast } from '../../model/forecast.ts';
import { modelInputs } from './model-inputs.ts';

let made: Forecast | null = null;

/** The model as the build asks it. */
export function forecast(): Forecast {
  made ??= forecastFor(economy(modelInputs()));
  return made;
}
