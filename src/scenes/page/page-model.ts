import type { Economy } from '../../model/economy.ts';
import type { Forecast } from '../../model/forecast.ts';
import { fetchInputs } from './model-inputs.ts';

let laidOut: Promise<Economy> | null = null;
let asked: Promise<Forecast> | null = null;

/**
 * The labour market the model starts from, its code and inputs fetched the first time anything on
 * the page asks for it.
 * @throws when they cannot be had; what failed offline is tried again when it is asked for again
 */
export function pageEconomy(): Promise<Economy> {
  laidOut ??= fetchEconomy().catch((error: unknown) => {
    laidOut = null;
    throw error;
  });
  return laidOut;
}

/** The model, ready to be asked. It fails as `pageEconomy` does. */
export function pageModel(): Promise<Forecast> {
  asked ??= Promise.all([import('../../model/forecast.ts'), pageEconomy()])
    .then(([{ forecastFor }, market]) => forecastFor(market))
    .catch((error: unknown) => {
      asked = null;
      throw error;
    });
  return asked;
}

async function fetchEconomy(): Promise<Economy> {
  const [{ economy }, inputs] = await Promise.all([
    import('../../model/economy.ts'),
    fetchInputs(),
  ]);
  return economy(inputs);
}
