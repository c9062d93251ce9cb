import type { Inputs } from '../model/economy.ts';
import type { Forecast } from '../model/forecast.ts';

let asked: Promise<Forecast> | null = null;

/** The model, its code and inputs fetched the first time anything on the page asks for it. */
export function pageModel(): Promise<Forecast> {
  asked ??= fetchModel();
  // What failed offline may be there when it is asked for again.
  asked.catch(() => {
    asked = null;
  });
  return asked;
}

async function fetchModel(): Promise<Forecast> {
  const source = document.body.dataset.model!;
  const [{ economy }, { forecastFor }, inputs] = await Promise.all([
    import('../model/economy.ts'),
    import('../model/forecast.ts'),
    fetch(source).then((response) => response.json() as Promise<Inputs>),
  ]);
  return forecastFor(economy(inputs));
}
