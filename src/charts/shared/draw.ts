import { select, type BaseType, type Selection } from 'd3-selection';
import type { Mark } from '../chart.ts';

/** A group of an SVG, to be drawn in. */
export type Group = Selection<SVGGElement, unknown, BaseType, unknown>;
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

/** Reads the key of an element drawn by the build, so that the first draw adopts it. */
function key(this: Element, mark: unknown): string {
  return mark ? (mark as Mark).key : (this.getAttribute('data-key') ?? '');
}

/**
 * Joins marks to the elements of a group by key, and places them; `join` puts them in drawing order.
 * @param motion how they get there; absent, they are there at once
 */
export function drawMarks(group: Group, marks: Mark[], motion?: Motion): void {
  group
    .selectChildren<SVGElement, Mark>()
    .data(marks, key)
    .join(
      (enter) =>
        enter
          .append((mark) => group.node()!.ownerDocument.createElementNS(SVG, mark.kind))
          .attr('data-key', (mark) => mark.key)
          .each(function (mark) {
            place(this, geometry(mark));
            motion?.enter(this);
          }),
      (update) =>
        update.each(function (mark) {
          (motion?.move ?? place)(this, geometry(mark));
        }),
      (exit) => exit.remove(),
    )
    .each(function (mark) {
      place(this, { class: classes(mark) });
      if (mark.kind === 'text' && this.textContent !== mark.text) this.textContent = mark.text;
    });
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
export function layer(svg: SVGSVGElement, name: string): Group {
  const found = select(svg).select<SVGGElement>(`g.${name}`);
  return found.empty() ? select(svg).append('g').attr('class', name) : found;
}
