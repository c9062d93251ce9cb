import type { PartialState } from '../../charts/resolve.ts';
import type { YearsElement } from './years-element.ts';

/** The years below a picture, where it has any. */
export interface Years {
  /** A step's state in the year that the reader asked for while it is in sight, else in its own. */
  over(step: string): PartialState;
  stop(): void;
}

/**
 * Follows the tape of years below a picture. Another step has its own year again.
 * @param show called when the reader asks for a year
 */
export function followYears(figure: HTMLElement, show: () => void): Years {
  let read = '';
  let asked: number | null = null;
  /** Tells the tape where the picture stands, unless a hand came first. Its code may come after the picture's. */
  const stand = (year: PartialState[string]) => {
    const tape = figure.querySelector<YearsElement>('mtm-years');
    if (!tape || typeof year !== 'number') return;
    void customElements.whenDefined('mtm-years').then(() => {
      if (asked === null) tape.stand(year);
    });
  };
  const hear = ({ detail }: CustomEvent<number>) => {
    asked = detail;
    show();
  };
  figure.addEventListener('year-asked', hear);
  return {
    stop() {
      figure.removeEventListener('year-asked', hear);
    },
    over(step) {
      const state = JSON.parse(step) as PartialState;
      if (step !== read) {
        // A hand may have been on the tape before the picture had come: no step has been left then.
        if (read) asked = null;
        read = step;
        stand(state.year);
      }
      return asked === null ? state : { ...state, year: asked };
    },
  };
}
