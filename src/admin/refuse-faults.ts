import { drawnChart, type Tables } from './drawn-chart.ts';
import { asSaved, type Fields } from './formats.ts';

/** An entry that is about to be saved: React's, as the editor hands it on. */
interface Saved {
  entry: { get(key: 'collection'): string; get(key: 'data'): { toJS(): Fields } };
}

/**
 * Keeps a chart without code from being saved while something in it is to be mended, as the fields of texts
 * keep theirs: its faults are of several fields together, and no field can refuse them.
 * @param heading before what is to be mended
 */
export function refuseFaults(
  tables: Tables,
  heading: string,
): { name: 'preSave'; handler: (saved: Saved) => Promise<void> } {
  return {
    name: 'preSave',
    async handler({ entry }) {
      if (entry.get('collection') !== 'charts') return;
      const drawn = await drawnChart(asSaved(entry.get('data').toJS()), tables);
      const faults = drawn?.faults ?? [];
      // Under this name the editor shows the cause, and stays where it is.
      if (faults.length > 0)
        throw new Error('saving_failed', { cause: new Error(`${heading} ${faults.join('; ')}`) });
    },
  };
}
