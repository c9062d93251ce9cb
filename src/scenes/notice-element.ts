import { fill } from '../charts/shared/words.ts';
import { misreadings } from '../state/address.ts';

/** No link needs more lines than this to be understood as broken. */
const MOST = 8;

/** Parts of an address are said back shortened: one may hold anything. */
const LONGEST = 24;

/** Says, in place, what of the address the page was opened with was not taken at its word. */
export class NoticeElement extends HTMLElement {
  connectedCallback(): void {
    const misread = misreadings();
    if (misread.length === 0) return;
    const words = JSON.parse(this.dataset.words!) as Record<string, string>;
    const names = JSON.parse(this.dataset.names!) as Record<string, string>;
    const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
    this.querySelector('ul')!.replaceChildren(
      ...misread.slice(0, MOST).map(({ why, key, given, used }) => {
        const line = document.createElement('li');
        line.textContent = fill(words[why]!, {
          key: names[key] ?? short(key),
          given: short(given),
          used: String(used ?? ''),
        });
        return line;
      }),
    );
    this.querySelector('button')!.addEventListener('click', () => {
      this.hidden = true;
    });
    this.hidden = false;
  }
}
