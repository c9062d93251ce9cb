import { misreadings, query } from '../state/address.ts';
import { keptPlace } from '../state/kept-place.ts';
import { keepChosenJob } from './job/chosen-job.ts';
import { ContentsElement } from './reader/contents-element.ts';
import { CutElement } from './reader/cut-element.ts';
import { defineNear } from './define-near.ts';
import { keepFolds } from './reader/folding.ts';
import { SceneElement } from './scene/scene-element.ts';
import { openTerms } from './reader/term-focus.ts';
import { openUseOnPress } from './use/use-press.ts';
import { ViewsElement } from './reader/views-element.ts';

/*
 * The story's elements, defined in one file, since a file for each would cost more in all. What a
 * reader meets at once is here; what only some come to is fetched when they are near it.
 */
keepChosenJob();
openTerms();
openUseOnPress();
customElements.define('mtm-views', ViewsElement);
customElements.define('mtm-cut', CutElement);
// After the readings, since the plain one has the whole; before the scenes, which ask what of them is there.
if (document.querySelector('mtm-cut')) keepFolds();
customElements.define('mtm-contents', ContentsElement);
customElements.define('mtm-scene', SceneElement);

defineNear(
  'mtm-job-search',
  async () => (await import('./job/job-search-element.ts')).JobSearchElement,
);
defineNear('mtm-for-you', async () => (await import('./job/for-you-element.ts')).ForYouElement);
defineNear('mtm-guess', async () => (await import('./scene/guess-element.ts')).GuessElement);
defineNear('mtm-control', async () => (await import('./scene/control-element.ts')).ControlElement);
defineNear('mtm-years', async () => (await import('./scene/years-element.ts')).YearsElement);
defineNear('mtm-reply', async () => (await import('./reader/reply-element.ts')).ReplyElement);
defineNear('mtm-sign', async () => (await import('./measured/sign-element.ts')).SignElement);
defineNear(
  'mtm-measurements',
  async () => (await import('./measured/measurements-element.ts')).MeasurementsElement,
);
defineNear('mtm-set', async () => (await import('./reader/set-element.ts')).SetElement);
defineNear('mtm-knows', async () => (await import('./reader/knows-element.ts')).KnowsElement);
defineNear(
  'mtm-workbench',
  async () => (await import('./workbench/workbench-element.ts')).WorkbenchElement,
  (bench) => {
    const note = bench.querySelector<HTMLElement>('[data-note]')!;
    note.textContent = bench.dataset.failed!;
    note.hidden = false;
  },
);
defineNear(
  'mtm-coming-back',
  async () => (await import('./reader/coming-back-element.ts')).ComingBackElement,
);
// Only of those who asked.
if (keptPlace())
  void import('./reader/kept.ts').then(({ followPlace }) => {
    followPlace();
  });
if ('serviceWorker' in navigator && navigator.serviceWorker.controller)
  void import('./offline/keep-offline.ts').then(({ renewOnReturn }) => {
    renewOnReturn();
  });
if (/[?&]debug\b/.test(query())) void import('./debug/overlay.ts');
if (misreadings().length > 0)
  void import('./reader/notice-element.ts').then(({ NoticeElement }) => {
    customElements.define('mtm-notice', NoticeElement);
  });
