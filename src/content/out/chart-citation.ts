import { exported, quoted } from '../words/bibliography.ts';

/** How a chart or a table is cited: as text, and as files for reference managers. */
export interface Citation {
  txt: string;
  bib: string;
  ris: string;
}

/** What is cited. */
export interface Cited {
  /** Its name among the parts of the site. */
  name: string;
  title: string;
  work: { author: string; genre: string; year: number };
  /** None where the build is for no host in particular. */
  address?: string | undefined;
  /** Of what is replaced as newer figures come: the day it was read, as `2026-11-27`, and a sentence that says so. */
  read?: { day: string; said: string };
}

/** Cites a chart or a table as a part of the site. */
export function citationOf({ name, title, work, address, read }: Cited): Citation {
  const item = {
    id: `made-to-measure-${name}`,
    type: 'webpage',
    title,
    author: [{ literal: work.author }],
    genre: work.genre,
    issued: { 'date-parts': [[work.year]] },
    ...(address ? { URL: address } : {}),
    ...(read ? { accessed: { 'date-parts': [read.day.split('-').map(Number)] } } : {}),
  };
  return {
    txt: `${[quoted(item), read?.said].filter(Boolean).join(' ')}\n`,
    bib: exported([item], 'bib'),
    // It is written where no reader of RIS looks for the day of access.
    ris: `${exported([item], 'ris').replace(/^M1(?= {2}- \d{4}\/)/m, 'Y2')}\n`,
  };
}
