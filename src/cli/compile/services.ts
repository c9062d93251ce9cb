import type { Raw } from './csv.ts';

/** Where a series comes from: the codes that are summed, and the years they hold. */
interface Part {
  codes: string[];
  from: number;
  to: number;
  /** Set where the years before were counted by another definition. */
  broken?: string;
}

const always = (...codes: string[]): Part[] => [{ codes, from: 2004, to: 2025 }];

/** The people whose work the services take, and the codes they had in each year. */
const SERIES: Record<string, Part[]> = {
  telemarketing: always('41-9041'),
  support: always('43-4051'),
  selling: always('41-2031'),
  tutoring: [{ codes: ['25-3041'], from: 2021, to: 2025 }],
  'screening-radiology': [
    { codes: ['29-2034'], from: 2004, to: 2009 },
    { codes: ['29-2037'], from: 2010, to: 2011 },
    {
      codes: ['29-2034'],
      from: 2012,
      to: 2025,
      broken: 'From 2012 those who run magnetic resonance scanners have a code of their own.',
    },
  ],
  'screening-laboratory': [
    { codes: ['29-2011', '29-2012'], from: 2004, to: 2016 },
    { codes: ['29-2010'], from: 2017, to: 2025 },
  ],
  travel: always('41-3041'),
};

/** Jobs by series and year; `segment` counts the definitions, `note` says why a new one begins. */
export function services(panel: Raw[]) {
  const bySoc = new Map(panel.map((row) => [row.soc!, row]));
  return Object.entries(SERIES).flatMap(([series, parts]) => {
    let segment = 1;
    return parts.flatMap(({ codes, from, to, broken }) => {
      if (broken) segment += 1;
      return Array.from({ length: to - from + 1 }, (_, n) => {
        const year = from + n;
        const jobs = codes.map((code) => Number(bySoc.get(code)?.[`emp_${year}`]));
        const first = year === parts[0]!.from;
        return {
          series,
          year,
          jobs: jobs.reduce((sum, count) => sum + count, 0),
          soc_codes: codes.join(' '),
          segment,
          comparable: first ? '' : broken && year === from ? 'no' : 'yes',
          note: year === from ? (broken ?? '') : '',
        };
      });
    });
  });
}
