/** What the short cut leaves out, where its chapter has not been unfolded; the stylesheet says the same. */
const LEFT_OUT = [
  '.chapter:not([data-unfolded]) > :not([data-short], .chapter-head, .left-out)',
  '.chapter:not([data-unfolded]) .step:not([data-short])',
].join();

/** Whether the cut of the story that is on has an element; the plain page has all of them. */
export function inCut(element: Element): boolean {
  const { cut, view } = document.documentElement.dataset;
  return cut !== 'short' || view === 'page' || !element.closest(LEFT_OUT);
}
