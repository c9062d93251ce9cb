/** Ends the task that runs, so that the page can answer a hand, and goes on in one of its own. */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    window.setTimeout(resolve);
  });
}
