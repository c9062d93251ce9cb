/** The most that a picture grows by, in pixels: in a very high frame it would be all air. */
const MOST = 240;
/** By how much more than its own height the stage is high: `embed.css` adds it. */
const SPARE = '--spare';

/** The height of what an embed holds, in pixels, were its frame no higher than that. */
export function ownHeight(main: HTMLElement): number {
  const taken = main.style.getPropertyValue(SPARE);
  main.style.removeProperty(SPARE);
  const { height } = main.getBoundingClientRect();
  main.style.setProperty(SPARE, taken);
  return height;
}

/** Gives the picture what room there is in a frame that its host has made higher than that. */
export function takeSpareRoom(main: HTMLElement): void {
  const spare = Math.min(MOST, Math.max(0, Math.floor(window.innerHeight - ownHeight(main))));
  main.style.setProperty(SPARE, `${spare}px`);
}
