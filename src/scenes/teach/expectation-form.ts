import { listener } from '../dom/listener.ts';
import { NumberField, type Asked } from '../scene/number-field.ts';

/**
 * Asks for what somebody expects, in the form of `Assignment.astro`, and hands it on when it is given.
 * @param asked what it is about, and what can be expected of it
 */
export function askExpectation(
  form: HTMLElement,
  asked: Asked & { label: string },
  given: (expected: number) => void,
  signal: AbortSignal,
): void {
  form.querySelector('label')!.textContent = asked.label;
  form.querySelector<HTMLElement>('[data-part=unit]')!.textContent = asked.unit;
  form.hidden = false;
  let expected: number | null = null;
  const field = new NumberField(
    form.querySelector<HTMLInputElement>('#expected')!,
    form.querySelector<HTMLElement>('#expected-remark')!,
    asked,
    {
      standing: () => expected,
      take: (value) => {
        expected = value;
      },
    },
    signal,
  );
  listener(signal)(form, 'submit', (event) => {
    event.preventDefault();
    const seen = field.confirmed();
    if (seen !== null) given(seen);
  });
}
