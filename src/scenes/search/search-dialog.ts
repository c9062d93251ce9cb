import { searchQuery } from '../../state/searched.ts';
import { button } from '../dom/button.ts';
import { make } from '../dom/make.ts';
import { once } from '../once.ts';
import { SearchBox } from './search-box.ts';
import { pageLanguage } from './search-data.ts';
import { fetchWords, type SearchWords } from './search-file.ts';
import { searchStyle } from './search-style.ts';

const words = once(() => fetchWords(pageLanguage()));

/** What was looked for last on this page: who comes back finds it, marked, so that typing replaces it. */
let last = '';

/**
 * Opens the search over the page; when it closes, focus is where it was.
 * @param page the address of the page of the search
 * @throws when what the dialog needs cannot be had
 */
export async function openSearch(page: string): Promise<void> {
  const [said] = await Promise.all([words(), searchStyle()]);
  // Asked for twice, or over another dialog, it would lie where nobody can reach it.
  if (document.querySelector('dialog[open]')) return;
  const { dialog, input } = dialogFor(said, page);
  document.body.append(dialog);
  dialog.showModal();
  input.focus();
  input.select();
}

function dialogFor(
  said: SearchWords,
  page: string,
): { dialog: HTMLDialogElement; input: HTMLInputElement } {
  const abort = new AbortController();
  const dialog = make('dialog', { class: 'search-dialog', 'aria-labelledby': 'search-title' });
  const input = make('input', {
    type: 'text',
    id: 'search-asked',
    inputmode: 'search',
    enterkeyhint: 'search',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    'aria-describedby': 'search-keys',
  });
  input.value = last;
  const line = make('p', { class: 'search-line' }, said.hint);
  const status = make('p', { class: 'visually-hidden', role: 'status' });
  const results = make('div', { class: 'search-results' });
  const own = make('a', { href: page }, said.page);
  const close = button(said.close, { class: 'search-close' }, () => {
    dialog.close();
  });
  dialog.append(
    make(
      'div',
      { class: 'search-head' },
      make('h2', { id: 'search-title' }, said.title),
      close,
      make('label', { for: 'search-asked' }, said.label),
      input,
      line,
    ),
    status,
    results,
    make('p', { class: 'search-keys', id: 'search-keys' }, said.keys),
    make('p', { class: 'search-own' }, own),
  );
  input.addEventListener('input', () => {
    last = input.value;
    own.href = page + searchQuery(last.trim());
  });
  dialog.addEventListener('click', ({ target }) => {
    // Beside the dialog, on what is behind it; or on a link, which may lead to a place of this page.
    if (target === dialog || (target as Element).closest('.search-results a')) dialog.close();
  });
  dialog.addEventListener('close', () => {
    abort.abort();
    dialog.remove();
  });
  new SearchBox({ input, line, status, results, whole: dialog, heading: 'h3' }, said, abort.signal);
  return { dialog, input };
}
