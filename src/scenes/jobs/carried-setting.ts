import { addressAt } from '../../state/address.ts';
import type { Settings } from '../../state/choices.ts';
import { readQuery, writeQuery } from '../../state/query.ts';
import { sitePath } from '../site-file.ts';

/** Pages of this site that take a setting of the model up, by what follows its root. */
const TAKE_IT_UP = /^(?:workbench\/|jobs\/[^?#]*)?(?:[?#]|$)/;

/** Lets every link in an element that leads to a page with the model lead there with a setting. */
export function carrySetting(place: ParentNode, { levers, parameters }: Settings): void {
  const root = addressAt(sitePath(''));
  for (const link of place.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (!link.href.startsWith(root) || !TAKE_IT_UP.test(link.href.slice(root.length))) continue;
    const { search } = link;
    const next = writeQuery(search, { ...readQuery(search).choices, levers, parameters });
    if (next !== search) link.search = next;
  }
}
