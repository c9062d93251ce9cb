import { readdirSync } from 'node:fs';
import { median } from 'd3-array';
import { expect, it } from 'vitest';
import { GROUPS } from '../../src/charts/places/data.ts';
import { MEASURES } from '../../src/charts/shared/measures.ts';
import { jobProfiles } from '../../src/content/data/job-profile.ts';
import { pagesOf, said } from './built.ts';

/** Only a build that knows its host names pictures. */
const [FOLDER, ROOT] = ['dist-base', 'https://example.org/sub/'];
const pages = pagesOf(FOLDER);

/** The picture that a page should have, by its path. */
const NEAREST: [way: RegExp, name: (part: string) => string][] = [
  [/^\/jobs\/(\d\d)-/, (group) => `group-${group}`],
  [/^\/share\/([^/]+)\/$/, (chapter) => chapter],
  [/^\/(jobs|data|workbench|teach)\//, (subject) => subject],
  [/^\/(sources)\//, () => 'data'],
  [/^\/(model)\//, () => 'workbench'],
  [/^\/(.*)/, () => 'story'],
];

const named = pages.map((page) => {
  const [way, name] = NEAREST.find(([each]) => each.test(page.path))!;
  return { page, nearest: name(way.exec(page.path)![1]!), alt: said(page, 'og:image:alt')! };
});

it('every page has the picture that is nearest to it, and there is none that no page has', () => {
  for (const { page, nearest } of named)
    expect(said(page, 'og:image'), page.path).toBe(`${ROOT}share/${nearest}.png`);
  const files = readdirSync(`${FOLDER}/share`).filter((file) => file.endsWith('.png'));
  expect(files.filter((file) => file.startsWith('group-')).length).toBe(GROUPS.length);
  expect(files.sort()).toEqual([...new Set(named.map(({ nearest }) => `${nearest}.png`))].sort());
});

it('each picture beside the story says what it shows, and not what another does', () => {
  const beside = named.filter(({ nearest }) =>
    /^(group-\d\d|jobs|data|workbench|teach)$/.test(nearest),
  );
  const alts = new Map(beside.map(({ nearest, alt }) => [nearest, alt]));
  expect(alts.size).toBe(GROUPS.length + 4);
  expect(new Set(alts.values()).size).toBe(alts.size);
});

it.each(GROUPS)(
  'that of group %s says how many it has, and above how many half of them stand',
  (group) => {
    const own = jobProfiles().filter(({ row }) => row.group === group);
    const { alt } = named.find(({ nearest }) => nearest === `group-${group}`)!;
    const [list, people, gpt4, assistant] = MEASURES.map((measure) =>
      Math.round(median(own, ({ places }) => places[measure]?.below)!),
    );
    // "… 100 occupations on the list of 2013 … GPT-4" has numbers of its own.
    const numbers = [...alt.matchAll(/\d+/g)].map(Number);
    expect(numbers).toEqual([own.length, list, 100, 2013, people, gpt4, assistant]);
  },
);
