import { DAY, JOB, PLACE, type ChartInUse } from './words.ts';

/** What is cited, as it was found. */
export interface Found {
  address: string;
  /** The occupation that its page is about; of a chart of the story none. */
  job?: string | undefined;
  day: Date;
}

/** The signs that BibTeX takes for its own. */
const SPECIAL = /[&%#_$]/g;

/** A citation with the address that the chart stands at, what its page is about, and the day. */
export function cited(
  { txt, bib, ris }: ChartInUse['citation'],
  { address, job = '', day }: Found,
): ChartInUse['citation'] {
  const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  const filled = (text: string, title: string) =>
    text
      .replaceAll(PLACE, () => address)
      .replaceAll(JOB, () => title)
      .replaceAll(DAY, date.join('-'))
      .replaceAll(DAY.replaceAll('-', '/'), date.join('/'));
  const inTeX = (text: string) => text.replace(SPECIAL, '\\$&');
  return {
    txt: filled(txt, job),
    ris: filled(ris, job),
    // `url` is taken as it stands; `howpublished` is set as text.
    bib: filled(
      bib.replace(`howpublished = {${PLACE}}`, () => `howpublished = {${inTeX(address)}}`),
      inTeX(job),
    ),
  };
}
