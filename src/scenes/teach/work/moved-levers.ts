import { LEVERS, type LeverId } from '../../../model/levers.ts';
import { listener } from '../../dom/listener.ts';

type Levers = Partial<Record<LeverId, number>>;

/**
 * Listens to the levers of a chart in a frame of this site, and tells where those stand that its reader
 * moved. Where the browser keeps the frame to itself, nobody is told.
 */
export function hearLevers(
  frame: HTMLIFrameElement,
  moved: (levers: Levers) => void,
  signal: AbortSignal,
): void {
  const inside = frame.contentDocument;
  if (!inside) return;
  const stands = (): Levers =>
    Object.fromEntries(
      LEVERS.flatMap(({ id }) => {
        const input = inside.querySelector<HTMLInputElement>(`input[data-param="${id}"]`);
        return input ? [[id, Number(input.value)]] : [];
      }),
    );
  let before: Levers | null = null;
  const on = listener(signal);
  // Where they stood, before a hand came to them.
  for (const type of ['pointerdown', 'focusin'] as const)
    on(inside, type, () => {
      before ??= stands();
    });
  for (const type of ['input', 'change', 'click'] as const)
    on(inside, type, () => {
      const began = before;
      if (!began) return;
      const now = Object.entries(stands()).filter(([id, value]) => began[id as LeverId] !== value);
      moved(Object.fromEntries(now));
    });
}
