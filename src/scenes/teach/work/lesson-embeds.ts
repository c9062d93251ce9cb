import type { LessonWork } from '../../../state/lesson-work.ts';
import { listener } from '../../dom/listener.ts';
import { isWaiting, turnEmbed } from '../turn-embed.ts';
import { hearLevers } from './moved-levers.ts';
import { isOpen } from './questions.ts';

type Levers = LessonWork['levers'];

/** The charts of a lesson: where each of their levers was left is told, and put back. */
export class LessonEmbeds {
  #frames: HTMLIFrameElement[];
  #levers: Levers = [];

  /** @param set told where the levers stand that were moved, a chart each */
  constructor(root: HTMLElement, set: (levers: Levers) => void, signal: AbortSignal) {
    this.#frames = [...root.querySelectorAll<HTMLIFrameElement>('.embed iframe')];
    const on = listener(signal);
    this.#frames.forEach((frame, at) => {
      const hear = () => {
        const before = this.#levers[at] ?? {};
        hearLevers(
          frame,
          (levers) => {
            const all = this.#frames.map((_, n) => this.#levers[n] ?? {});
            all[at] = { ...before, ...levers };
            this.#levers = all.slice(0, 1 + lastMoved(all));
            set(this.#levers);
          },
          signal,
        );
      };
      on(frame, 'load', hear);
      // It was there before this code.
      if (frame.contentDocument?.querySelector('main')) hear();
    });
  }

  /** Puts the levers of charts where they were left. */
  recall(levers: Levers): void {
    this.#levers = levers;
    this.#frames.forEach((frame, n) => {
      const moved = Object.entries(levers[n] ?? {});
      if (moved.length === 0) return;
      const [path = '', query] = frame.getAttribute('src')!.split('?');
      const asked = new URLSearchParams(query);
      for (const [id, value] of moved) asked.set(id, String(value));
      frame.src = `${path}?${asked}`;
    });
  }
}

const lastMoved = (all: Levers): number =>
  all.map((one) => Object.keys(one).length > 0).lastIndexOf(true);

/** Charts that wait show what comes of it once every prediction before them in their part is given. */
export function turnAnswered(part: Element): void {
  let waits = false;
  for (const one of part.querySelectorAll<HTMLElement>('.question, .embed')) {
    if (one.matches('.question')) waits ||= isOpen(one);
    else if (!waits && isWaiting(one)) turnEmbed(one, true);
  }
}
