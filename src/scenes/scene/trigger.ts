/** Where steps pass beside the figure instead of below it; the stylesheet has the same width. */
const BESIDE = '(min-width: 56rem)';

/**
 * The line at which a step becomes the active one, as a fraction of the window's height. Where words
 * pass below the picture it is low, so that both are in sight; beside it, higher; and where the two
 * take turns, as high as a step is when its words and its picture are what one sees. The section says
 * it in `data-trigger`.
 */
export function triggerOf(section: HTMLElement): number {
  const line = lineOf(section);
  section.dataset.trigger = String(line);
  return line;
}

function lineOf({ dataset }: HTMLElement): number {
  if (dataset.room === 'turns') return 0.3;
  return window.matchMedia(BESIDE).matches ? 0.6 : 0.85;
}
