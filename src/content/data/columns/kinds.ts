import { column, maybe } from './column.ts';

export const text = { type: 'text' } as const;
export const note = { type: 'text', blank: true } as const;
export const yesOrNo = { type: 'text', values: ['yes', 'no'] } as const;
export const year = { type: 'number', unit: 'year', min: 2003, max: 2025 } as const;
export const count = { type: 'number', unit: 'count', min: 0, max: 200_000_000 } as const;
export const share = { type: 'number', unit: 'share', min: 0, max: 1 } as const;
export const percent = { type: 'number', unit: 'percent', min: 0, max: 100 } as const;
export const ratio = { type: 'number', unit: 'times', min: 0, max: 100 } as const;
export const change = { type: 'number', unit: 'percent', min: -100, max: 1000 } as const;
export const dollars = { type: 'number', unit: 'dollars', min: 10_000, max: 900_000 } as const;

/** Columns that several tables have. */
export const jobs = column(count, 'Wage and salary jobs in May, as the survey prints them');
export const wage = column(
  maybe(dollars),
  'Median yearly wage in May 2025, dollars; blank where the survey prints none',
);
export const soc2018 = column(text, 'Occupation code of 2018');
export const socJoined = column(text, 'Occupation code of 2018, or the projections’ joined code');
export const title = column(text, 'Official title');
export const group = column(text, 'First two digits of the major group');
export const probability = column(
  share,
  "Frey and Osborne's probability of computerization, 0 to 1",
);
export const risk = column(
  { type: 'text', values: ['high', 'medium', 'low'] },
  'high above 0.7, low below 0.3, else medium',
);
export const byPeople = column(
  maybe(share),
  'Share of tasks exposed to language models, rated by people; half weight where more software is needed',
);
export const byGpt4 = column(maybe(share), 'The same, rated by GPT-4');
export const microsoft = column(
  maybe(share),
  'AI applicability score from conversations with Bing Copilot',
);
export const projected = column(change, 'Projected change in jobs 2024 to 2034, per cent');
export const reference = column(text, 'Id in the bibliography');
