/** Whether a chart of a lesson still waits for a prediction, so that a picture stands there that gives nothing away. */
export const isWaiting = (embed: HTMLElement): boolean =>
  embed.dataset.waits !== undefined && embed.dataset.turned === undefined;

/** Turns a chart that waits to what comes of it, or back. */
export function turnEmbed(embed: HTMLElement, turned: boolean): void {
  embed.toggleAttribute('data-turned', turned);
  const { title } = embed.querySelector('iframe')!;
  embed.querySelector('.caption')!.textContent = turned ? title : embed.dataset.waits!;
}
