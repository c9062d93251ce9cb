import { fill } from '../../../charts/shared/words.ts';
import type { LessonPlan } from '../../../state/lesson-plan.ts';
import { make } from '../../dom/make.ts';
import { leversSaid } from '../levers-said.ts';

/**
 * Sets the page of a lesson to what its teacher changed. All that a teacher wrote is text and nothing else.
 * What is left out stays in the page, hidden, so that questions and charts keep their numbers.
 */
export function changeLesson(root: HTMLElement, plan: LessonPlan, words: Record<string, string>) {
  const parts = [...root.querySelectorAll<HTMLElement>('.part-of-lesson')];
  root.querySelectorAll('.question').forEach((question, n) => {
    const text = plan.questions[n + 1];
    if (text !== undefined) askAnew(question, text);
  });
  root.querySelectorAll('.part-of-lesson > p').forEach((lead, n) => {
    const text = plan.leads[n + 1];
    if (text === undefined) return;
    lead.textContent = text;
    lead.classList.add('own-words');
  });
  const names = JSON.parse(root.dataset.levers!) as Record<string, string>;
  root.querySelectorAll<HTMLElement>('.embed').forEach((embed, n) => {
    const levers = plan.levers[n + 1];
    if (levers) setEmbed(embed, levers, fill(words.setTo!, { levers: leversSaid(levers, names) }));
  });
  if (plan.quizless) root.querySelector('.tried')?.remove();
  root.querySelectorAll<HTMLElement>('.tried fieldset').forEach((question, n) => {
    question.hidden = plan.unasked.includes(n + 1);
  });
  root.querySelectorAll('.tried fieldset:not([hidden]) .number').forEach((number, n) => {
    number.textContent = `${n + 1}.`;
  });
  const kept = plan.parts.flatMap((n) => parts[n - 1] ?? []);
  if (kept.length === 0) return;
  for (const part of parts) part.hidden = !kept.includes(part);
  // In their order, where the first of them stood.
  const place = document.createComment('');
  parts[0]!.before(place);
  place.replaceWith(...kept);
}

/** In place of the words of a question; the picture to predict from stays. */
function askAnew(question: Element, text: string): void {
  const nodes = [...question.childNodes];
  const kind = question.querySelector('.kind')!;
  const written = question.querySelector('.written')!;
  for (const one of nodes.slice(nodes.indexOf(kind) + 1, nodes.indexOf(written)))
    if (!(one instanceof Element && one.matches('.waits'))) one.remove();
  kind.after(make('p', { class: 'own-words' }, text));
}

function setEmbed(
  embed: HTMLElement,
  levers: Readonly<Record<string, number>>,
  said: string,
): void {
  const frame = embed.querySelector('iframe')!;
  const [path = '', query] = frame.getAttribute('src')!.split('?');
  const asked = new URLSearchParams(query);
  for (const [id, value] of Object.entries(levers)) asked.set(id, String(value));
  frame.src = `${path}?${asked}`;
  // Its own words may name the setting that it has in the lesson.
  frame.title = `${embed.dataset.name!} ${said}`;
  for (const caption of embed.querySelectorAll('.caption')) caption.textContent = frame.title;
  // The still picture is of the lesson’s own setting; on paper the code leads to this one.
  embed.querySelectorAll('img, .open').forEach((one) => {
    one.remove();
  });
  embed.querySelector('.code')?.setAttribute('href', frame.getAttribute('src')!);
}
