import { fill } from '../../charts/shared/words.ts';
import { chapters, slugOf } from '../story/chapters.ts';
import type { Lesson } from '../story/lessons.ts';
import { dataPackage, type Resource } from '../data/data-package.ts';
import type { JobProfile } from '../data/job-profile.ts';
import { dataPageWords } from '../story/data-page-words.ts';
import type { DataTable } from '../story/data-tables.ts';
import { address } from '../words/href.ts';
import { site } from '../words/site.ts';

/** What a page is, in the words of schema.org, for search engines. */
export type StructuredData = Record<string, unknown>;

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** The story as an article with its chapters. */
export async function articleData(): Promise<StructuredData> {
  const { page } = await site();
  const url = address('/');
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: page.title,
    alternativeHeadline: page.eyebrow,
    description: page.description,
    url,
    image: address('/share/story.png'),
    inLanguage: 'en',
    license: LICENCE,
    isAccessibleForFree: true,
    hasPart: (await chapters()).map(({ id, data }) => ({
      '@type': 'Chapter',
      position: data.order,
      name: data.title,
      url: `${url}#${slugOf(id)}`,
    })),
  };
}

/** The tables as a dataset, each of them one of its own, and to be had as a file. */
export async function datasetData(): Promise<StructuredData> {
  const { title: name, resources } = dataPackage();
  const { intro } = await dataPageWords();
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description: fill(intro, { n: String(resources.length) }),
    url: address('/data/'),
    inLanguage: 'en',
    license: LICENCE,
    isAccessibleForFree: true,
    distribution: resources.map(fileOf),
    hasPart: resources.map((resource) => address(`/data/${resource.name}/`)),
  };
}

/**
 * A table as a dataset: its columns with their units, the years it has numbers of, its licences.
 * @param description what it is, in a sentence or two
 */
export async function tableData(
  { resource, years, sources }: DataTable,
  description: string,
): Promise<StructuredData> {
  const { units } = await dataPageWords();
  const { page } = await site();
  const { name, title, licenses, schema } = resource;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description,
    url: address(`/data/${name}/`),
    inLanguage: 'en',
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: page.title, url: address('/') },
    isPartOf: address('/data/'),
    license: licenses.map((licence) => ({
      '@type': 'CreativeWork',
      name: licence.title,
      ...(licence.name === 'CC-BY-4.0' && { url: LICENCE }),
    })),
    ...(years && { temporalCoverage: years.join('/') }),
    ...(sources.length > 0 && { isBasedOn: sources.map((source) => source.title) }),
    variableMeasured: schema.fields.map(({ name: field, description: meaning, unit }) => ({
      '@type': 'PropertyValue',
      name: field,
      description: meaning,
      ...(unit && { unitText: units[unit] }),
    })),
    distribution: [fileOf(resource)],
  };
}

const fileOf = ({ title, description, path }: Resource): StructuredData => ({
  '@type': 'DataDownload',
  name: title,
  description,
  contentUrl: address(`/data/${path}`),
  encodingFormat: 'text/csv',
});

/**
 * An occupation with its median pay, and the way to its page.
 * @param trail the pages above it, from the root
 */
export function occupationData(
  { row, slug, called }: JobProfile,
  trail: readonly { name: string; path: string }[],
): StructuredData[] {
  const url = address(`/jobs/${slug}/`);
  const way = [...trail, { name: row.title, path: `/jobs/${slug}/` }];
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'Occupation',
      name: row.title,
      alternateName: called,
      url,
      occupationalCategory: row.soc,
      occupationLocation: { '@type': 'Country', name: 'United States' },
      ...(row.median_wage_2025 !== null && {
        estimatedSalary: {
          '@type': 'MonetaryAmountDistribution',
          name: 'base',
          currency: 'USD',
          duration: 'P1Y',
          median: row.median_wage_2025,
        },
      }),
    },
    trailData(way),
  ];
}

/** The way to a page from the root, the page itself last. */
export function trailData(way: readonly { name: string; path: string }[]): StructuredData {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ name, path }, n) => ({
      '@type': 'ListItem',
      position: n + 1,
      name,
      item: address(path),
    })),
  };
}

/** A lesson, for whom it is, how long it takes and what it teaches. */
export async function lessonData({ entry, slug }: Lesson): Promise<StructuredData> {
  const { page } = await site();
  const { title, summary, ages, minutes, aims } = entry.data;
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: title,
    description: summary,
    url: address(`/teach/${slug}/`),
    learningResourceType: 'lesson plan',
    // Not all lessons are for an age.
    ...(/\d/.test(ages) && { typicalAgeRange: ages.match(/\d+/g)!.join('-') }),
    timeRequired: `PT${minutes}M`,
    teaches: aims,
    inLanguage: 'en',
    license: LICENCE,
    isAccessibleForFree: true,
    isPartOf: { '@type': 'Article', name: page.title, url: address('/') },
  };
}
