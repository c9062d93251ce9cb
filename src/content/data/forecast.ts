import { economy } from '../../model/economy.ts';
import { forecastFor, type Forecast } from '../../model/forecast.ts';
import { kept } from './kept.ts';
import { modelInputs } from './model-inputs.ts';

/** The model as the build asks it. */
export const forecast = kept((): Forecast => forecastFor(economy(modelInputs())));
