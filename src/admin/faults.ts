import type { Names } from '../content/admin/names.ts';
import { readTree } from '../content/chapter-tree.ts';
import { anchors } from '../content/check/links.ts';
import { checkText } from '../content/check/text.ts';
import type { Fault } from '../content/fault.ts';

/** Every fault in the text of a chapter that the doctor would find, in the order of lines. */
export function faultsIn(text: string, { charts, anchors: known, ...names }: Names): Fault[] {
  const { tree, faults } = readTree('', text);
  const chapter = { file: '', head: null, tree, faults: [] };
  const registers = { ...names, charts: new Map(Object.entries(charts)) };
  return [...faults, ...checkText(chapter, registers, [...known, ...anchors([chapter])])].sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );
}
