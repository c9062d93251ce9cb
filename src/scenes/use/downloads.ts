import { fill } from '../../charts/shared/words.ts';
import { saveFile } from '../reader/save-file.ts';
import { csvOf, pageOf, pngOf, svgOf, withTypefaces, type Finish } from './files.ts';
import { button } from '../dom/button.ts';
import { make } from '../dom/make.ts';
import { part } from './fields.ts';
import type { ChartAtStep } from './chart-at-step.ts';
import { CITED, type ChartInUse, type UseWords } from './words.ts';

/** What is saved when a button is pressed. */
export interface Parcel {
  taken: ChartAtStep;
  finish: Finish;
  citation: ChartInUse['citation'];
  /** The name of its files, without an ending. */
  name: string;
  /** The query of its embed: what the file that is a page opens with. */
  query: string;
}

const TYPES = {
  txt: 'text/plain',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
} as const;

/** The parts of the dialog with the files and the citation. */
export function downloads(
  { files: words, cite }: UseWords['words'],
  parcel: () => Parcel,
): { elements: HTMLElement[]; show(): void } {
  const said = make('p', { class: 'use-said', role: 'status' });
  const attempt = (name: string, make: (parcel: Parcel) => Promise<void> | void) => {
    said.textContent = '';
    Promise.resolve()
      .then(() => make(parcel()))
      .then(
        () => {
          said.textContent = fill(words.made, { name });
        },
        () => {
          said.textContent = words.failed;
        },
      );
  };
  const saving = (text: string, action: string, make: (parcel: Parcel) => Promise<void> | void) =>
    button(text, { 'data-action': action }, () => {
      attempt(text, make);
    });
  const png = (scale: number) => async (of: Parcel) => {
    const blob = await pngOf(svgOf(of.taken, of.finish), scale);
    saveFile(`${of.name}${scale > 1 ? `@${scale}x` : ''}.png`, [blob], 'image/png');
  };
  const quoted = make('p', { class: 'use-quoted' });
  return {
    elements: [
      part(
        words.heading,
        'files',
        make(
          'div',
          { class: 'use-buttons' },
          saving(words.svg, 'svg', async ({ taken, finish, name }) => {
            const svg = await withTypefaces(svgOf(taken, finish));
            saveFile(`${name}.svg`, [svg], 'image/svg+xml');
          }),
          saving(words.png, 'png', png(1)),
          saving(words.png2, 'png2', png(2)),
          saving(words.csv, 'csv', ({ taken, name }) => {
            saveFile(`${name}.csv`, [csvOf(taken)], 'text/csv');
          }),
          saving(words.alt, 'alt', ({ taken, name }) => {
            saveFile(`${name}.alt.txt`, [`${taken.alt}\n`]);
          }),
          saving(words.html, 'html', async ({ taken, query, name }) => {
            saveFile(`${name}.html`, [await pageOf(taken.subject.name, query)], 'text/html');
          }),
        ),
        make('p', { class: 'use-when' }, words.htmlHint),
        said,
      ),
      part(
        cite.heading,
        'cite',
        quoted,
        make(
          'div',
          { class: 'use-buttons' },
          ...CITED.map((ending) =>
            saving(cite[ending], `cite-${ending}`, ({ citation, name }) => {
              saveFile(`${name}.${ending}`, [citation[ending]], TYPES[ending]);
            }),
          ),
        ),
      ),
    ],
    show() {
      quoted.textContent = parcel().citation.txt.trim();
    },
  };
}
