import type { ChapterSource } from '../../story/chapter.ts';
import { allowed, type Fault, type Place } from '../../ground/fault.ts';
import { literalProps } from '../../story/literal-props.ts';
import { tagsIn } from '../../story/tags-in.ts';
import type { KnownNames } from '../known-names.ts';

type Named = Place & { id: string };
type Argued = Named & { verdict: boolean; settled: boolean };

/** The claims a chapter argues, with the places. */
function argued({ file, tree }: ChapterSource): Argued[] {
  return (tree ? tagsIn(tree, 'Claim') : []).map((tag) => {
    const { line = 1, column = 1 } = tag.position?.start ?? {};
    const { id, verdict } = literalProps(tag);
    return {
      id: String(id ?? ''),
      verdict: verdict !== undefined,
      settled: tagsIn(tag, 'Settle').length > 0,
      file,
      line,
      column,
    };
  });
}

const says = ({ file, line, column }: Place, message: string): Fault => ({
  file,
  line,
  column,
  message,
});

/** Questions, and what a chapter does for its reader: no figure is for or against them. */
const isQuestion = (id: string) => id.startsWith('R');

/** A claim has a verdict and says what would settle it; a question has neither. */
function checkVerdict(claim: Argued): Fault[] {
  const { id, verdict, settled } = claim;
  if (isQuestion(id))
    return verdict
      ? [says(claim, `"${id}" is no claim about the world; take out its verdict`)]
      : [];
  return [
    ...(verdict ? [] : [says(claim, `claim "${id}" has no verdict; add verdict="…"`)]),
    ...(settled
      ? []
      : [
          says(
            claim,
            `claim "${id}" does not say what would change its verdict; add <Settle>…</Settle>`,
          ),
        ]),
  ];
}

/** Every claim is carried by a chapter that argues it, or named as still to come; none is both. */
export function checkClaims(
  chapters: ChapterSource[],
  { claims, claimsToCome }: KnownNames,
): Fault[] {
  const faults: Fault[] = [];
  const known = (claim: Named, list: string) => {
    if (!claims.includes(claim.id))
      faults.push(
        says(claim, `${list}: unknown claim "${claim.id}"; ${allowed(claim.id, claims)}`),
      );
    return claims.includes(claim.id);
  };
  const carried = new Set<string>();
  for (const chapter of chapters) {
    const here = argued(chapter);
    const named = chapter.claims ?? here;
    for (const claim of named) carried.add(claim.id);
    for (const claim of chapter.claims ?? [])
      if (known(claim, 'claims') && chapter.tree && !here.some(({ id }) => id === claim.id))
        faults.push(
          says(
            claim,
            `claims: "${claim.id}" is named but not argued; add <Claim id="${claim.id}" …>`,
          ),
        );
    faults.push(...here.filter(({ id }) => claims.includes(id)).flatMap(checkVerdict));
    for (const claim of here)
      if (claims.includes(claim.id) && !named.some(({ id }) => id === claim.id))
        faults.push(says(claim, `claim "${claim.id}" is missing from claims in the frontmatter`));
  }
  if (!claimsToCome) return faults;
  for (const claim of claimsToCome.named)
    if (known(claim, 'claimsToCome') && carried.has(claim.id))
      faults.push(
        says(
          claim,
          `claimsToCome: "${claim.id}" is carried by a chapter now; take it off the list`,
        ),
      );
  // What a chapter carries that cannot be read, nobody knows.
  if (chapters.some((chapter) => !chapter.claims && !chapter.tree)) return faults;
  for (const id of claims)
    if (!carried.has(id) && !claimsToCome.named.some((claim) => claim.id === id))
      faults.push(
        says(
          claimsToCome,
          `claim "${id}" is carried by no chapter; write it, or list it under claimsToCome`,
        ),
      );
  return faults;
}
