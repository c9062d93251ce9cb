import { fill } from '../../charts/shared/words.ts';
import { addressOf } from '../../state/address.ts';
import { forgetAnswer, keepAnswer, keptAnswer } from '../../state/kept-answer.ts';
import { listener } from '../dom/listener.ts';
import { make } from '../dom/make.ts';
import { choices } from '../page/page-choices.ts';
import { printAlone } from './print-alone.ts';
import { saveFile } from './save-file.ts';

/** The reader's answer. It stays in the page until the reader asks to keep, save or print it. */
export class ReplyElement extends HTMLElement {
  #abort = new AbortController();
  #moved = false;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const on = listener(this.#abort.signal);
    on(this.#scale, 'input', () => {
      this.#moved = true;
      this.#say();
    });
    const actions = {
      keep: () => {
        this.#keep();
      },
      save: () => {
        this.#save();
      },
      print: () => {
        printAlone(make('pre', {}, this.#written()));
      },
      forget: () => {
        this.#forget();
      },
    };
    for (const [name, act] of Object.entries(actions))
      on(this.querySelector(`[data-action=${name}]`)!, 'click', act);
    this.#recall();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  get #words(): Record<string, string> {
    return JSON.parse(this.dataset.words!) as Record<string, string>;
  }
  get #scale(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('input')!;
  }
  get #text(): HTMLTextAreaElement {
    return this.querySelector('textarea')!;
  }

  #say(): void {
    const { value, unset } = this.#words;
    const said = this.#moved ? fill(value!, { n: this.#scale.value }) : unset!;
    this.#scale.setAttribute('aria-valuetext', said);
  }

  #tell(text: string): void {
    this.querySelector('[role=status]')!.textContent = text;
  }

  #keep(): void {
    const scale = this.#moved ? Number(this.#scale.value) : null;
    const { kept, keptFailed } = this.#words;
    this.#tell((keepAnswer({ scale, text: this.#text.value }) ? kept : keptFailed)!);
  }

  #recall(): void {
    const kept = keptAnswer();
    if (!kept) return;
    this.#text.value = kept.text;
    this.#moved = kept.scale !== null;
    if (kept.scale !== null) this.#scale.value = String(kept.scale);
    this.#say();
  }

  #forget(): void {
    forgetAnswer();
    this.#text.value = '';
    this.#scale.value = '50';
    this.#moved = false;
    this.#say();
    this.#tell(this.#words.forgotten!);
  }

  /** The question's scale, the answer, and the setting of the levers it was written at. */
  #written(): string {
    const { scale, address } = this.#words;
    const said = this.#scale.getAttribute('aria-valuetext')!;
    const setting = fill(address!, { address: addressOf(choices.get(), 'workbench') });
    return `${scale!} ${said}\n\n${this.#text.value}\n\n${setting}\n`;
  }

  #save(): void {
    saveFile(this.#words.fileName!, [this.#written()]);
  }
}
