import { listener } from '../dom/listener.ts';
import { write } from '../dom/write.ts';
import { NumberField, type Asked } from '../scene/number-field.ts';
import { hearPass } from './hear-pass.ts';

/** What is asked for, and who is told. */
interface Expectation extends Asked {
  label: string;
  /** Said where something is written, and somebody would rather not give it. */
  again: string;
  given(expected: number): void;
  passed(): void;
}

/**
 * Asks for what somebody expects, in the form of `Assignment.astro`, and hands it on when it is given.
 */
export function askExpectation(form: HTMLElement, asked: Expectation, signal: AbortSignal): void {
  form.querySelector('label')!.textContent = asked.label;
  form.querySelector<HTMLElement>('[data-part=unit]')!.textContent = asked.unit;
  form.hidden = false;
  let expected: number | null = null;
  const remark = form.querySelector<HTMLElement>('#expected-remark')!;
  const field = new NumberField(
    form.querySelector<HTMLInputElement>('#expected')!,
    remark,
    asked,
    {
      standing: () => expected,
      take: (value) => {
        expected = value;
      },
    },
    signal,
  );
  const on = listener(signal);
  on(form, 'submit', (event) => {
    event.preventDefault();
    const seen = field.confirmed();
    if (seen !== null) asked.given(seen);
  });
  const pass = {
    isWritten: () => field.isWritten(),
    say: (text: string) => {
      // What became of what was typed is told there, too, and comes first.
      if (!field.isUnseen) write(remark, text);
    },
    pass: () => {
      asked.passed();
    },
  };
  hearPass(form, pass, asked.again, on);
}
