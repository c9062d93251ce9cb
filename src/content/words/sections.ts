/** The parts of the site that its head names, each with its own page. */
export const SECTIONS = [
  { id: 'story', path: '/' },
  { id: 'jobs', path: '/jobs/' },
  { id: 'workbench', path: '/workbench/' },
  { id: 'teach', path: '/teach/' },
  { id: 'data', path: '/data/' },
  { id: 'about', path: '/about/' },
] as const;

export type SectionId = (typeof SECTIONS)[number]['id'];

/** Pages that lead to all parts and belong to none. */
const BETWEEN = new Set(['gallery', 'search', '404']);

/** The part that a page belongs to, by its path from the root; what has no part of its own is about the site. */
export function sectionOf(path: string): SectionId | undefined {
  const first = path.split(/[/.]/)[1] ?? '';
  if (BETWEEN.has(first)) return undefined;
  const own = SECTIONS.find((section) => section.path === `/${first}/`);
  return own?.id ?? (first === '' || /^\w\w(-\w\w)?$/.test(first) ? 'story' : 'about');
}
