import type { Handout } from '../../state/handout.ts';

/** Of what a handout is made, as far as its length goes. */
export interface PaperParts extends Pick<Handout, 'length' | 'paper'> {
  /** Steps with their pictures: of each scene how many. */
  steps: readonly number[];
  /** Chapters, each with a head. */
  chapters: number;
  /** Letters of all that stands between the scenes. */
  letters: number;
}

/** How many centimetres a page holds: `handout-paper.css` has the margins. Two lines of steps leave more white on Letter. */
const PAGE = { a4: 26.3, letter: 22.8 };
/** What a step takes beside its words, in centimetres, and a line of two above theirs, with the white at the foot. */
const STEPS = { short: 10, whole: 13.1 };
/** The same of the head and foot of a scene, and of the head of a chapter. */
const [SCENE, CHAPTER] = [9, 5];
/** Letters on a centimetre of height, with the room between paragraphs. */
const LETTERS = 80;

/** About how many pages it will be: as printed, within a tenth or a page. */
export function pagesOf({ length, paper, steps, chapters, letters }: PaperParts): number {
  const inLine = length === 'whole' ? 2 : 1;
  const lines = steps.reduce((sum, n) => sum + Math.ceil(n / inLine), 0);
  const height =
    lines * STEPS[length] + steps.length * SCENE + chapters * CHAPTER + letters / LETTERS;
  return Math.max(1, Math.round(height / PAGE[paper]));
}
