import { misreadings } from '../state/address.ts';
import { keepChosenJob } from './chosen-job.ts';
import { ContentsElement } from './contents-element.ts';
import { defineNear } from './define-near.ts';
import { SceneElement } from './scene-element.ts';
import { openTerms } from './term-focus.ts';
import { openUseOnPress } from './use-press.ts';
import { ViewsElement } from './views-element.ts';

/*
 * The story's elements, defined in one file, since a file for each would cost more in all. What a
 * reader meets at once is here; what only some come to is fetched when they are near it.
 */
keepChosenJob();
openTerms();
openUseOnPress();
customElements.define('mtm-views', ViewsElement);
customElements.define('mtm-contents', ContentsElement);
customElements.define('mtm-scene', SceneElement);

defineNear(
  'mtm-job-search',
  async () => (await import('./job-search-element.ts')).JobSearchElement,
);
defineNear('mtm-for-you', async () => (await import('./for-you-element.ts')).ForYouElement);
defineNear('mtm-guess', async () => (await import('./guess-element.ts')).GuessElement);
defineNear('mtm-control', async () => (await import('./control-element.ts')).ControlElement);
defineNear('mtm-reply', async () => (await import('./reply-element.ts')).ReplyElement);
defineNear('mtm-knows', async () => (await import('./knows-element.ts')).KnowsElement);
defineNear(
  'mtm-workbench',
  async () => (await import('./workbench-element.ts')).WorkbenchElement,
  (bench) => {
    const note = bench.querySelector<HTMLElement>('[data-note]')!;
    note.textContent = bench.dataset.failed!;
    note.hidden = false;
  },
);
if (misreadings().length > 0)
  void import('./notice-element.ts').then(({ NoticeElement }) => {
    customElements.define('mtm-notice', NoticeElement);
  });
