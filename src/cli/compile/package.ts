import { columnsOf, type TableName } from '../../content/data/columns.ts';
import type { Raw } from './csv.ts';

const LICENCES = {
  ours: { name: 'CC-BY-4.0', title: 'CC BY 4.0 (our compilation)' },
  bls: { name: 'US-PD', title: 'US government work, public domain' },
  mit: { name: 'MIT', title: 'MIT (Eloundou and others)' },
  onet: { name: 'CC-BY-4.0', title: 'CC BY 4.0 (O*NET, US Department of Labor)' },
  cc: { name: 'CC-BY-4.0', title: 'CC BY 4.0 (Microsoft Research)' },
  wef: { name: 'facts', title: 'Figures only, cited (World Economic Forum)' },
  facts: { name: 'facts', title: 'Figures and official titles only, cited (Frey and Osborne)' },
};

/** A table in words, and what it rests on: the stored files, by words in the register of sources, and their licences. */
interface Described {
  title: string;
  description: string;
  /** What is to be known before it is used, a sentence or two each. */
  cautions?: string[];
  rests: RegExp;
  licences: (keyof typeof LICENCES)[];
}

/** Every table, in the order of the package. What its columns are, `COLUMNS` says. */
const TABLES: Record<TableName, Described> = {
  totals: {
    title: 'All jobs by year',
    description: 'The survey’s total for each year.',
    rests: /BLS/,
    licences: ['bls', 'ours'],
  },
  groups: {
    title: 'Occupation groups',
    description: 'The 22 major groups of occupations in May 2025. They sum to the survey’s total.',
    rests: /BLS/,
    licences: ['bls', 'ours'],
  },
  services: {
    title: 'People whose work the services take',
    description:
      'Jobs by year, 2004 to 2025. Radiologic technologists and clinical laboratory workers stand for screening.',
    cautions: [
      'A new segment begins where the definition changed.',
      'Tutors have a code only since 2021.',
    ],
    rests: /BLS/,
    licences: ['bls', 'ours'],
  },
  'frey-osborne': {
    title: 'The list of 702 occupations',
    description: 'Every row of the list with its jobs of May 2010.',
    cautions: [
      'Three groupings are summed from their parts; hunters and trappers are not surveyed.',
      'Sectors are our choice, by code: retail, support, logistics, finance, law (all legal occupations), health (all health occupations).',
    ],
    rests: /Frey|BLS/,
    licences: ['facts', 'bls', 'ours'],
  },
  'what-happened': {
    title: 'What became of 620 of them',
    description:
      'Occupations whose code holds exactly the same jobs in 2010 and 2025, with pay and two newer measures.',
    rests: /Frey|BLS|OpenAI|Eloundou|Microsoft|Tomlinson/i,
    licences: ['facts', 'bls', 'mit', 'cc', 'ours'],
  },
  occupations: {
    title: 'All 832 occupations',
    description:
      'One row for each occupation of the projections of 2024, with every measure the story uses.',
    rests: /Frey|BLS|OpenAI|Eloundou|Microsoft|Tomlinson/i,
    licences: ['facts', 'bls', 'mit', 'cc', 'ours'],
  },
  'model-occupations': {
    title: 'What the model starts from',
    description: 'The occupations of the projections of 2024.',
    cautions: ['Where a source is blank, the mean of the occupation’s group stands in.'],
    rests: /Frey|BLS|OpenAI|Eloundou|Brookings|O\*NET/i,
    licences: ['facts', 'bls', 'mit', 'onet', 'ours'],
  },
  'model-skills': {
    title: 'How alike the skills of the groups are',
    description:
      'From the 35 skills of O*NET, each group at the mean of its occupations: 1 is the same, and it falls with their distance over the median distance.',
    rests: /O\*NET/i,
    licences: ['onet', 'ours'],
  },
  'model-checks': {
    title: 'What the model is checked against, by occupation',
    description: 'Schooling of those who do the work, and how its jobs changed.',
    cautions: ['The model itself reads none of it.'],
    rests: /BLS/,
    licences: ['bls', 'ours'],
  },
  sensitivity: {
    title: 'Which settings matter most',
    description:
      'Sobol indices of the model’s outcomes, every lever and assumption uniform over its range, 4,096 base draws.',
    rests: /Frey|BLS|OpenAI|Eloundou|Brookings|O\*NET/i,
    licences: ['ours'],
  },
  careers: {
    title: 'Six careers by their stand-ins, and three services',
    description:
      'The occupation that each of the essay’s careers is counted in, and the work of the services chapter.',
    rests: /BLS/,
    licences: ['bls', 'ours'],
  },
  industries: {
    title: 'Occupations that serve five industries',
    description: 'Which occupation serves which industry, with the Bureau’s projections.',
    cautions: [
      'Which occupation serves which industry is our choice; the figures are the Bureau’s projections.',
    ],
    rests: /BLS/,
    licences: ['bls', 'ours'],
  },
  tasks: {
    title: 'The tasks of 29 occupations',
    description:
      'Every task of the official list by its number, with two labels: what a language model could do for it, as people judged and as GPT-4 did. E1: the model alone would at least halve the time; E2: it would with more software built around it; E0: neither.',
    cautions: ['The sentences that describe the tasks are not kept.'],
    rests: /Eloundou/,
    licences: ['mit', 'onet', 'ours'],
  },
  'human-skills': {
    title: 'What occupations ask of people',
    description:
      'Five values of O*NET that come nearest to the skills the essay names. Those of two skills are importances from 1 to 5; those of three work styles are impacts from −3 to 3.',
    cautions: [
      'The impacts are dated December 2025, and marked by O*NET as from AI and experts in every row.',
    ],
    rests: /O\*NET (30|,)|O\*NET, dated/i,
    licences: ['onet', 'ours'],
  },
  'core-skills': {
    title: 'Skills that employers call core',
    description:
      'Share of the employers asked by the World Economic Forum in its Future of Jobs Report 2025 that name a skill as core to their workforce.',
    rests: /^$/,
    licences: ['wef', 'ours'],
  },
  record: {
    title: 'Jobs of every occupation, 2003 to 2025',
    description:
      'The survey’s counts by year. Codes of 2018 are followed back to those of 2010 where the Bureau’s crosswalk calls both the same work.',
    cautions: [
      'Where it does not, a cut says that the count holds other work from then on.',
      'From the codes of 2000 to those of 2010 there is no such crosswalk here: a code that kept its number is taken to have kept its work, which is not sure.',
      'The survey of 2003 is incomplete, and its method changed in 2021.',
    ],
    rests: /BLS/,
    licences: ['bls', 'ours'],
  },
  outlook: {
    title: 'What the Bureau projects of every occupation',
    description:
      'Jobs in 2024 and 2034 with the self-employed, openings a year, and what is asked of those who come.',
    cautions: ['Published in August 2025; newer projections have come out since.'],
    rests: /BLS/,
    licences: ['bls', 'ours'],
  },
  skills: {
    title: 'The skills of every occupation',
    description:
      'Importance from 1 to 5 of the 35 skills of O*NET 30.2, averaged over its occupations of one code.',
    cautions: [
      'What O*NET does not describe under a code of its own is left out: most “all other” occupations, and those that the projections join.',
    ],
    rests: /O\*NET 30\.2/,
    licences: ['onet', 'ours'],
  },
  arrangements: {
    title: 'People whose main job is of another kind',
    description:
      'Contractors, people on call, from agencies and from contract firms, as the Bureau’s supplements to its household survey count them.',
    cautions: ['Written by hand.'],
    rests: /^$/,
    licences: ['bls', 'ours'],
  },
  'so-far': {
    title: 'What studies found of jobs since language models',
    description: 'One row for each finding: where, whom, what, by how much.',
    cautions: ['Read in the study, its abstract or reports of it. Written by hand.'],
    rests: /^$/,
    licences: ['facts', 'ours'],
  },
  published: {
    title: 'Figures that others published',
    description: 'Single numbers the prose quotes, with the status of the copy they were read in.',
    rests: /^$/,
    licences: ['facts', 'ours'],
  },
};

/** The data package: every table with fields, units, provenance and licence. */
export function dataPackage(sources: Raw[]) {
  return {
    name: 'made-to-measure',
    title: 'The tables of Made to Measure',
    licenses: [LICENCES.ours],
    resources: Object.entries(TABLES).map(
      ([name, { title, description, cautions = [], rests, licences }]) => ({
        name,
        path: `${name}.csv`,
        profile: 'tabular-data-resource',
        title,
        description,
        cautions,
        schema: {
          fields: Object.entries(columnsOf(name as TableName)).map(([field, column]) => ({
            name: field,
            type: column.type === 'number' ? 'number' : 'string',
            ...(column.unit && { unit: column.unit }),
            description: column.description,
          })),
        },
        sources: sources
          .filter((source) => rests.test(source.publisher!))
          .map((source) => ({
            title: `${source.publisher} ${source.year}: ${source.path} in ${source.repository} at ${source.commit!.slice(0, 7)}`,
          })),
        licenses: licences.map((licence) => LICENCES[licence]),
      }),
    ),
  };
}
