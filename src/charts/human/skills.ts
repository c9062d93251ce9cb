import type { Mark, Size, Tone, Words } from '../chart.ts';
import { textWidth } from '../shared/labels.ts';
import { signed } from '../shared/numerals.ts';
import { SKILLS, type Data, type Skill } from './data.ts';

/** The essay's five skills, in its order; ethical judgement has no measure. */
const ESSAY = ['empathy', 'creativity', 'emotion', 'ethics', 'connection'] as const;

/** Pixels above the rows, and from a row's top to its name, what measures it, and its tape. */
const [HEAD, NAME, BY] = [48, 14, 30];
/** The tape's ends. */
const REACH = 0.8;
const TICKS = Array.from({ length: 17 }, (_, n) => -REACH + n / 10);

/**
 * Each skill the essay names on a tape of r: where it stands against the list of 2013, and against
 * language models. Left of nought it goes with jobs that are spared, right of it with the exposed.
 */
export function skillRows(data: Data, size: Size, words: Words): Mark[] {
  const text = (key: string) => words.text[key] ?? '';
  const pitch = (size.height - HEAD - 8) / ESSAY.length;
  const margin = textWidth('+0.00', 'strong') + 12;
  const x = (r: number) => margin + ((r + REACH) / (2 * REACH)) * (size.width - 2 * margin);
  const leans =
    textWidth(text('lean-list'), 'axis') + textWidth(text('lean-models'), 'axis') < size.width - 12;
  const roomy = pitch >= 58;
  const tapeY = roomy ? 50 : Math.min(30, pitch - 12);
  return [
    ...head('list', 'people', words, 'start', 0, leans),
    ...head('models', 'machine', words, 'end', size.width, leans),
    {
      kind: 'line',
      key: 'nought',
      tone: 'grid',
      width: 1,
      x1: x(0),
      x2: x(0),
      y1: HEAD - 12,
      y2: HEAD + pitch * 4 + tapeY,
    },
    ...ESSAY.flatMap((skill, n): Mark[] => {
      const top = HEAD + n * pitch;
      const tape = top + tapeY;
      return [
        label(`skill-${skill}`, 'strong', 'ink', text(`skill-${skill}`), top + NAME),
        ...(roomy ? [label(`by-${skill}`, 'axis', 'pencil', text(`by-${skill}`), top + BY)] : []),
        {
          kind: 'path',
          key: `tape-${skill}`,
          tone: 'grid',
          width: 1,
          stitched: skill === 'ethics',
          d: `M${x(-REACH)} ${tape}H${x(REACH)}${
            skill === 'ethics' ? '' : TICKS.map((r) => `M${x(r).toFixed(1)} ${tape}v4`).join('')
          }`,
        },
        ...(skill === 'ethics' ? [] : pair(data, skill, x, tape, words)),
      ];
    }),
  ];
}

/** What a skill comes to against the two measures, tied by a thread. */
function pair(data: Data, skill: Skill, x: (r: number) => number, y: number, words: Words): Mark[] {
  const [list, models] = data.fits[SKILLS.indexOf(skill)]!.map(({ r }) => r) as [number, number];
  const end = (which: string, r: number, tone: Tone, side: -1 | 1): Mark[] => [
    { kind: 'circle', key: `${which}-${skill}`, tone, cx: x(r), cy: y, r: 5.5 },
    {
      kind: 'text',
      key: `${which}-r-${skill}`,
      tone,
      style: 'strong',
      anchor: side < 0 ? 'end' : 'start',
      text: signed(r, 2, words),
      x: x(r) + side * 9,
      y: y + 4.5,
    },
  ];
  return [
    {
      kind: 'line',
      key: `from-to-${skill}`,
      tone: 'pencil',
      width: 1.5,
      x1: x(list),
      x2: x(models),
      y1: y,
      y2: y,
    },
    ...end('list', list, 'people', -1),
    ...end('models', models, 'machine', 1),
  ];
}

/** A measure's name, and, where there is room, which way its side of the tape leans. */
function head(
  key: string,
  tone: Tone,
  words: Words,
  anchor: 'start' | 'end',
  x: number,
  leans: boolean,
): Mark[] {
  const place = { kind: 'text', anchor, x } as const;
  const text = (which: string) => words.text[which] ?? '';
  const name = { ...place, key: `head-${key}`, tone, text: text(`head-${key}`), y: 15 };
  return [
    { ...name, style: 'strong' },
    ...(leans
      ? [
          {
            ...place,
            key: `lean-${key}`,
            tone: 'pencil',
            style: 'axis',
            text: text(`lean-${key}`),
            y: 32,
          } satisfies Mark,
        ]
      : []),
  ];
}

const label = (
  key: string,
  style: 'strong' | 'axis',
  tone: Tone,
  text: string,
  y: number,
): Mark => ({
  kind: 'text',
  key,
  tone,
  style,
  text,
  x: 0,
  y,
});
