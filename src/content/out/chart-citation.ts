import { exported, quoted } from '../words/bibliography.ts';

/** How a chart is cited: as text, and as files for reference managers. */
export interface Citation {
  txt: string;
  bib: string;
  ris: string;
}

/** What is cited. */
export interface Cited {
  /** The chart's name. */
  chart: string;
  title: string;
  work: { author: string; genre: string; year: number };
  /** None where the build is for no host in particular. */
  address?: string | undefined;
}

/** Cites a chart as a part of the site. */
export function citationOf({ chart, title, work, address }: Cited): Citation {
  const item = {
    id: `made-to-measure-${chart}`,
    type: 'webpage',
    title,
    author: [{ literal: work.author }],
    genre: work.genre,
    issued: { 'date-parts': [[work.year]] },
    ...(address ? { URL: address } : {}),
  };
  return {
    txt: `${quoted(item)}\n`,
    bib: exported([item], 'bib'),
    ris: `${exported([item], 'ris')}\n`,
  };
}
