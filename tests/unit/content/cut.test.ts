import { describe, expect, it } from 'vitest';
import { checkCut } from '../../../src/content/check/check/cut.ts';
import { mdxIn } from '../../../src/content/check/check.ts';
import { readChapter } from '../../../src/content/story/chapter.ts';
import { treeOf } from '../../../src/content/story/chapter-tree.ts';
import { leftOut, lengthOf } from '../../../src/content/story/cut.ts';
import { shortPieces } from '../../../src/content/story/short-cut.ts';

const OPENING = '<Short>\n\nIn the beginning.\n\n</Short>\n\nAnd so on, for a while.\n\n';
const scene = (...steps: string[]) =>
  `<Scene id="list" chart="list">\n\n${steps.join('\n\n')}\n\n</Scene>\n\n`;
const step = (props: string, words: string) => `<Step ${props} alt="Seen.">\n${words}\n</Step>`;
const told = (text: string) =>
  checkCut({ file: 'chapter.mdx', head: null, tree: treeOf(text), faults: [] }).map(
    ({ line, message }) => `${line} ${message}`,
  );

describe('the short cut', () => {
  it('has what is marked where it stands, and of a scene its marked steps alone', () => {
    const tree = treeOf(
      `${OPENING}${scene(step('view="ask"', 'How many?'), step('short view="answer"', 'Half.'))}<Claim short id="1.5">Why.</Claim>\n\n<Claim id="1.6">Why.</Claim>\n`,
    );
    expect(shortPieces(tree).map((piece) => (piece as { name?: string }).name)).toEqual([
      'Short',
      'Step',
      'Claim',
    ]);
    expect(leftOut(tree)).toMatchObject({ all: false, charts: [], steps: 1, claims: 1 });
    expect(leftOut(treeOf(scene(step('view="ask"', 'How many?'))))).toMatchObject({
      all: true,
      charts: ['list'],
      steps: 0,
    });
  });

  it('of a scene that is marked has every step', () => {
    const marked = scene(step('view="ask"', 'How many?'), step('view="answer"', 'Half.'));
    expect(leftOut(treeOf(marked.replace('<Scene', '<Scene short'))).steps).toBe(0);
    expect(shortPieces(treeOf(marked.replace('<Scene', '<Scene short')))).toHaveLength(2);
  });

  it('cannot be read without its opening, and that is told', () => {
    expect(told(`Once.\n\n${scene(step('short view="ask"', 'How many?'))}`)).toEqual([
      '5 the short cut of this chapter begins without its opening; put a paragraph before it into <Short>',
    ]);
  });

  it('cannot have a claim without a picture, an answer that is cut, or a step that leans on one', () => {
    expect(told(`${OPENING}<Claim short id="1.5">Why.</Claim>\n`)).toEqual([
      expect.stringContaining('9 the short cut has this claim and no picture'),
    ]);
    const guess =
      '<Guess id="g" answer="highRiskShare" min={0} max={9} unit="%" label="How many?" reveal="list.2" />';
    expect(
      told(`${OPENING}${scene(step('short view="ask"', guess), step('view="answer"', 'Half.'))}`),
    ).toEqual([expect.stringContaining('12 the short cut asks here and leaves out list.2')]);
    expect(
      told(
        `${OPENING}${scene(step('view="ask"', 'How many?'), step('short view="answer"', 'They said half.'))}`,
      ),
    ).toEqual([expect.stringContaining('15 step list.2 begins with “They”')]);
  });

  it('marks no words inside a scene or a claim', () => {
    const inside = scene(
      '<Step view="ask" alt="Seen.">\n<Short>\n\nHow many?\n\n</Short>\n</Step>',
    );
    expect(told(inside)).toEqual([expect.stringContaining('<Short> stands inside another tag')]);
  });

  it('of the story takes six minutes at most, and the whole as long as the first screen says', () => {
    const trees = mdxIn('content/essay').map((file) => readChapter(file).tree!);
    const short = lengthOf(trees, 'short');
    expect(short.minutes).toBeLessThanOrEqual(6);
    expect(short.minutes).toBeGreaterThan(4);
    expect(short.screens).toBeLessThanOrEqual(24);
    const whole = lengthOf(trees, 'whole');
    const left = trees.reduce((sum, tree) => sum + leftOut(tree).minutes, 0);
    expect(short.minutes + left).toBeCloseTo(whole.minutes, 6);
  });
});
