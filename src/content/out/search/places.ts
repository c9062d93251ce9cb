import type { Kind, Place } from '../../../scenes/search/place.ts';
import { fill } from '../../../charts/shared/words.ts';
import { even, gapOf, isUnsearched, searchedText } from './searched-text.ts';

/** A place, and the name that it has in every language. */
export interface BuiltPlace extends Place {
  key: string;
}

/** A page of the built site. */
export interface BuiltPage {
  document: Document;
  /** From the root, its language left out: `/data/`. */
  path: string;
  /** What its language puts before that: `/es`, or nothing. */
  folder: string;
}

/** What the pages of a folder are; others are pages. */
const KINDS: Record<string, Kind> = {
  '': 'story',
  claims: 'claim',
  jobs: 'job',
  data: 'table',
  teach: 'lesson',
  model: 'model',
  sources: 'source',
  write: 'guide',
};

/** What is a place from its first word to its last. */
const WHOLE = 'article[id], section[id], .step[id], .claim, li[id], tr[id]';
/** What begins a place that lasts to the next. */
const HEADING = 'h2[id], h3[id]';

/**
 * The places of a page: the page itself, then each part of it that a link can lead to.
 * @param step how a step is called, with `{scene}`, `{n}` and `{total}`
 */
export function placesOn({ document, path, folder }: BuiltPage, step: string): BuiltPlace[] {
  const isStory = path === '/';
  const main = document.querySelector('main')!;
  const top = document.querySelector('h1')!;
  const kind = KINDS[path.split('/')[1]!] ?? 'page';
  // The handout has the story's heading.
  const title = document.title.split(' · ')[0]!;
  const made = (id: string, said: string, above?: BuiltPlace): BuiltPlace => ({
    kind,
    key: `${path}#${id}`,
    path: folder + path + (id && `#${id}`),
    title: said.replace(/ https?:\S+$/, ''),
    // The story is the place that most are in, and goes without saying.
    where: isStory && above?.key === '/#' ? '' : (above?.title ?? ''),
    text: '',
    language: document.documentElement.lang,
  });
  const page = made('', title);
  const places = [page];
  const put = (place: BuiltPlace): BuiltPlace => {
    places.push(place);
    return place;
  };

  /** Gives the words of an element to the place they are in, and those below a heading to the heading's. */
  const walk = (parent: Element, above: BuiltPlace, heading: Element | null): void => {
    let place = above;
    for (const child of parent.childNodes) {
      if (child.nodeType === 3) place.text += child.textContent ?? '';
      if (child.nodeType !== 1 || child === heading || isUnsearched(child as Element)) continue;
      const element = child as Element;
      const named = element.matches('.heading') ? element.querySelector(HEADING) : element;
      // With the link beside it.
      if (heading && named === heading) continue;
      if (element.matches(WHOLE)) enter(element, above);
      else if (named?.matches(HEADING))
        place = put(made(named.id, searchedText(named), isStory ? above : page));
      else {
        place.text += gapOf(element);
        walk(element, place, heading);
        place.text += gapOf(element);
      }
    }
  };
  const enter = (element: Element, above: BuiltPlace): void => {
    const isStep = element.matches('.step');
    const isClaim = element.matches('.claim') || kind === 'claim';
    // The page of claims has those of the story in its own language, and more of them.
    if (isClaim && isStory && !folder) return;
    const heading = isStep ? null : headingOf(element);
    const said = isStep ? stepTitle(element, step) : heading ? searchedText(heading) : '';
    // What has no name of its own belongs to what it is in.
    if (!said) {
      walk(element, above, null);
      return;
    }
    const own = put(made(element.id || heading!.id, said, above));
    own.text = heading?.querySelector('.beside')?.textContent ?? '';
    if (isClaim) Object.assign(own, { kind: 'claim', key: heading!.closest('[id]')!.id });
    const chapter = element.querySelector('.shown a');
    if (chapter) own.where = even(chapter.textContent);
    if (isStep || isClaim) own.language = languageIn(element) ?? own.language;
    walk(element, own, heading);
  };
  if (!main.matches('[data-unsearched]')) walk(main, page, top);
  for (const place of places) place.text = even(place.text);
  const about = document.querySelector('meta[name=description]')!.getAttribute('content')!;
  if (!page.text.includes(about)) page.text = even(`${about} ${page.text}`);
  return [...places, ...termsOn(document, main, made)];
}

/** What names an element: what it says so itself, its first heading, or what it begins with. */
function headingOf(element: Element): Element | null {
  const id = element.getAttribute('aria-labelledby');
  const named = id && element.ownerDocument.getElementById(id);
  return named || element.querySelector('h2, h3') || element.firstElementChild;
}

function stepTitle(element: Element, step: string): string {
  const scene = element.closest('.scene')!;
  const total = String(scene.querySelectorAll('.step').length);
  const n = element.getAttribute('data-step')!;
  return fill(step, { scene: searchedText(scene.querySelector('figcaption h3')!), n, total });
}

/** The language of words that a translation has not got yet. */
const languageIn = (element: Element): string | undefined =>
  element.querySelector('[lang]')?.getAttribute('lang') ?? undefined;

/** The words of the field that a page explains, each where it stands first. */
function termsOn(
  document: Document,
  main: Element,
  made: (id: string, title: string) => BuiltPlace,
): BuiltPlace[] {
  return [...document.querySelectorAll('.glossary .meaning')].flatMap((meaning) => {
    const used = main.querySelector(`[popovertarget="${meaning.id}"]`);
    const term = meaning.querySelector('dfn')!.textContent;
    if (!used) return [];
    const place = made(used.closest('.step[id], article[id], section[id]')?.id ?? '', even(term));
    const text = even(meaning.textContent).slice(place.title.length).trim();
    const language = meaning.getAttribute('lang') ?? place.language;
    return [{ ...place, kind: 'term' as const, key: meaning.id, text, language }];
  });
}
