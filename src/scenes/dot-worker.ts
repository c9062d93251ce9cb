import { dotStage, type StageOrder } from './dot-stage.ts';

/** One worker paints all the stages of a page; `id` says which. */
export type WorkerOrder =
  | { id: number; canvas: OffscreenCanvas }
  | { id: number; order: StageOrder }
  | { id: number; gone: true };

const stages = new Map<number, (order: StageOrder) => void>();

self.onmessage = ({ data }: MessageEvent<WorkerOrder>) => {
  if ('canvas' in data)
    stages.set(
      data.id,
      dotStage(data.canvas, () => {
        self.postMessage(data.id);
      }),
    );
  else if ('order' in data) stages.get(data.id)?.(data.order);
  else stages.delete(data.id);
};
