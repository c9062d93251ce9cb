/** An address bar that comes and goes changes the height by less than this, in pixels. */
const ADDRESS_BAR = 120;
/** Taller than this a frame is as high as its content, and a scene must not grow with it. */
const TALLEST = 1200;

/**
 * Keeps `--screen`, the height that figures and steps are measured in, still while an address bar
 * comes and goes: pictures must not jump under a moving thumb. Returns the way to stop.
 */
export function holdScreenHeight(root: HTMLElement = document.documentElement): () => void {
  let [width, height] = [0, 0];
  const hold = () => {
    const turned = window.innerWidth !== width;
    if (!turned && Math.abs(window.innerHeight - height) < ADDRESS_BAR) return;
    [width, height] = [window.innerWidth, window.innerHeight];
    root.style.setProperty('--screen', `${Math.min(height, TALLEST)}px`);
  };
  hold();
  window.addEventListener('resize', hold);
  return () => {
    window.removeEventListener('resize', hold);
  };
}

/** Whether the page sits in a frame as high as its content, where nothing can ever scroll past. */
export function inEndlessFrame(): boolean {
  return window.self !== window.top && window.innerHeight > 2 * TALLEST;
}
