import { nearestPreset, type PresetId } from '../../model/presets.ts';
import { leversOf } from '../../model/scenario.ts';
import { make } from '../dom/make.ts';
import { choices } from '../page/page-choices.ts';

/**
 * Where the model cannot be had: the picture that the build drew of the preset nearest to what the
 * reader sets. Returns the way to stop.
 */
export function showNearest(
  stage: HTMLElement,
  pictures: Record<PresetId, string>,
  alternative: string,
): () => void {
  const image = make('img', { alt: alternative });
  const show = () => {
    image.src = pictures[nearestPreset(leversOf(choices.get()))];
  };
  stage.replaceChildren(image);
  show();
  return choices.subscribe(show);
}
