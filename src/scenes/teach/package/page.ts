import { addressAt } from '../../../state/address.ts';
import type { PackagedLesson, Speaks } from './lesson.ts';

/** What the page is dressed in and run by. */
export interface Dress {
  style: string;
  /** Holds a press until `run` is there. */
  first: string;
  run: string;
}

/** A page for students, and the pictures it shows: where each is, and where it lies in the package. */
export interface PackagedPage {
  html: string;
  pictures: Map<string, string>;
}

/**
 * Makes a page that needs nothing round it from a lesson as it stands in this page: what is for
 * teachers is left out, charts are still pictures until a student brings them to life, who predicts first
 * where they wait for that, and links are whole addresses.
 * @param speaks the version in which it tells the platform what comes of the quiz; it asks none where that is null
 */
export function packagedPage(
  article: HTMLElement,
  lesson: PackagedLesson,
  { style, first, run }: Dress,
  speaks: Speaks,
): PackagedPage {
  const made = document.implementation.createHTMLDocument(lesson.title);
  made.documentElement.lang = document.documentElement.lang;
  const meta = (attributes: Record<string, string>) => element(made, 'meta', attributes);
  made.head.prepend(
    meta({ charset: 'utf-8' }),
    meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element(made, 'script', {}, first),
  );

  const body = made.importNode(article, true);
  body
    .querySelectorAll('[data-for=teacher], .quiz, .embed :is(.on-paper, .code, .buttons)')
    .forEach((part) => {
      part.remove();
    });
  // What comes of a prediction is for those who bring the chart to life.
  for (const image of body.querySelectorAll('[data-waits] img:not(.waiting)')) image.remove();
  for (const link of body.querySelectorAll('a')) {
    link.href = addressAt(link.getAttribute('href')!);
    link.target = '_blank';
    link.rel = 'noopener';
  }
  for (const term of body.querySelectorAll('button')) term.replaceWith(...term.childNodes);
  const pictures = new Map<string, string>();
  for (const image of body.querySelectorAll('img')) {
    const from = addressAt(image.getAttribute('src')!);
    const name = `pictures/${from.slice(from.lastIndexOf('/') + 1)}`;
    pictures.set(name, from);
    image.setAttribute('src', name);
    image.removeAttribute('loading');
  }
  for (const embed of body.querySelectorAll<HTMLElement>('.embed')) wakeUp(made, embed, lesson);
  if (speaks && lesson.quiz.length > 0) body.append(...quizOf(made, lesson));
  else if (speaks) {
    const done = element(made, 'button', { type: 'button', 'data-done': '' }, lesson.words.done);
    body.append(done, element(made, 'p', { role: 'status' }));
  }
  // Within a script of the page nothing may close it.
  const data = JSON.stringify({ ...lesson, speaks }).replaceAll('<', '\\u003c');
  const main = element(made, 'main');
  main.append(body);
  made.body.append(
    main,
    element(made, 'script', { type: 'application/json', id: 'lesson' }, data),
    element(made, 'script', {}, run),
  );
  // As text: an element with a style is held to the policy of the page that makes it, and refused.
  const html = made.documentElement.outerHTML.replace(
    '</head>',
    () => `<style>${style}</style></head>`,
  );
  return { html: `<!doctype html>\n${html}\n`, pictures };
}

/** Puts a button in place of a live chart, below its picture; one that waits has a field for the prediction above it. */
function wakeUp(made: Document, embed: HTMLElement, { words }: PackagedLesson): void {
  const frame = embed.querySelector('iframe')!;
  const waits = embed.dataset.waits !== undefined;
  const live = { 'data-live': addressAt(frame.getAttribute('src')!), 'data-title': frame.title };
  const button = element(
    made,
    'button',
    { type: 'button', ...live },
    waits ? words.liveAfter : words.live,
  );
  frame.remove();
  embed.querySelector('img')!.after(button);
  if (!waits) return;
  const label = element(made, 'label', { class: 'predicts' });
  label.append(
    element(made, 'span', {}, words.prediction),
    element(made, 'textarea', { rows: '3' }),
  );
  button.before(label, element(made, 'p', { class: 'hint' }, words.predictHint));
  button.after(element(made, 'p', { class: 'said', 'aria-live': 'polite' }));
}

function quizOf(made: Document, { quiz, words }: PackagedLesson): HTMLElement[] {
  const form = element(made, 'form', { class: 'quiz' });
  form.append(
    ...quiz.map(({ question, answers }, n) => {
      const set = element(made, 'fieldset');
      set.append(
        element(made, 'legend', {}, `${n + 1}. ${question}`),
        ...answers.map((answer, at) => {
          const label = element(made, 'label');
          const radio = { type: 'radio', name: `q${n}`, value: String(at + 1) };
          label.append(element(made, 'input', radio), element(made, 'span', {}, answer));
          return label;
        }),
        element(made, 'p', { class: 'why' }),
      );
      return set;
    }),
    element(made, 'button', {}, words.check),
    element(made, 'p', { role: 'status' }),
  );
  return [element(made, 'h2', {}, words.quiz), form];
}

function element(
  made: Document,
  name: string,
  attributes: Record<string, string> = {},
  text = '',
): HTMLElement {
  const one = made.createElement(name);
  for (const [key, value] of Object.entries(attributes)) one.setAttribute(key, value);
  if (text) one.textContent = text;
  return one;
}
