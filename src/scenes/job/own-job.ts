import { jobOf } from './jobs.ts';
import { choices } from '../page/page-choices.ts';
import { NO_JOB, type OwnJob } from '../scene/standing.ts';

/** Finds out about an occupation by its code. */
export async function ownJob(soc: string | null): Promise<OwnJob> {
  return soc ? { soc, job: await jobOf(soc) } : NO_JOB;
}

/**
 * Follows the reader's own occupation: calls at once where there is none, else once its figures are
 * here; never with one that has been given up or changed meanwhile. Returns the way to stop.
 */
export function followJob(heard: (own: OwnJob) => void): () => void {
  let own: OwnJob | null = null;
  let stopped = false;
  const tell = (next: OwnJob) => {
    const old = stopped || next.soc !== choices.get().job;
    if (old || (next.soc === own?.soc && next.job === own.job)) return;
    own = next;
    heard(own);
  };
  const follow = () => {
    const { job: soc } = choices.get();
    if (soc === null) tell(NO_JOB);
    // A list that could not be had may be there by now.
    else if (soc !== own?.soc || !own.job) void ownJob(soc).then(tell);
  };
  const stop = choices.subscribe(follow);
  follow();
  return () => {
    stopped = true;
    stop();
  };
}
