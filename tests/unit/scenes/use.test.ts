import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { chart as gap } from '../../../src/charts/gap.ts';
import { chart as workbench } from '../../../src/charts/workbench.ts';
import { chart as dots } from '../../../src/charts/kinds/dots.ts';
import { knownState } from '../../../src/charts/known-state.ts';
import { readAsked } from '../../../src/embed/parameters.ts';
import { cited } from '../../../src/scenes/use/cited.ts';
import { choicesFor, embedAnchor, embedQuery } from '../../../src/scenes/use/embed-query.ts';
import { snippets } from '../../../src/scenes/use/snippets.ts';
import { DAY, JOB, PLACE } from '../../../src/scenes/use/words.ts';
import { citationOf } from '../../../src/content/out/chart-citation.ts';
import { NO_CHOICES, type Choices } from '../../../src/state/choices.ts';
import { readQuery } from '../../../src/state/query.ts';

const CHOICES: Choices = {
  ...NO_CHOICES,
  view: 'steps',
  job: '43-4051',
  guess: 60,
  levers: { speed: 1.95, retrain: 0.4, human: 0.2 },
  parameters: { c: 0.4 },
  pins: [{ name: 'one', levers: {}, parameters: {} }],
};
const WHOLE = { theme: 'auto', title: true, controls: true } as const;
const HOST = 'https://example.org/sub/';
const of = (query: string) => ({
  chart: 'gap',
  version: null,
  title: 'Who is "in" & <out>',
  page: `${HOST}embed/gap/`,
  query,
  anchor: '#gap.4-speed-1.95',
  tapes: 2,
  script: `${HOST}made-to-measure.js`,
  story: `${HOST}?speed=1.95&v=1#gap.4`,
});

it('an embed’s address says what the reader has set for this chart, and nothing else of the reader', () => {
  const query = embedQuery('gap.4', choicesFor(gap, CHOICES), WHOLE);
  expect(query).toBe('step=gap.4&speed=1.95&retrain=0.4&set=c:0.4&v=1');
});

it('behind an embed’s address stands the picture of just what it asks, or that more is asked', () => {
  const anchor = (choices: Partial<Choices>) => embedAnchor('gap.4', { ...NO_CHOICES, ...choices });
  expect(anchor({})).toBe('#gap.4');
  expect(anchor({ levers: { speed: 1.95 } })).toBe('#gap.4-speed-1.95');
  for (const more of [
    { levers: { speed: 1.2 } },
    { levers: { speed: 1.95, retrain: 0.4 } },
    { levers: { speed: 1.95 }, parameters: { c: 0.4 } },
    { levers: {}, job: '43-4051' },
    { levers: {}, rater: 'model' as const },
  ])
    expect(anchor(more), JSON.stringify(more)).toBe('#gap.4-set');
  expect(embedAnchor({ shows: 'unemployment' }, NO_CHOICES)).toBe('');
});

it('an embed understands every part of the address it is given', () => {
  const look = { theme: 'dark', title: false, controls: false } as const;
  const fixed = { shows: 'unemployment', preset: 'midpoint' };
  const query = embedQuery(fixed, choicesFor(workbench, CHOICES), look);
  const asked = readAsked(query, {
    scene: 'work',
    steps: 6,
    state: workbench.state,
    languages: [],
  });
  expect(asked).toEqual({
    step: null,
    state: fixed,
    without: ['title', 'controls'],
    misread: [],
  });
  const { choices, misread } = readQuery(query);
  expect(choices).toEqual({ ...CHOICES, view: 'scroll', guess: null, pins: [] });
  expect(misread).toEqual([]);
});

it('the address of an embed names rows of its chart, and what is no row of it is told', () => {
  const rows = [{ id: 'denmark', group: 'everyone' }];
  const data = { rows, spec: { annotate: {} } };
  const state = knownState(dots, data);
  const asked = { scene: 'so-far', steps: 3, state, languages: [] };
  const read = (query: string) => {
    const { state: said, misread } = readAsked(query, asked);
    return { said, misread };
  };
  expect(read('highlight=denmark; everyone&show=nowhere')).toEqual({
    said: { highlight: 'denmark; everyone' },
    misread: [{ key: 'show', given: 'nowhere' }],
  });
});

it('every snippet leads to the same embed, whatever signs are in its title', () => {
  const query = 'step=gap.4&speed=1.95&theme=dark&title=0&v=1';
  const { frame, auto, element } = snippets(of(query));
  for (const snippet of [frame, auto]) {
    const iframe = parseHTML(snippet).document.querySelector('iframe')!;
    expect(iframe.getAttribute('src')).toBe(`${HOST}embed/gap/?${query}#gap.4-speed-1.95`);
    expect(iframe.getAttribute('title')).toBe('Who is "in" & <out>');
    // A host may strip the style.
    expect(iframe.getAttribute('width')).toBe('100%');
    expect(iframe.getAttribute('height')).toBe('980');
  }
  const pinned = snippets({ ...of(query), version: '2026.11', tapes: 0 }).frame;
  expect(parseHTML(pinned).document.querySelector('iframe')!.getAttribute('height')).toBe('800');
  const tag = parseHTML(element).document.querySelector('made-to-measure')!;
  expect(tag.getAttribute('step')).toBe('gap.4');
  expect(tag.getAttribute('theme')).toBe('dark');
  expect(tag.getAttribute('query')).toBe('speed=1.95&title=0&v=1');
  expect(tag.querySelector('a')!.textContent).toBe('Who is "in" & <out>');
});

it('a citation names the address in front of its reader, in the signs of each format', () => {
  const work = { author: 'Made to Measure', genre: 'Interactive chart', year: 2026 };
  const template = citationOf({ name: 'gap', title: 'The gap', work, address: PLACE });
  const address = `${HOST}?speed=1.95&v=1#gap.4`;
  const { txt, bib, ris } = cited(template, { address, day: new Date(2026, 10, 7) });
  expect(txt).toBe(`Made to Measure. (2026). The gap [Interactive chart]. ${address}\n`);
  expect(ris).toContain(`UR  - ${address}\n`);
  expect(bib).toContain(`url = {${address}}`);
  expect(bib).toContain('speed=1.95\\&v=1\\#gap.4}');
  expect(txt + bib + ris).not.toContain('invalid');
});

it('a citation of an occupation’s page says which, where and when, in the signs of each format', () => {
  const template = citationOf({
    name: 'job',
    title: `${JOB}: jobs and pay`,
    work: { author: 'Made to Measure', genre: 'Page of an occupation', year: 2026 },
    address: PLACE,
    read: { day: DAY, said: `(Read on ${DAY}.)` },
  });
  const address = `${HOST}jobs/43-4051/`;
  const found = { address, job: 'Clerks & tellers', day: new Date(2026, 10, 7) };
  const { txt, bib, ris } = cited(template, found);
  expect(txt).toBe(
    `Made to Measure. (2026). Clerks & tellers: jobs and pay [Page of an occupation]. ${address} (Read on 2026-11-07.)\n`,
  );
  expect(bib).toContain('title = {Clerks \\& tellers: jobs and pay}');
  expect(bib).toContain('accessed 2026-11-07');
  expect(ris).toContain('TI  - Clerks & tellers: jobs and pay\n');
  expect(ris).toMatch(/^Y2 {2}- 2026\/11\/07/m);
  expect(txt + bib + ris).not.toMatch(/invalid|9999|occupation-of/);
});
