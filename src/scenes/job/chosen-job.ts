import { allJobs } from './jobs.ts';
import { choices } from '../page/page-choices.ts';

/**
 * Keeps `html[data-job]`: the code of the reader's occupation. A code that the list turns out not to
 * have is taken back; it stays in the address, and the search says so.
 */
export function keepChosenJob(): void {
  const { dataset } = document.documentElement;
  const keep = async () => {
    const { job } = choices.get();
    if (job) dataset.job = job;
    else delete dataset.job;
    if (!job) return;
    const known = await allJobs().then(
      (jobs) => jobs.some(({ soc }) => soc === job),
      () => true,
    );
    if (!known && dataset.job === job) delete dataset.job;
  };
  choices.subscribe(() => void keep());
  void keep();
}
