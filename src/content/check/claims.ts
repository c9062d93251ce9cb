import { visit } from 'unist-util-visit';
import type { ChapterSource, TagNode } from '../chapter.ts';
import { allowed, type Fault } from '../fault.ts';
import { literalProps } from '../literal-props.ts';
import type { Registers } from '../registers.ts';

/** The claims a chapter argues, with the places. */
function argued({ tree }: ChapterSource): { id: string; line: number; column: number }[] {
  const found: { id: string; line: number; column: number }[] = [];
  if (tree)
    visit(tree, (node) => {
      const tag = node as unknown as TagNode;
      if (!/^mdxJsx/.test(node.type) || tag.name !== 'Claim') return;
      const { line = 1, column = 1 } = node.position?.start ?? {};
      found.push({ id: String(literalProps(tag).id ?? ''), line, column });
    });
  return found;
}

/** Every claim is carried by a chapter that argues it, or named as still to come; none is both. */
export function checkClaims(
  chapters: ChapterSource[],
  { claims, claimsToCome }: Registers,
  site: string,
): Fault[] {
  const faults: Fault[] = [];
  const carried = new Set<string>();
  for (const chapter of chapters) {
    const { file } = chapter;
    const here = argued(chapter);
    for (const id of chapter.claims) {
      carried.add(id);
      const head = { file, line: 1, column: 1 };
      if (!claims.includes(id))
        faults.push({ ...head, message: `claims: unknown claim "${id}"; ${allowed(id, claims)}` });
      else if (chapter.tree && !here.some((claim) => claim.id === id))
        faults.push({
          ...head,
          message: `claims: "${id}" is named but not argued; add <Claim id="${id}" …>`,
        });
    }
    for (const { id, line, column } of here)
      if (claims.includes(id) && !chapter.claims.includes(id))
        faults.push({
          file,
          line,
          column,
          message: `claim "${id}" is missing from claims in the frontmatter`,
        });
  }
  for (const id of claims) {
    const [done, open] = [carried.has(id), claimsToCome.includes(id)];
    if (done === open)
      faults.push({
        file: site,
        line: 1,
        column: 1,
        message: done
          ? `claimsToCome: "${id}" is carried by a chapter now; take it off the list`
          : `claim "${id}" is carried by no chapter; write it, or list it under claimsToCome`,
      });
  }
  return faults;
}
