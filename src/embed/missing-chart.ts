import { fill } from '../charts/shared/words.ts';
import { make } from '../scenes/dom/make.ts';
import { slipsBetween } from '../scenes/job/job-slips.ts';
import { query } from '../state/address.ts';
import { tellHeight } from './height.ts';
import { inlined } from './inlined.ts';

/** A chart that there is: the name its address has, and its title. */
interface Known {
  name: string;
  title: string;
}

/** Of a name so large a part may be slips; beyond that nobody knows what was meant. */
const MOST_SLIPS = 0.5;

/** The chart by whose name, or by that of its scene, another name comes nearest. */
function nearest(given: string, charts: Readonly<Record<string, Known>>): Known | undefined {
  const letters = given.toLowerCase();
  const [best] = Object.entries(charts)
    .map(([name, chart]) => ({ chart, slips: slipsBetween(letters, name) }))
    .sort((a, b) => a.slips - b.slips);
  return best && best.slips <= letters.length * MOST_SLIPS ? best.chart : undefined;
}

/** Says which chart is missing, and leads to the nearest with all else that the address asks for. */
function say(main: HTMLElement): void {
  const asked = new URLSearchParams(query());
  const given = asked.get('chart');
  if (!given) return;
  const { named, near } = main.dataset;
  main.querySelector('h2')!.textContent = fill(named!, { chart: given });
  const chart = nearest(given, inlined('charts') as Record<string, Known>);
  if (!chart) return;
  asked.delete('chart');
  const href = `${chart.name}/?${asked.toString()}`;
  const link = make('a', { href, target: '_self' }, fill(near!, { ...chart }));
  main.querySelector('p')!.replaceChildren(link);
}

const main = document.querySelector<HTMLElement>('.embed')!;
say(main);
tellHeight(main, { pym: new URLSearchParams(query()).get('childId') ?? '', chart: 'missing' });
