import type { Raw } from './csv.ts';
import type { Description } from './package/description.ts';
import { MODEL_TABLES } from './package/model.ts';
import { WORK_TABLES } from './package/work.ts';

const LICENCES = {
  ours: { name: 'CC-BY-4.0', title: 'CC BY 4.0 (our compilation)' },
  bls: { name: 'US-PD', title: 'US government work, public domain' },
  mit: { name: 'MIT', title: 'MIT (Eloundou and others)' },
  onet: { name: 'CC-BY-4.0', title: 'CC BY 4.0 (O*NET, US Department of Labor)' },
  cc: { name: 'CC-BY-4.0', title: 'CC BY 4.0 (Microsoft Research)' },
  wef: { name: 'facts', title: 'Figures only, cited (World Economic Forum)' },
  facts: { name: 'facts', title: 'Figures and official titles only, cited (Frey and Osborne)' },
};

const JOBS = 'Wage and salary jobs in May, as the survey prints them';
const RISK = 'high above 0.7, low below 0.3, else medium';
const PROBABILITY = "Frey and Osborne's probability of computerisation, 0 to 1";
const BETA_PEOPLE =
  'Share of tasks exposed to language models, rated by people; half weight where more software is needed';
const BETA_GPT4 = 'The same, rated by GPT-4';
const MICROSOFT = 'AI applicability score from conversations with Bing Copilot';
const WAGE = 'Median yearly wage in May 2025, dollars; blank where the survey prints none';

/** What every table is, in our words: title, description, and each field. */
const TABLES: Record<string, Description> = {
  totals: [
    'All jobs by year',
    'The survey’s total for each year.',
    { year: 'Survey year, May', jobs: JOBS },
  ],
  groups: [
    'Occupation groups',
    'The 22 major groups of occupations in May 2025. They sum to the survey’s total.',
    { soc: 'Code of the group', title: 'Official title', jobs_2025: JOBS, median_wage_2025: WAGE },
  ],
  services: [
    'People whose work the services take',
    'Jobs by year, 2004 to 2025. Radiologic technologists and clinical laboratory workers stand for screening. A new segment begins where the definition changed; tutors have a code only since 2021.',
    {
      series: 'Kind of service',
      year: 'Survey year, May',
      jobs: JOBS,
      soc_codes: 'Occupation codes of that year; several are summed',
      segment: 'Counts the definitions of a series, from 1',
      comparable: 'Whether the year may be compared with the year before; blank in the first',
      note: 'Why a segment begins',
    },
  ],
  'frey-osborne': [
    'The list of 702 occupations',
    'Every row of the list with its jobs of May 2010. Three groupings are summed from their parts; hunters and trappers are not surveyed. Sectors are our choice, by code: retail, support, logistics, finance, law (all legal occupations), health (all health occupations).',
    {
      rank: 'Place in the list, 1 is least likely to be computerised',
      soc2010: 'Occupation code of 2010',
      title: 'Title in the list',
      probability: PROBABILITY,
      risk: RISK,
      jobs_2010: JOBS,
      group: 'Major group',
      sector: 'Sector of the story, or blank',
    },
  ],
  'what-happened': [
    'What became of 620 of them',
    'Occupations whose code holds exactly the same jobs in 2010 and 2025, with pay and two newer measures.',
    {
      soc2010: 'Occupation code of 2010',
      soc: 'Occupation code of 2018',
      title: 'Title in the list',
      probability: PROBABILITY,
      risk: RISK,
      jobs_2010: JOBS,
      jobs_2025: JOBS,
      change_pct: 'Change in jobs from 2010 to 2025, per cent',
      wage_2025: WAGE,
      eloundou_people: BETA_PEOPLE,
      eloundou_gpt4: BETA_GPT4,
      microsoft: MICROSOFT,
    },
  ],
  occupations: [
    'All 832 occupations',
    'One row for each occupation of the projections of 2024, with every measure the story uses.',
    {
      soc: 'Occupation code of 2018, or the projections’ joined code',
      title: 'Official title',
      group: 'First two digits of the major group',
      jobs_2025: JOBS,
      median_wage_2025: WAGE,
      wage_topcoded: 'yes where the wage is above the highest the survey prints',
      fo_probability: PROBABILITY,
      fo_match:
        'How the probability was carried from the codes of 2010: exact, group, split, merged, partial, none',
      fo_rows: 'The rows of the list it rests on, by code of 2010',
      eloundou_people: BETA_PEOPLE,
      eloundou_gpt4: BETA_GPT4,
      microsoft: MICROSOFT,
      projected_change_pct: 'Projected change in jobs 2024 to 2034, per cent',
      jobs_2010: `${JOBS}; only where the code is one to one`,
      change_pct: 'Change in jobs from 2010 to 2025, per cent; only where the code is one to one',
    },
  ],
  'model-occupations': [
    'What the model starts from',
    'The occupations of the projections of 2024. Where a source is blank, the mean of the occupation’s group stands in.',
    {
      soc: 'Occupation code of 2018, or the projections’ joined code',
      group: 'First two digits of the major group',
      jobs_thousand: 'Jobs in 2024, thousands, the self-employed with them',
      pay: 'Median yearly wage in May 2025, dollars; blank ones from the group, the highest at the survey’s limit',
      machine:
        'Share of hours that machines and software could do: the published mean of the group (McKinsey, in Brookings 2019), ordered inside it by Frey and Osborne’s probability',
      language:
        'Share of hours that language AI could do: 0.938 times the exposure of Eloundou and others',
      human: 'Share of jobs that ask for less empathy, creativity and judgement (O*NET)',
      digital: 'Share of jobs that ask for less digital skill (O*NET)',
      growth: 'Projected change in jobs 2024 to 2034, as a share',
    },
  ],
  'model-skills': [
    'How alike the skills of the groups are',
    'From the 35 skills of O*NET, each group at the mean of its occupations: 1 is the same, and it falls with their distance over the median distance.',
    {
      from: 'First two digits of a major group',
      to: 'First two digits of another',
      similarity: '0 to 1',
    },
  ],
  ...MODEL_TABLES,
  ...WORK_TABLES,
  published: [
    'Figures that others published',
    'Single numbers the prose quotes, with the status of the copy they were read in.',
    {
      id: 'Our name for the figure',
      label: 'What it counts, in our words',
      value: 'The number',
      unit: 'Its unit',
      format: 'How the prose prints it',
      period: 'The time it speaks of',
      source: 'Id in the bibliography',
      status: 'original: read in the publisher’s text; several or one: copies it was read in',
    },
  ],
};

const NUMBERS =
  /^(since|jobs_since|jobs_2024_thousand|change_2034_pct|change_thousand|gain_2034_thousand|openings_thousand|year|jobs|jobs_\d+|median_wage_2025|wage_2025|rank|probability|fo_probability|segment|change_pct|projected_change_pct|eloundou_people|eloundou_gpt4|microsoft|value|jobs_thousand|pay|machine|language|human|digital|growth|similarity|less_than_school|school|some_college|associate|bachelor|master_or_more|ratio_\d+_\d+|first|total|task|weight|social|perceptiveness|empathy|innovation|orientation|employers_pct)$/;

/** Which stored files and licences a table rests on, by words in the register of sources. */
const RESTS: Record<string, [RegExp, (keyof typeof LICENCES)[]]> = {
  totals: [/BLS/, ['bls', 'ours']],
  groups: [/BLS/, ['bls', 'ours']],
  services: [/BLS/, ['bls', 'ours']],
  'frey-osborne': [/Frey|BLS/, ['facts', 'bls', 'ours']],
  'what-happened': [
    /Frey|BLS|OpenAI|Eloundou|Microsoft|Tomlinson/i,
    ['facts', 'bls', 'mit', 'cc', 'ours'],
  ],
  occupations: [
    /Frey|BLS|OpenAI|Eloundou|Microsoft|Tomlinson/i,
    ['facts', 'bls', 'mit', 'cc', 'ours'],
  ],
  'model-occupations': [
    /Frey|BLS|OpenAI|Eloundou|Brookings|O\*NET/i,
    ['facts', 'bls', 'mit', 'onet', 'ours'],
  ],
  'model-skills': [/O\*NET/i, ['onet', 'ours']],
  'model-checks': [/BLS/, ['bls', 'ours']],
  sensitivity: [/Frey|BLS|OpenAI|Eloundou|Brookings|O\*NET/i, ['ours']],
  tasks: [/Eloundou/, ['mit', 'onet', 'ours']],
  'human-skills': [/O\*NET (30|,)|O\*NET, dated/i, ['onet', 'ours']],
  'core-skills': [/^$/, ['wef', 'ours']],
  careers: [/BLS/, ['bls', 'ours']],
  industries: [/BLS/, ['bls', 'ours']],
  published: [/^$/, ['facts', 'ours']],
};

/** The data package: every table with fields, units, provenance and licence. */
export function dataPackage(sources: Raw[]) {
  return {
    name: 'made-to-measure',
    title: 'The tables of Made to Measure',
    licenses: [LICENCES.ours],
    resources: Object.entries(TABLES).map(([name, [title, description, fields]]) => {
      const [rests, licences] = RESTS[name]!;
      return {
        name,
        path: `${name}.csv`,
        profile: 'tabular-data-resource',
        title,
        description,
        schema: {
          fields: Object.entries(fields).map(([field, meaning]) => ({
            name: field,
            type: NUMBERS.test(field) ? 'number' : 'string',
            description: meaning,
          })),
        },
        sources: sources
          .filter((source) => rests.test(source.publisher!))
          .map((source) => ({
            title: `${source.publisher} ${source.year}: ${source.path} in ${source.repository} at ${source.commit!.slice(0, 7)}`,
          })),
        licenses: licences.map((licence) => LICENCES[licence]),
      };
    }),
  };
}
