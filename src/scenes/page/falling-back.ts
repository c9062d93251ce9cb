import { holdingPlace } from '../reader/holding-place.ts';

/**
 * Readies a scene for the worst. What comes back lets its still pictures take the place of the live
 * one, with the reader where they were.
 */
export function fallingBack(section: HTMLElement): (read: HTMLElement) => void {
  return (read) => {
    const { top, bottom } = section.getBoundingClientRect();
    const inSight = bottom > 0 && top < window.innerHeight;
    const change = () => {
      section.dataset.failed = '';
      delete section.dataset.room;
    };
    holdingPlace(section, change, inSight ? read : undefined);
  };
}
