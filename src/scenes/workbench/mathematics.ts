import { make } from '../dom/make.ts';

/** Mathematics that the build made. It comes from the site's own files and nowhere else. */
export function mathematics(mathml: string): HTMLElement {
  const made = make('span', { class: 'mathematics' });
  made.innerHTML = mathml;
  return made;
}
