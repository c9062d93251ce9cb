import type { PartialState } from '../../charts/resolve.ts';
import { once } from '../once.ts';
import { fetchFile } from '../site-file.ts';

/** What a citation names for the address, until it is known where the chart stands. */
export const PLACE = 'https://place.invalid/';
/** What it names for an occupation and for the day, until both are known. */
export const [JOB, DAY] = ['occupation-of-the-page', '9999-12-31'];

type Said<K extends string> = Record<K, string>;

/** Where a chart is put, each with the snippet that is pasted there. */
export const PLACES = {
  frame: 'frame',
  moodle: 'frame',
  canvas: 'frame',
  wordpress: 'frame',
  sites: 'address',
  notion: 'address',
  auto: 'auto',
  element: 'element',
  link: 'link',
} as const;
export type Place = keyof typeof PLACES;
export type Snippet = (typeof PLACES)[Place];

/** The files a citation comes as. */
export const CITED = ['txt', 'bib', 'ris'] as const;

/** What the dialog knows of one chart beside the chart itself. */
export interface ChartInUse {
  /** What its steps are named after. */
  scene: string;
  /** Its steps, where it stands on the pages of occupations, which do not have them. */
  steps?: { state: PartialState; alt: string }[];
  /** How many tapes stand below it where it is embedded. */
  tapes: number;
  /** Each file with `PLACE` for the address and `DAY`; of the pages of occupations, of the page with `JOB`. */
  citation: Record<(typeof CITED)[number], string>;
}

/** What the dialog to use a chart says, as `/use.json` serves it. */
export interface UseWords {
  site: string;
  /** The version of the content that embeds can be pinned to, where this site is a release. */
  release: string | null;
  words: Said<
    | 'heading'
    | 'close'
    | 'licence'
    | 'carried'
    | 'setting'
    | 'job'
    | 'named'
    | 'guess'
    | 'rater'
    | 'assumptions'
    | 'mark'
  > & {
    options: Said<
      | 'heading'
      | 'step'
      | 'place'
      | 'named'
      | 'colours'
      | 'auto'
      | 'light'
      | 'dark'
      | 'title'
      | 'controls'
      | 'pinned'
    >;
    preview: Said<'heading' | 'width' | 'title'>;
    embed: Said<'heading' | 'where' | 'copy' | 'copied' | 'copyFailed' | 'qr' | 'card'> & {
      places: Record<Place, Said<'name' | 'how'>>;
    };
    files: Said<
      'heading' | 'svg' | 'png' | 'png2' | 'csv' | 'alt' | 'html' | 'htmlHint' | 'made' | 'failed'
    >;
    cite: Said<'heading' | (typeof CITED)[number]>;
  };
  levers: Record<string, string>;
  charts: Record<string, ChartInUse>;
}

/** Fetches the words once; a fetch that failed is tried again the next time. */
export const useWords = once(() => fetchFile<UseWords>('use.json'));
