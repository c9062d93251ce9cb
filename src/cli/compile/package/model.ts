import type { Description } from './description.ts';

/** What the tables are that the model is checked against, and those of careers and industries. */
export const MODEL_TABLES: Record<string, Description> = {
  'model-checks': [
    'What the model is checked against, by occupation',
    'Schooling of those who do the work, and how its jobs changed. The model itself reads none of it.',
    {
      soc: 'Occupation code of 2018, or the projections’ joined code',
      less_than_school: 'Workers of 25 and older who left before finishing school, 2021, per cent',
      school: 'With a school diploma',
      some_college: 'With some college and no degree',
      associate: 'With an associate degree',
      bachelor: 'With a bachelor’s degree',
      master_or_more: 'With a master’s, professional or doctoral degree',
      jobs_2016: 'Wage and salary jobs in May, as the survey prints them',
      ratio_2016_2024: 'Jobs in 2024 over jobs in 2016; blank where the survey prints too few',
      jobs_2022: 'Wage and salary jobs in May, as the survey prints them',
      ratio_2022_2025: 'Jobs in 2025 over jobs in 2022; blank where the survey prints too few',
    },
  ],
  sensitivity: [
    'Which settings matter most',
    'Sobol indices of the model’s outcomes, every lever and assumption uniform over its range, 4,096 base draws.',
    {
      outcome: 'The outcome, as in the model',
      input: 'The lever or assumption',
      kind: 'lever or assumption',
      first: 'Share of the outcome’s variance that it decides by itself',
      total: 'Share that it has a part in',
    },
  ],
  careers: [
    'Six careers by their stand-ins, and three services',
    'The occupation that each of the essay’s careers is counted in, and the work of the services chapter.',
    {
      id: 'Our name for the career or the service',
      soc: 'Occupation code of 2018',
      title: 'Official title',
      since: 'The first year: 2019, or the year its code begins',
      jobs_since: 'Wage and salary jobs in May, as the survey prints them',
      jobs_2025: 'Wage and salary jobs in May, as the survey prints them',
      change_2034_pct: 'Projected change in jobs 2024 to 2034, per cent',
      gain_2034_thousand:
        'Projected change in jobs 2024 to 2034, thousands, the self-employed with them',
      jobs_2034: 'Jobs of 2024 in the survey with that change',
      median_wage_2025: 'Median yearly wage in May 2025, dollars',
    },
  ],
  industries: [
    'Occupations that serve five industries',
    'Which occupation serves which industry is our choice; the figures are the Bureau’s projections.',
    {
      industry: 'Our name for the industry',
      soc: 'Occupation code of 2018',
      title: 'Official title',
      jobs_2024_thousand: 'Jobs in 2024, thousands, the self-employed with them',
      change_2034_pct: 'Projected change in jobs 2024 to 2034, per cent',
      change_thousand: 'The same in thousand jobs',
      openings_thousand: 'Projected openings a year, thousands, those left by leavers with them',
    },
  ],
};
