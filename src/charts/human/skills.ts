import type { Mark, Size, Tone, Words } from '../chart.ts';
import { textWidth } from '../shared/labels.ts';
import { circle, level, path, text, upright } from '../shared/marks.ts';
import { signed } from '../shared/numerals.ts';
import { AGAINST, SKILLS, type Against, type Data, type Skill } from './data.ts';

/** The essay's five skills, in its order; ethical judgement has no measure. */
const ESSAY = ['empathy', 'creativity', 'emotion', 'ethics', 'connection'] as const;

/** Pixels above the rows, and from a row's top to its name, what measures it, and its tape. */
const [HEAD, NAME, BY] = [48, 14, 30];
/** The name where rows are low: clear of the figures below it. */
const LOW_NAME = 12;
/** The tape's ends. */
const REACH = 0.8;
const TICKS = Array.from({ length: 17 }, (_, n) => -REACH + n / 10);

/**
 * Each skill the essay names on a tape of r: where it stands against the list of 2013, and against
 * language models, by one of their juries. Left of nought it goes with jobs that are spared, right of
 * it with the exposed.
 */
export function skillRows(data: Data, models: Against, size: Size, words: Words): Mark[] {
  const word = (key: string) => words.text[key] ?? '';
  const pitch = (size.height - HEAD - 8) / ESSAY.length;
  const margin = textWidth('+0.00', 'strong') + 12;
  const x = (r: number) => margin + ((r + REACH) / (2 * REACH)) * (size.width - 2 * margin);
  const leans =
    textWidth(word('lean-list'), 'axis') + textWidth(word('lean-models'), 'axis') < size.width - 12;
  const lean = (key: string) => (leans ? word(`lean-${key}`) : null);
  const atRight = { tone: 'machine', anchor: 'end' } as const;
  const roomy = pitch >= 58;
  const tapeY = roomy ? 50 : Math.min(30, pitch - 12);
  const rs = (skill: Skill): [number, number] => {
    const fits = data.fits[SKILLS.indexOf(skill)]!;
    return [fits[AGAINST.indexOf('frey-osborne')]!.r, fits[AGAINST.indexOf(models)]!.r];
  };
  const nought = [HEAD - 12, HEAD + pitch * 4 + tapeY] as const;
  return [
    ...head('list', word('head-list'), lean('list'), { tone: 'people', anchor: 'start' }, 0),
    ...head('models', word(`head-${models}`), lean('models'), atRight, size.width),
    upright('nought', x(0), nought, { tone: 'grid', width: 1 }),
    ...ESSAY.flatMap((skill, n) => {
      const top = HEAD + n * pitch;
      const tape = top + tapeY;
      const [name, by] = [word(`skill-${skill}`), word(`by-${skill}`)];
      return [
        text(`skill-${skill}`, name, 0, top + (roomy ? NAME : LOW_NAME), {
          tone: 'ink',
          style: 'strong',
        }),
        ...(roomy ? [text(`by-${skill}`, by, 0, top + BY, { tone: 'pencil', style: 'axis' })] : []),
        ruler(skill, x, tape),
        ...(skill === 'ethics' ? [] : pair(skill, rs(skill), x, tape, words)),
      ];
    }),
  ];
}

/** The tape of a skill; stitched and without ticks for the one that nobody measures. */
function ruler(skill: (typeof ESSAY)[number], x: (r: number) => number, y: number): Mark {
  const bare = skill === 'ethics';
  const ticks = bare ? [] : TICKS.map((r) => `M${x(r).toFixed(1)} ${y}v4`);
  const d = `M${x(-REACH)} ${y}H${x(REACH)}${ticks.join('')}`;
  return path(`tape-${skill}`, d, { tone: 'grid', width: 1, stitched: bare });
}

/** What a skill comes to against the two measures, tied by a thread. */
function pair(
  skill: Skill,
  [list, models]: [number, number],
  x: (r: number) => number,
  y: number,
  words: Words,
): Mark[] {
  const end = (which: string, r: number, tone: Tone, side: -1 | 1): Mark[] => [
    circle(`${which}-${skill}`, x(r), y, 5.5, { tone }),
    text(`${which}-r-${skill}`, signed(r, 2, words), x(r) + side * 9, y + 4.5, {
      tone,
      style: 'strong',
      anchor: side < 0 ? 'end' : 'start',
    }),
  ];
  return [
    level(`from-to-${skill}`, y, [x(list), x(models)], { tone: 'pencil', width: 1.5 }),
    ...end('list', list, 'people', -1),
    ...end('models', models, 'machine', 1),
  ];
}

/** A measure's name, and, where there is room, which way its side of the tape leans. */
function head(
  key: string,
  name: string,
  lean: string | null,
  { tone, anchor }: { tone: Tone; anchor: 'start' | 'end' },
  x: number,
): Mark[] {
  const marks = [text(`head-${key}`, name, x, 15, { tone, style: 'strong', anchor })];
  if (lean === null) return marks;
  return [...marks, text(`lean-${key}`, lean, x, 32, { tone: 'pencil', style: 'axis', anchor })];
}
