/** A figure that its publisher printed, and where. The label is ours; the number is theirs. */
interface Published {
  id: string;
  label: string;
  value: number;
  unit: string;
  period: string;
  source: string;
  status: 'original' | 'several copies' | 'one copy';
}

const figure = (
  id: string,
  value: number,
  unit: string,
  label: string,
  period: string,
  source: string,
  status: Published['status'] = 'original',
): Published => ({ id, label, value, unit, period, source, status });

/** Hours that could be automated by schooling of the worker, without and with generative AI. */
const SCHOOLING: [level: string, without: number, withAi: number][] = [
  ['none', 54, 63],
  ['school', 51, 64],
  ['someCollege', 48, 64],
  ['associate', 45, 62],
  ['bachelor', 36, 60],
  ['master', 28, 57],
];

/** The published figures that the chapters use. */
export const PUBLISHED: Published[] = [
  figure(
    'highRiskShare',
    47,
    '% of US jobs',
    'Jobs put at high risk by the list',
    '2010',
    'frey2017',
  ),
  figure(
    'mediumRiskShare',
    19,
    '% of US jobs',
    'Jobs put at medium risk by the list',
    '2010',
    'frey2017',
  ),
  figure(
    'lowRiskShare',
    33,
    '% of US jobs',
    'Jobs put at low risk by the list',
    '2010',
    'frey2017',
  ),
  figure(
    'labelledByHand',
    70,
    'occupations',
    'Occupations the authors judged by hand',
    '2013',
    'frey2017',
  ),
  figure(
    'agentsFaster',
    15,
    '% more an hour',
    'Support cases solved with an assistant',
    '2020-21',
    'brynjolfsson2025',
  ),
  figure(
    'agentsStudied',
    5172,
    'agents',
    'Support agents in the study',
    '2020-21',
    'brynjolfsson2025',
  ),
  figure(
    'expectPersonal',
    71,
    '% of consumers',
    'Consumers who expect personal treatment',
    '2021',
    'mckinsey2021',
    'several copies',
  ),
  figure(
    'frustrated',
    76,
    '% of consumers',
    'Consumers annoyed when it is missing',
    '2021',
    'mckinsey2021',
    'several copies',
  ),
  figure(
    'recommendedPurchases',
    35,
    '% of purchases',
    'Amazon purchases that start from a suggestion',
    'not stated',
    'mckinsey2013',
    'one copy',
  ),
  figure(
    'recommendedViewing',
    75,
    '% of viewing',
    'Netflix viewing that starts from a suggestion',
    'not stated',
    'mckinsey2013',
    'one copy',
  ),
  figure(
    'fullyAutomatable',
    5,
    '% of occupations, less than',
    'Occupations that can be automated whole',
    '2017',
    'mckinsey2017',
  ),
  figure(
    'oecdHighRisk',
    14,
    '% of jobs',
    'Jobs at high risk by an OECD count',
    '32 countries',
    'oecd2019',
  ),
  figure(
    'oecdBigChange',
    32,
    '% of jobs',
    'Jobs facing large changes by an OECD count',
    '32 countries',
    'oecd2019',
  ),
  figure(
    'youngExposed',
    -13,
    '% against others',
    'Workers of 22 to 25 in the most exposed jobs',
    '2022-25',
    'canaries2025',
  ),
  figure(
    'amazonRobots',
    1,
    'million',
    'Robots in Amazon warehouses',
    '2025',
    'amazon2025',
    'several copies',
  ),
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
];
