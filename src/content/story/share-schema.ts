import { z } from 'zod';
import { chartNames, type ChartName } from '../../charts/registry.ts';
import { forEach, short, text, words } from '../words/schema-parts.ts';

/** The subjects of pages beside the story that have a picture of their own. */
export const SUBJECTS = ['jobs', 'data', 'workbench', 'teach'] as const;

/** The picture of a subject: a chart in a state, and what stands beside it. */
const subjectSchema = z.strictObject({
  chart: z.enum(chartNames as [ChartName, ...ChartName[]]),
  /** What it is in; where nothing is said, as it stands by itself. */
  state: z.record(text, z.union([z.string(), z.number(), z.boolean()])).default({}),
  title: text,
  summary: short(160, 'a share picture has'),
  /** What it shows. */
  alt: text,
});

/** Pictures and pages that go with links to the story, its chapters, and the pages beside it. */
export const shareSchema = z.strictObject({
  ...words('story', 'send', 'read', 'hint', 'workbench', 'reply').shape,
  subjects: forEach(SUBJECTS, subjectSchema),
  /** A group of occupations; `{n}` is how many it has, the others are places of 100. */
  group: words('summary', 'alt'),
});
