import type { Misreading } from '../../state/misreading.ts';
import type { Doubt } from '../../state/older-link.ts';
import { listLines, misreadLines } from '../reader/misread.ts';

const wordsOf = (root: HTMLElement, name: 'words' | 'misread' | 'names') =>
  JSON.parse(root.dataset[name]!) as Record<string, string>;

const part = (root: HTMLElement, name: 'misread' | 'doubt') =>
  root.querySelector<HTMLElement>(`[data-part=${name}]`)!;

/** Says above an assignment what of its link could not be taken at its word. */
export function tellMisread(root: HTMLElement, misread: Misreading[]): void {
  const lines = misreadLines(misread, wordsOf(root, 'misread'), wordsOf(root, 'names'));
  const notice = part(root, 'misread');
  notice.hidden = lines.length === 0;
  listLines(notice.querySelector('ul')!, lines);
}

/** Says above an assignment what there is to doubt about its link, or about the answer in it. */
export function tellDoubt(root: HTMLElement, why: Doubt | 'lost'): void {
  part(root, 'doubt').textContent = wordsOf(root, 'words')[why]!;
  part(root, 'doubt').hidden = false;
}

/** An assignment that is not whole would be another: nothing of it is shown but that. */
export function tellRefused(root: HTMLElement, why: 'cut' | 'changed'): void {
  const words = wordsOf(root, 'words');
  const notice = part(root, 'misread');
  notice.querySelector('p')!.textContent = words.incomplete!;
  listLines(notice.querySelector('ul')!, [words[why]!]);
  notice.hidden = false;
  root.replaceChildren(notice);
}
