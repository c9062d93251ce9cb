import { PLACE, type ChartInUse } from './words.ts';

/** The signs that BibTeX takes for its own. */
const SPECIAL = /[&%#_$]/g;

/** A citation with the address that the chart stands at. */
export function cited(citation: ChartInUse['citation'], address: string): ChartInUse['citation'] {
  return {
    txt: citation.txt.replaceAll(PLACE, () => address),
    ris: citation.ris.replaceAll(PLACE, () => address),
    // `url` is taken as it stands; `howpublished` is set as text.
    bib: citation.bib
      .replace(
        `howpublished = {${PLACE}}`,
        () => `howpublished = {${address.replace(SPECIAL, '\\$&')}}`,
      )
      .replaceAll(PLACE, () => address),
  };
}
