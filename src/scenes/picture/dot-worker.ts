import { dotStage, type Progress, type StageOrder } from './dot-stage.ts';

/** One worker paints all the stages of a page; `id` says which. */
export type WorkerOrder =
  | { id: number; canvas: OffscreenCanvas }
  | { id: number; order: StageOrder }
  | { id: number; gone: true };

/** How far the picture `n` of a stage is. */
export interface WorkerReport {
  id: number;
  n: number;
  progress: Progress;
}

const stages = new Map<number, (order: StageOrder) => void>();

self.onmessage = ({ data }: MessageEvent<WorkerOrder>) => {
  const { id } = data;
  if ('canvas' in data)
    stages.set(
      id,
      dotStage(data.canvas, (n, progress) => {
        self.postMessage({ id, n, progress } satisfies WorkerReport);
      }),
    );
  else if ('order' in data) stages.get(id)?.(data.order);
  else stages.delete(id);
};
