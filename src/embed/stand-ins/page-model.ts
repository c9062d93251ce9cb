import type { Forecast } from '../../model/forecast.ts';

/** None: this embed's chart asks the model nothing, and so does not bring it along. */
export function pageModel(): Promise<Forecast> {
  return Promise.reject(new Error('This chart asks the model nothing.'));
}
