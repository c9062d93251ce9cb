import { fill } from '../../charts/shared/words.ts';
import { addressAt, addressOf } from '../../state/address.ts';
import { cited } from './cited.ts';
import { downloads, type Parcel } from './downloads.ts';
import { choicesFor, embedAnchor, embedQuery } from './embed-query.ts';
import { embedding } from './embedding.ts';
import { button } from '../dom/button.ts';
import { make } from '../dom/make.ts';
import { options } from './options.ts';
import { preview } from './preview.ts';
import { snippets } from './snippets.ts';
import { jobSubject } from './job-subject.ts';
import { listedSubject } from './listed-subject.ts';
import { subjectOf, type Subject } from './subject.ts';
import { chartAtStep, settings } from './chart-at-step.ts';
import { useStyle } from './style.ts';
import { sitePath } from '../site-file.ts';
import { useWords, type UseWords } from './words.ts';

/**
 * Opens the dialog to use the chart that a button belongs to; when it closes, the button has the
 * focus again.
 * @throws when what the dialog needs cannot be had
 */
export async function openUse(pressed: HTMLElement): Promise<void> {
  const taken = !(pressed instanceof HTMLAnchorElement)
    ? subjectOf(pressed)
    : pressed.dataset.steps
      ? listedSubject(pressed)
      : jobSubject(pressed);
  const [subject, words] = await Promise.all([taken, useWords(), useStyle()]);
  const { dialog, stop } = dialogFor(subject, words);
  document.body.append(dialog);
  dialog.addEventListener('close', () => {
    stop();
    dialog.remove();
    pressed.focus();
  });
  dialog.showModal();
}

function dialogFor(subject: Subject, all: UseWords): { dialog: HTMLDialogElement; stop(): void } {
  const { words, charts, release } = all;
  const { name, title, chart, fixed, home } = subject;
  const { scene, tapes, citation } = charts[name]!;
  const own = choicesFor(chart, subject.choices);
  const picked = options(subject, words.options, release, () => {
    refresh();
  });
  const view = preview(words.preview, title);
  const code = embedding(words.embed, title, words.close);
  const carried = make('p', { class: 'use-carried' });
  let parcel: Parcel;
  const files = downloads(words, () => parcel);

  const refresh = () => {
    const [step, look] = [picked.step(), picked.look()];
    const version = picked.pinned() ? release : null;
    const page = addressAt(sitePath(version ? `v/${version}/${name}/` : `embed/${name}/`));
    const place = fixed ?? `${scene}.${step}`;
    const query = embedQuery(place, own, look);
    const anchor = embedAnchor(place, own);
    // The story does not say which outcome the workbench draws; its embed does.
    const story = fixed ? `${page}?${query}` : (home ?? addressOf(own, `${scene}.${step}`));
    const shown = look.controls ? tapes : 0;
    const script = addressAt(sitePath('made-to-measure.js'));
    const taken = chartAtStep(subject, step, own, all);
    parcel = {
      taken,
      finish: { scheme: look.theme === 'dark' ? 'dark' : 'light', title: look.title },
      citation: cited(citation, { address: story, job: subject.job?.title, day: new Date() }),
      name: `made-to-measure-${name}${fixed ? '' : `-${step}`}`,
      query,
    };
    const turned = fill(words.options.place, {
      n: String(step),
      total: String(subject.steps.length),
    });
    const list = [
      ...(fixed || subject.steps.length === 1 ? [] : [turned]),
      ...settings(own, subject, all),
    ];
    carried.textContent = list.length > 0 ? fill(words.carried, { list: list.join(', ') }) : '';
    view.show(`${page}?${query}`);
    code.show(
      snippets({ chart: name, version, title, page, query, anchor, tapes: shown, script, story }),
    );
    files.show();
  };

  const dialog = make('dialog', { class: 'use-dialog', 'aria-labelledby': 'use-title' });
  const close = button(words.close, { 'data-action': 'close' }, () => {
    dialog.close();
  });
  dialog.append(
    make(
      'div',
      { class: 'use-head' },
      make('h2', { id: 'use-title' }, fill(words.heading, { title })),
      close,
    ),
    make('div', { class: 'use-lead' }, make('p', {}, words.licence), carried),
    make(
      'div',
      { class: 'use-columns' },
      make('div', {}, picked.element, view.element),
      make('div', {}, code.element, ...files.elements),
    ),
  );
  // Beside the dialog, on what is behind it.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  refresh();
  return { dialog, stop: view.stop };
}
