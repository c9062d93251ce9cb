import type { Economy } from '../../model/economy.ts';
import type { Forecast } from '../../model/forecast.ts';
import { breath } from '../breath.ts';
import { once } from '../once.ts';
import { fetchInputs } from './model-inputs.ts';

/**
 * The labour market the model starts from, its code and inputs fetched the first time anything on
 * the page asks for it.
 * @throws when they cannot be had; what failed offline is tried again when it is asked for again
 */
export const pageEconomy = once(fetchEconomy);

/** The model, ready to be asked. It fails as `pageEconomy` does. */
export const pageModel = once(async (): Promise<Forecast> => {
  const [{ forecastFor }, { rehearse }, market] = await Promise.all([
    import('../../model/forecast.ts'),
    import('../../model/run.ts'),
    pageEconomy(),
  ]);
  await rehearse(market, breath);
  return forecastFor(market);
});

async function fetchEconomy(): Promise<Economy> {
  const [{ economy }, inputs] = await Promise.all([
    import('../../model/economy.ts'),
    fetchInputs(),
  ]);
  await breath();
  return economy(inputs);
}
