import { anchor, readBookmark, writeBookmark } from '../../state/address.ts';

/** The step of a scene, from 1, that was left when it was turned last, or else the one the address names. */
export function rememberedStep(scene: string): number {
  const [named, step] = anchor().split('.');
  const remembered = readBookmark().steps[scene] ?? (named === scene ? Number(step) : 1);
  return remembered || 1;
}

/** Keeps it for when the page is loaded anew. */
export function rememberStep(scene: string, step: number): void {
  writeBookmark({ steps: { ...readBookmark().steps, [scene]: step } });
}
