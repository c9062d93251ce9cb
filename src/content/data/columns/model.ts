import { column, maybe, type Column } from './column.ts';
import { dollars, group, jobs, percent, ratio, share, socJoined, text } from './kinds.ts';

/** The columns of what the model starts from, what it is checked against, and what moves it most. */
export const MODEL_COLUMNS = {
  'model-occupations': {
    soc: socJoined,
    group,
    jobs_thousand: column(
      { type: 'number', unit: 'thousand', min: 0, max: 200_000 },
      'Jobs in 2024, thousands, the self-employed with them',
    ),
    pay: column(
      dollars,
      'Median yearly wage in May 2025, dollars; blank ones from the group, the highest at the survey’s limit',
    ),
    machine: column(
      share,
      'Share of hours that machines and software could do: the published mean of the group (McKinsey, in Brookings 2019), ordered inside it by Frey and Osborne’s probability',
    ),
    language: column(
      share,
      'Share of hours that language AI could do: 0.938 times the exposure of Eloundou and others',
    ),
    human: column(
      share,
      'Share of jobs that ask for less empathy, creativity and judgement (O*NET)',
    ),
    digital: column(share, 'Share of jobs that ask for less digital skill (O*NET)'),
    growth: column(
      { type: 'number', unit: 'share', min: -1, max: 5 },
      'Projected change in jobs 2024 to 2034, as a share',
    ),
  },
  'model-skills': {
    from: column(text, 'First two digits of a major group'),
    to: column(text, 'First two digits of another'),
    similarity: column(share, '0 to 1'),
  },
  'model-checks': {
    soc: socJoined,
    less_than_school: column(
      maybe(percent),
      'Workers of 25 and older who left before finishing school, 2021, per cent',
    ),
    school: column(maybe(percent), 'With a school diploma'),
    some_college: column(maybe(percent), 'With some college and no degree'),
    associate: column(maybe(percent), 'With an associate degree'),
    bachelor: column(maybe(percent), 'With a bachelor’s degree'),
    master_or_more: column(maybe(percent), 'With a master’s, professional or doctoral degree'),
    jobs_2016: maybe(jobs),
    ratio_2016_2024: column(
      maybe(ratio),
      'Jobs in 2024 over jobs in 2016; blank where the survey prints too few',
    ),
    jobs_2022: maybe(jobs),
    ratio_2022_2025: column(
      maybe(ratio),
      'Jobs in 2025 over jobs in 2022; blank where the survey prints too few',
    ),
  },
  sensitivity: {
    outcome: column(text, 'The outcome, as in the model'),
    input: column(text, 'The lever or assumption'),
    kind: column({ type: 'text', values: ['lever', 'assumption'] }, 'lever or assumption'),
    first: column(
      { type: 'number', unit: 'share', min: -1, max: 2 },
      'Share of the outcome’s variance that it decides by itself',
    ),
    total: column({ type: 'number', unit: 'share', min: 0, max: 2 }, 'Share that it has a part in'),
  },
} as const satisfies Record<string, Record<string, Column>>;
