import type { Kind } from '../content/check/admin/keys.ts';
import type { Names } from '../content/check/admin/names.ts';
import type { Fault } from '../content/ground/fault.ts';
import { faultsIn } from './faults.ts';

/** What the editor hands to the control of a field. */
interface Props {
  value?: string;
  forID: string;
  /** The field's configuration. */
  field: { get(option: string): string };
  onChange(text: string): void;
}

/** What a control is to itself: React's, which the editor brings along. */
interface Control {
  props: Props;
}

declare global {
  /** React's `createElement`, and its classes, as Sveltia CMS offers them to field types. */
  interface Window {
    h(tag: string, props: object | null, ...children: unknown[]): unknown;
    createClass(control: Record<string, unknown>): string;
  }
}

/** The words of the field. */
export interface FieldWords {
  /** Above the faults; `{n}` is their number. */
  faults: string;
  sound: string;
  /** Before a fault; `{line}` and `{column}`. */
  place: string;
}

/** A field for the text of a page, with its faults below; a text with faults is not saved. */
export function textField(kind: Kind, names: Names, words: FieldWords): string {
  const { h } = window;
  const said = (text = '') => faultsIn(text, kind, names);
  const heading = ({ length }: Fault[]) =>
    length === 0 ? words.sound : words.faults.replace('{n}', String(length));
  const row = ({ props }: Control, fault: Fault) => {
    const place = words.place
      .replace('{line}', String(fault.line))
      .replace('{column}', String(fault.column));
    const go = () => goTo(props, fault);
    return h('li', { key: `${place} ${fault.message}` }, [
      h('button', { key: 'go', type: 'button', onClick: go }, place),
      ` ${fault.message}`,
    ]);
  };
  return window.createClass({
    // Asked of the new text; the properties may still hold the one before, until React has drawn.
    isValid(text?: string) {
      const faults = said(text);
      return faults.length === 0 || { error: { message: heading(faults) } };
    },
    render(this: Control) {
      const { value = '', forID, field, onChange } = this.props;
      const faults = said(value);
      const type = ({ target }: { target: HTMLTextAreaElement }) => onChange(target.value);
      return h('div', { className: 'text-field' }, [
        h('textarea', {
          key: 'text',
          id: forID,
          'aria-label': field.get('label'),
          value,
          spellCheck: true,
          onChange: type,
        }),
        h('section', { key: 'faults', 'aria-live': 'polite' }, [
          h('p', { key: 'count' }, heading(faults)),
          h(
            'ol',
            { key: 'list' },
            faults.map((fault) => row(this, fault)),
          ),
        ]),
      ]);
    },
  });
}

/** Puts the caret where a fault is. */
function goTo({ value = '', forID }: Props, { line, column }: Fault): void {
  const above = value.split('\n').slice(0, line - 1);
  const at = above.join('\n').length + (above.length > 0 ? 1 : 0) + column - 1;
  const field = document.getElementById(forID) as HTMLTextAreaElement;
  field.focus();
  field.setSelectionRange(at, at);
}
