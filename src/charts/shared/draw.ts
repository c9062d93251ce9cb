import type { Mark } from '../chart.ts';

export type Attributes = Record<string, string | number | null>;

/** How marks move in the browser; a still picture has no motion. */
export interface Motion {
  /** Brings a mark that stays to its new place. */
  move(element: SVGElement, attributes: Attributes): void;
  /** Lets a mark that is new come in. */
  enter(element: SVGElement): void;
}

const SVG = 'http://www.w3.org/2000/svg';
const TEXT_ANCHOR = { start: null, middle: 'middle', end: 'end' } as const;

/** A tenth of a pixel is finer than the eye and keeps the markup small. */
export const round = (value: number): number => Math.round(value * 10) / 10;

const GEOMETRY: { [K in Mark['kind']]: (mark: Extract<Mark, { kind: K }>) => Attributes } = {
  line: (m) => ({ x1: round(m.x1), y1: round(m.y1), x2: round(m.x2), y2: round(m.y2) }),
  path: (m) => ({ d: m.d }),
  circle: (m) => ({ cx: round(m.cx), cy: round(m.cy), r: round(m.r) }),
  rect: (m) => ({
    x: round(m.x),
    y: round(m.y),
    width: round(Math.max(0, m.width)),
    height: round(Math.max(0, m.height)),
  }),
  text: (m) => ({
    x: round(m.x),
    y: round(m.y),
    'text-anchor': TEXT_ANCHOR[m.anchor ?? 'start'],
  }),
};

/** The attributes of a mark's place and strength: those a transition may tween. */
export function geometry(mark: Mark): Attributes {
  const place = GEOMETRY[mark.kind] as (m: Mark) => Attributes;
  return {
    ...place(mark),
    'stroke-width': 'width' in mark && mark.kind !== 'rect' ? (mark.width ?? null) : null,
    opacity: (mark.opacity ?? 1) === 1 ? null : round((mark.opacity ?? 1) * 10) / 10,
  };
}

/** The classes that give a mark its tone, its stroke or fill, and its type. */
export function classes(mark: Mark): string {
  const stroked =
    mark.kind === 'line' ||
    (mark.kind === 'path' && !mark.filled) ||
    (mark.kind === 'circle' && mark.ring) ||
    (mark.kind === 'rect' && mark.outline);
  return [
    stroked ? 's' : 'f',
    mark.tone,
    mark.stitched && 'stitched',
    mark.kind === 'text' && mark.style,
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * Joins marks to the elements of a group by key, and places them: those that stay keep their element,
 * new ones come in, the others go, and all stand in drawing order. What the build drew is adopted.
 * @param motion how they get there; absent, they are there at once
 */
export function drawMarks(group: SVGGElement, marks: Mark[], motion?: Motion): void {
  const drawn = new Map<string | null, SVGElement>();
  for (const element of group.children)
    drawn.set(element.getAttribute('data-key'), element as SVGElement);
  const keys = new Set<string | null>(marks.map(({ key }) => key));
  for (const [key, element] of drawn) if (!keys.has(key)) element.remove();

  let next = group.firstElementChild;
  for (const mark of marks) {
    const stays = drawn.get(mark.key);
    const element = stays ?? create(group, mark.kind);
    if (element === next) next = next.nextElementSibling;
    else group.insertBefore(element, next);
    if (stays) (motion?.move ?? place)(stays, geometry(mark));
    else {
      place(element, { 'data-key': mark.key, ...geometry(mark) });
      motion?.enter(element);
    }
    place(element, { class: classes(mark) });
    if (mark.kind === 'text' && element.textContent !== mark.text) element.textContent = mark.text;
  }
}

/** An element of an SVG that belongs to the document of another. */
export function create<Name extends keyof SVGElementTagNameMap>(
  beside: Element,
  name: Name,
): SVGElementTagNameMap[Name] {
  return beside.ownerDocument.createElementNS(SVG, name);
}

/** Sets or removes attributes, touching only those that differ. */
export function place(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== String(value))
      element.setAttribute(name, String(value));
  }
}

/** The group of a name inside an SVG, made when it is not there yet. */
export function layer(svg: SVGSVGElement, name: string): SVGGElement {
  const found = svg.querySelector<SVGGElement>(`g.${name}`);
  if (found) return found;
  const made = svg.appendChild(create(svg, 'g'));
  place(made, { class: name });
  return made;
}
