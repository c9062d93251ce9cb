import { figure, type Published } from './published-figure.ts';

/** Hours that could be automated by schooling of the worker, without and with generative AI. */
const SCHOOLING: [level: string, without: number, withAi: number][] = [
  ['none', 54, 63],
  ['school', 51, 64],
  ['someCollege', 48, 64],
  ['associate', 45, 62],
  ['bachelor', 36, 60],
  ['master', 28, 57],
];

/** Who is trained in a year, who is exposed by schooling, and what work is made and unmade. */
export const GAP: Published[] = [
  figure(
    'trainedLow',
    20,
    '% of adults',
    'Adults of low skill in training in a year',
    'about 2015',
    'oecd2019',
  ),
  figure(
    'trainedAll',
    41,
    '% of adults',
    'All adults in training in a year',
    'about 2015',
    'oecd2019',
  ),
  figure(
    'trainedHigh',
    58,
    '% of adults',
    'Adults of high skill in training in a year',
    'about 2015',
    'oecd2019',
  ),
  ...SCHOOLING.flatMap(([level, without, withAi]) => [
    figure(
      `potential-${level}`,
      without,
      '% of hours',
      `Hours that could be automated, without generative AI, by schooling: ${level}`,
      '2023',
      'mckinsey2023',
    ),
    figure(
      `potentialAi-${level}`,
      withAi,
      '% of hours',
      `The same with it: ${level}`,
      '2023',
      'mckinsey2023',
    ),
  ]),
  figure(
    'worldCreated',
    170,
    'million jobs',
    'Jobs created in the world, expected',
    '2025 to 2030',
    'wef2025',
    'several copies',
  ),
  figure(
    'worldDisplaced',
    92,
    'million jobs',
    'Jobs displaced in the world, expected',
    '2025 to 2030',
    'wef2025',
    'several copies',
  ),
  figure(
    'newSince1940',
    60,
    '% of US jobs, about',
    'Jobs in specialties new since 1940',
    '2018',
    'autor2024',
    'one copy',
  ),
];
