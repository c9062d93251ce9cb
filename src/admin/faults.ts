import type { Kind } from '../content/check/admin/keys.ts';
import type { Names } from '../content/check/admin/names.ts';
import { readTree } from '../content/story/chapter-tree.ts';
import { anchors } from '../content/check/check/links.ts';
import { checkLessonText, checkText } from '../content/check/check/text.ts';
import type { Fault } from '../content/ground/fault.ts';

/** Every fault in the text of a chapter or a lesson that the doctor would find, in the order of lines. */
export function faultsIn(text: string, kind: Kind, names: Names): Fault[] {
  const { tree, faults } = readTree('', text);
  const source = { file: '', head: null, tree, faults: [] };
  const { charts, anchors: known, ...knownNames } = names;
  const all = { ...knownNames, charts: new Map(Object.entries(charts)) };
  const found =
    kind === 'chapter'
      ? checkText(source, all, [...known, ...anchors([source])])
      : checkLessonText(source, all, known, known.filter(isStep));
  return [...faults, ...found].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Steps are named by scene and number, and other places by one word or by a claim. */
const isStep = (anchor: string): boolean => /\.\d+$/.test(anchor) && !anchor.startsWith('claim-');
