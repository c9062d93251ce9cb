import { expect, it, vi } from 'vitest';
import { textField } from '../../../src/admin/text-field.ts';

interface Control {
  props: { value: string };
  isValid(text?: string): true | { error: { message: string } };
}

const NAMES = { charts: {}, anchors: [], tables: [], claims: [], modelled: [], pages: [] };
const words = { faults: '{n} to mend', sound: 'sound', place: '{line}:{column}' };

it('a text with a fault is not saved, though the field has not been drawn with it yet', () => {
  vi.stubGlobal('window', { h: () => null, createClass: (control: unknown) => control });
  const control = textField('chapter', NAMES, words) as unknown as Control;
  control.props = { value: 'Some words.' };
  expect(control.isValid('<Stepp>Some words.</Stepp>')).toEqual({
    error: { message: '1 to mend' },
  });
  control.props = { value: '<Stepp>Some words.</Stepp>' };
  expect(control.isValid('Some words.')).toBe(true);
});
