import { misreadings } from '../../state/address.ts';
import { listLines, misreadLines } from './misread.ts';

/** Says, in place, what of the address the page was opened with was not taken at its word. */
export class NoticeElement extends HTMLElement {
  connectedCallback(): void {
    const misread = misreadings();
    if (misread.length === 0) return;
    const words = JSON.parse(this.dataset.words!) as Record<string, string>;
    const names = JSON.parse(this.dataset.names!) as Record<string, string>;
    listLines(this.querySelector('ul')!, misreadLines(misread, words, names));
    this.querySelector('button')!.addEventListener('click', () => {
      this.hidden = true;
    });
    this.hidden = false;
  }
}
