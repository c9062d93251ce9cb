import type { Node, Parent } from 'unist';
import type { Fault } from '../../ground/fault.ts';
import type { MdxSource } from '../../story/mdx.ts';
import { tagName } from '../../story/tag-name.ts';
import { tagsIn } from '../../story/tags-in.ts';
import { wordsIn } from '../../story/words-in.ts';

/** Tags whose words no student gets. */
const UNSEEN = ['Expect', 'Notes', 'Teacher'];

/** What is said to who gives a lesson: of the class as of others, or what to have it do. */
const TO_TEACHERS =
  /\b(?:(?:your|the) (?:class|students|pupils)|each student|read out|hand out|(?:let|have|give|ask) (?:them|each|pairs|groups|two of them))\b/i;

/** Finds words that speak to a lesson’s teacher where students read them. */
export function wordsToTeachers({ file, tree }: MdxSource): Fault[] {
  if (!tree) return [];
  return tagsIn(tree, 'Part')
    .flatMap(paragraphsIn)
    .flatMap((paragraph) => {
      const found = TO_TEACHERS.exec(wordsIn(paragraph))?.[0];
      const { line = 1, column = 1 } = paragraph.position?.start ?? {};
      const message = `“${found}” speaks to the teacher, and students read it; put it into <Teacher>, or say it to them`;
      return found ? [{ file, line, column, message }] : [];
    });
}

/** The paragraphs and lists of a part that students read, those of its questions among them. */
function paragraphsIn(node: Node): Node[] {
  if (UNSEEN.includes(tagName(node))) return [];
  if (node.type === 'paragraph') return [node];
  return 'children' in node ? (node as Parent).children.flatMap(paragraphsIn) : [];
}
