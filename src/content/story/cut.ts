import type { Root } from 'mdast';
import type { Cut } from '../../state/choices.ts';
import { counted, minutesFor, type Counted } from './reading-time.ts';
import { scenesIn } from './scene-tree.ts';
import { shortPieces, shortSteps } from './short-cut.ts';
import { tagsIn } from './tags-in.ts';

/** What the short cut leaves out of a chapter. */
export interface LeftOut {
  /** Whether it has nothing of the chapter. */
  all: boolean;
  /** The charts of the scenes that it leaves out whole, in their order. */
  charts: string[];
  /** Steps that it leaves out of scenes that it has. */
  steps: number;
  claims: number;
  minutes: number;
}

/** How long a cut is. */
export interface Length {
  minutes: number;
  /** Screens of a phone, about. */
  screens: number;
}

/** What fills a phone: so much of its screen a step, a scene's picture and its foot, and a chapter's head and end take. */
const SCREEN = { step: 0.55, scene: 0.95, chapter: 0.3, words: 170 };

/** What there is to read of a chapter in a cut: in the short one, why a claim stands is opened by those who ask. */
function countedIn(tree: Root, cut: Cut): Counted {
  return cut === 'whole'
    ? counted(tree)
    : counted({ type: 'root', children: shortPieces(tree) } as Root, false);
}

/** What the short cut leaves out of a chapter, and how long that takes to read. */
export function leftOut(tree: Root): LeftOut {
  const pieces = shortPieces(tree);
  const scenes = scenesIn(tree).map((scene) => ({ ...scene, cut: shortSteps(scene).length }));
  const claims = new Set(pieces.flatMap((piece) => tagsIn(piece, 'Claim')));
  return {
    all: pieces.length === 0,
    charts: scenes.filter(({ cut }) => cut === 0).map(({ chart }) => chart),
    steps: scenes.reduce((sum, { cut, steps }) => sum + (cut > 0 ? steps.length - cut : 0), 0),
    claims: tagsIn(tree, 'Claim').length - claims.size,
    minutes: minutesFor(countedIn(tree, 'whole')) - minutesFor(countedIn(tree, 'short')),
  };
}

/** How long the story is in a cut, from its chapters. */
export function lengthOf(chapters: Root[], cut: Cut): Length {
  return chapters.reduce(
    (sum, tree) => {
      const all = countedIn(tree, cut);
      const shown = scenesIn(tree)
        .map((scene) => (cut === 'whole' ? scene.steps : shortSteps(scene)))
        .filter((steps) => steps.length > 0);
      const inSteps = shown.flat().reduce((words, step) => words + counted(step).words, 0);
      return {
        minutes: sum.minutes + minutesFor(all),
        screens:
          sum.screens +
          SCREEN.chapter +
          SCREEN.scene * shown.length +
          SCREEN.step * all.steps +
          (all.words - inSteps) / SCREEN.words,
      };
    },
    // The first screen, which is a little more than one.
    { minutes: 0, screens: 1.3 },
  );
}
