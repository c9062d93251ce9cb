import { NARROW } from '../charts/chart.ts';
import { escape } from '../charts/files/escape.ts';
import marks from '../styles/marks.css?raw';
import tones from '../styles/tones.css?raw';
import { drawnChart, type DrawnChart, type Tables } from './drawn-chart.ts';
import { asSaved, type Fields } from './formats.ts';

/** The words round the picture. */
export interface PictureWords {
  /** Where the picture is drawn by hand, and no form changes it. */
  byHand: string;
  /** Before what keeps it from being drawn. */
  faults: string;
}

/** A preview to itself: React's, which the editor brings along. */
interface Preview {
  props: { entry: { get(key: 'data'): { toJS(): Fields } } };
  state: { html: string };
  setState(state: Preview['state']): void;
  draw(): void;
}

/** A preview of a chart's file: the picture as one types, drawn with the code that the build draws it with. */
export function chartPicture(tables: Tables, words: PictureWords): string {
  const { h } = window;
  return window.createClass({
    getInitialState: () => ({ html: '' }),
    componentDidMount(this: Preview) {
      this.draw();
    },
    componentDidUpdate(this: Preview, before: Preview['props']) {
      if (before.entry !== this.props.entry) this.draw();
    },
    draw(this: Preview) {
      const { entry } = this.props;
      void drawnChart(asSaved(entry.get('data').toJS()), tables).then((drawn) => {
        // What was typed meanwhile is drawn by a draw of its own.
        if (entry === this.props.entry) this.setState({ html: shown(drawn, words) });
      });
    },
    render(this: Preview) {
      return h('div', { dangerouslySetInnerHTML: { __html: this.state.html } });
    },
  });
}

/** As dark as the editor round it, and in the type of its machine. */
const ROUND =
  ':root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }' +
  'h1 { margin: 0; font-size: 1.2rem; } h1 + p { margin: 0 0 1rem; }';

const VIEW = `0 0 ${NARROW.width} ${NARROW.height}`;

function shown(drawn: DrawnChart | null, { byHand, faults: heading }: PictureWords): string {
  if (!drawn) return `<p>${escape(byHand)}</p>`;
  const { markup, words, faults } = drawn;
  const list = faults.map((fault) => `<li>${escape(fault)}</li>`).join('');
  const told = faults.length > 0 ? `<p>${escape(heading)}</p><ul>${list}</ul>` : '';
  const picture =
    markup === null
      ? ''
      : `<svg viewBox="${VIEW}" role="img" aria-label="${escape(words.description ?? '')}">${markup}</svg>`;
  const head = `<h1>${escape(words.title ?? '')}</h1><p>${escape(words.subtitle ?? '')}</p>`;
  return `<style>${ROUND}${tones}${marks}</style>${head}${picture}${told}`;
}
