import { plural } from '../../charts/shared/plural.ts';
import { linkTo } from '../../state/searched.ts';
import { button } from '../dom/button.ts';
import { make } from '../dom/make.ts';
import { sitePath } from '../site-file.ts';
import type { Group, Result } from './results.ts';
import { pageLanguage } from './search-data.ts';
import type { SearchWords } from './search-file.ts';

/** How many places of a kind are shown until more are asked for. */
const MOST = 4;

/** A kind of place with those that were found. */
export function groupElement(
  { kind, results }: Group,
  words: SearchWords,
  heading: 'h2' | 'h3',
): HTMLElement {
  const id = `found-${kind}`;
  const list = make('ul', {}, ...results.slice(0, MOST).map(item));
  const made = make(
    'section',
    { 'aria-labelledby': id },
    make(heading, { id }, words.kinds[kind]),
    list,
  );
  const rest = results.slice(MOST).map(item);
  if (rest.length > 0) {
    const said = plural(pageLanguage(), words.more, rest.length);
    const more = button(said, { class: 'search-more', 'aria-describedby': id }, () => {
      more.remove();
      list.append(...rest);
      rest[0]!.querySelector('a')!.focus();
    });
    made.append(more);
  }
  return made;
}

function item({ path, title, where, stretches, language }: Result): HTMLElement {
  const lang = language === pageLanguage() ? false : language;
  const link = make(
    'a',
    { href: linkTo(sitePath(path.slice(1))) },
    make('span', {}, title),
    ...(where ? [' ', make('small', {}, where)] : []),
  );
  const said = stretches.map(({ text, isFound }) => (isFound ? make('mark', {}, text) : text));
  return make('li', { lang }, link, ...(said.length > 0 ? [make('p', {}, ...said)] : []));
}
