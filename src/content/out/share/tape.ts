/** The width of the tape in a share picture, in pixels. */
export const TAPE = 46;

/**
 * The tape along the left edge of a share picture: the story's chapters are its numbers.
 * @param at the chapter that the needle stands at; without one there is no needle
 */
export function tape(height: number, chapters: number, at?: number): string {
  const unit = height / (chapters + 1);
  const ticks = Array.from({ length: (chapters + 1) * 10 }, (_, n) => {
    const long = n % 10 === 0 ? 18 : n % 5 === 0 ? 13 : 7;
    return `M0 ${(((n + 1) * unit) / 10 - unit / 10).toFixed(1)}h${long}`;
  });
  const names = Array.from({ length: chapters }, (_, n) => {
    const tone = n + 1 === at ? 'ink strong' : 'pencil axis';
    return `<text class="f ${tone}" x="21" y="${((n + 1) * unit + 17).toFixed(1)}">${n + 1}</text>`;
  });
  const needle = at
    ? `<rect class="f brass" x="-2" y="${(at * unit - 2).toFixed(1)}" width="${TAPE + 8}" height="4"/>`
    : '';
  return (
    `<rect fill="var(--card)" width="${TAPE}" height="${height}"/>` +
    `<path class="s pencil" d="${ticks.join('')}" stroke-width="1"/>${names.join('')}` +
    `<path class="s grid" d="M${TAPE} 0V${height}"/>${needle}`
  );
}
