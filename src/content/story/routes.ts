import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { GROUPS } from '../../charts/places/data.ts';
import { chartNames } from '../data/charts.ts';
import { COLUMNS } from '../data/columns.ts';
import { jobCodes, jobSlug } from '../data/job-address.ts';
import { filesIn } from '../ground/folder.ts';
import { languages, SOURCE } from '../words/language/languages.ts';
import { JOB_CHARTS } from './job-chart-schema.ts';
import { SUBJECTS } from './share-schema.ts';
import { stepsInText } from './scene-tree.ts';
import { slugOf } from '../ground/slug.ts';
import { readText } from '../ground/source-text.ts';

/** What the files of a chart are called behind its name. */
const ENDINGS = ['svg', 'png', 'csv', 'alt.txt', 'txt', 'bib', 'ris'];

/** What stands for a part of an address in brackets, route by route; pictures that pages are made of are left out. */
type Parts = Record<string, string[]>;

/**
 * Every address of the site that a link can lead to, from the root: pages end in a slash. Those that
 * the files of `src/pages/` name are taken from there, and of those with brackets the parts from
 * `content`.
 */
export function routes(content: string): string[] {
  const files = readdirSync('src/pages', { recursive: true, encoding: 'utf8' });
  const parts = partsOf(content);
  const all = files.flatMap((file) => routesOf(file.replaceAll(sep, '/'), parts));
  return [
    ...new Set(all),
    ...readdirSync('public')
      .filter((file) => !file.startsWith('_'))
      .map((file) => `/${file}`),
  ].sort();
}

function routesOf(file: string, parts: Parts): string[] {
  const [, name, ending] = /^(.*?)(?:\/?index)?\.(astro|ts)$/.exec(file) ?? [];
  if (name === undefined || name === '404') return [];
  if (!name.includes('[')) return [ending === 'astro' ? (name ? `/${name}/` : '/') : `/${name}`];
  return parts[name] ?? [];
}

function partsOf(content: string): Parts {
  const essay = join(content, 'essay');
  const chapters = filesIn(essay, '.mdx').map((file) => slugOf(file));
  const lessons = filesIn(join(content, 'lessons'), '.mdx').map((file) => slugOf(file));
  const charts = [...chartsIn(essay, content), ...JOB_CHARTS];
  const inLanguages = languages(content);
  const embeds = [
    ...charts.map((chart) => `/embed/${chart}/`),
    ...inLanguages.flatMap((language) =>
      chartsIn(join(content, 'languages', language, 'essay'), content).map(
        (chart) => `/${language}/embed/${chart}/`,
      ),
    ),
  ];
  return {
    '[language]': inLanguages.map((language) => `/${language}/`),
    '[...language]/embed/[chart]': embeds,
    '[...language]/charts/[name].json': charts.map((chart) => `/charts/${chart}.json`),
    'charts/[file]': charts.flatMap((chart) =>
      [...ENDINGS, 'html'].map((ending) => `/charts/${chart}.${ending}`),
    ),
    'charts/[chart].oembed.[format]': charts.flatMap((chart) =>
      ['json', 'xml'].map((format) => `/charts/${chart}.oembed.${format}`),
    ),
    'data/[file]': ['datapackage.json', ...Object.keys(COLUMNS).map((name) => `${name}.csv`)].map(
      (file) => `/data/${file}`,
    ),
    'data/[table]': Object.keys(COLUMNS).map((name) => `/data/${name}/`),
    'references.[format]': ['bib', 'ris', 'json'].map((format) => `/references.${format}`),
    'swatches/[chapter].svg': filesIn(essay, '.mdx')
      .filter((file) => stepsInText(readText(join(essay, file)).text).length > 0)
      .map((file) => `/swatches/${slugOf(file)}.svg`),
    'jobs/[job]': [...jobCodes()].flatMap(([code, job]) => [
      `/jobs/${code}/`,
      `/jobs/${jobSlug(job)}/`,
    ]),
    '[...language]/search': ['', ...inLanguages.map((language) => `/${language}`)].map(
      (folder) => `${folder}/search/`,
    ),
    'search/[language].json': [SOURCE, ...inLanguages].flatMap((language) =>
      ['json', 'places.json'].map((ending) => `/search/${language}.${ending}`),
    ),
    'share/[chapter]': chapters.map((chapter) => `/share/${chapter}/`),
    'share/[picture].png': [
      'story',
      ...chapters,
      ...SUBJECTS,
      ...GROUPS.map((group) => `group-${group}`),
    ].map((picture) => `/share/${picture}.png`),
    'teach/[lesson]': lessons.flatMap((lesson) => [
      `/teach/${lesson}/`,
      `/teach/${lesson}/work/`,
      `/teach/${lesson}/change/`,
    ]),
  };
}

/** The charts that the chapters of a folder show. */
function chartsIn(folder: string, content: string): string[] {
  const texts = filesIn(folder, '.mdx').map((file) => readText(join(folder, file)).text);
  const known = chartNames(content);
  return [...new Set(texts.flatMap(stepsInText).map(([, chart]) => chart))].filter((name) =>
    known.includes(name),
  );
}
