/**
 * What of words and pictures cannot be seen at any position of the scroll. It runs in the page, of
 * whatever browser, so it stands by itself.
 */
export function hidden(): string[] {
  const bar = document.querySelector<HTMLElement>('.contents summary')!.offsetHeight;
  const foot = window.innerHeight - bar;
  const found: string[] = [];
  for (const scene of document.querySelectorAll<HTMLElement>('[data-scene]')) {
    const stage = scene.querySelector('.stage')!;
    for (const card of scene.querySelectorAll('.card')) {
      const lines = () => {
        const range = document.createRange();
        range.selectNodeContents(card);
        const boxes = [...range.getClientRects()]
          .filter(({ width, height }) => width > 8 && height > 8)
          .sort((a, b) => a.bottom - b.bottom);
        return boxes.filter((box, n) => n === 0 || box.top > boxes[n - 1]!.bottom - 4);
      };
      const topmost = ({ left, top, width, height }: DOMRect) =>
        card.contains(document.elementFromPoint(left + Math.min(20, width / 2), top + height / 2));
      // A picture that stays does so above the words: as low as can be, a line is freest.
      const read = (low: number, also: number) => {
        window.scrollBy({ top: lines()[low]!.bottom - foot + 6, behavior: 'instant' });
        const now = lines();
        return topmost(now[low]!) && topmost(now[also]!);
      };
      // Four lines at once; the last line of all at the end, where the picture leaves.
      const last = lines().length - 1;
      const ends = card.parentElement!.matches(':last-child');
      if (!read(Math.min(3, last), 0) || (ends && !read(last, last)))
        found.push(`the words of ${card.parentElement!.id}`);
    }
    const { top, bottom } = stage.getBoundingClientRect();
    if (bottom - top > foot) found.push(`the picture of ${scene.dataset.scene!}`);
    if (scene.dataset.room === 'turns') continue;
    // Beside or above the last words the picture stays, with its levers.
    const parts = [stage, ...scene.querySelectorAll('figure .control')];
    const cut = parts.map((part) => part.getBoundingClientRect());
    if (cut.some((part) => part.bottom > foot + 1 || part.width < 250))
      found.push(`what stays of ${scene.dataset.scene!}`);
  }
  return found;
}
