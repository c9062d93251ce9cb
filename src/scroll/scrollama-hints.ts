import scrollama from 'scrollama';
import { nextFrame } from './next-frame.ts';

/** scrollama's observers on the steps of one scene. */
export interface Hints {
  /** Takes a new size of the viewport and a new trigger line. */
  resize(offset: number): void;
  stop(): void;
}

/**
 * Lets scrollama watch steps and calls `hint` whenever it believes that one came or went.
 * @param offset the trigger line as a fraction of the viewport's height
 */
export function scrollamaHints(steps: HTMLElement[], offset: number, hint: () => void): Hints {
  const scroller = scrollama();
  let isStopped = false;
  // It watches a step anew as it is told of its size, which browsers take for a loop: it is told a frame later.
  const toldInFrames = (does: () => void) => {
    const Own = window.ResizeObserver;
    window.ResizeObserver = class extends Own {
      constructor(call: ResizeObserverCallback) {
        super((...said) => {
          nextFrame(() => {
            if (!isStopped)
              toldInFrames(() => {
                call(...said);
              });
          });
        });
      }
    };
    try {
      does();
    } finally {
      window.ResizeObserver = Own;
    }
  };
  withoutScrollListener(() => {
    toldInFrames(() => {
      scroller.setup({ step: steps, offset: offset as scrollama.DecimalType });
    });
  });
  scroller.onStepEnter(hint).onStepExit(hint);
  return {
    resize(at) {
      // The types say `offsetTrigger`; what there is is `offset`, and it renews the observers.
      toldInFrames(() => {
        (scroller as unknown as { offset(value: number): void }).offset(at);
      });
    },
    stop() {
      isStopped = true;
      scroller.destroy();
    },
  };
}

/**
 * scrollama 3.2 adds a listener to the document's scroll for each scene, which it cannot remove, to know
 * which way one scrolls: nobody asks it that, and the answer has the page laid out anew at every frame.
 */
function withoutScrollListener(setup: () => void): void {
  const add = document.addEventListener;
  document.addEventListener = () => undefined;
  try {
    setup();
  } finally {
    document.addEventListener = add;
  }
}
