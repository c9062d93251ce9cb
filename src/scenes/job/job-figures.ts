import { numeral, signed } from '../../charts/shared/numerals.ts';
import { fill } from '../../charts/shared/words.ts';
import type { Job } from './job-table.ts';

/** Narrow, and never at the end of a line. */
const SPACE = '\u202f';

/**
 * Whole per cents, but for what would round to nothing or to everything. `Intl` rounds, as it does in
 * prose: by the digits that are seen, so that 0.95 is 1, where a fraction of two would fall to 0.9.
 */
function percent(share: number, language = 'en'): string {
  const value = share * 100;
  const maximumFractionDigits = value < 1 || value > 99 ? 1 : 0;
  return `${value.toLocaleString(language, { maximumFractionDigits })}${SPACE}%`;
}

/** A count as prose prints it, such as 2,595,750. */
export const count = (value: number, language?: string): string => numeral(value, 0, { language });

/** What sentences can say of an occupation, ready to print; null where nothing is known. */
export function figuresOf(job: Job, language?: string): Record<string, string | null> {
  const { title, groupTitle, jobs, wage, probability, change } = job;
  return {
    title,
    group: groupTitle,
    jobs: jobs === null ? null : count(jobs, language),
    wage: wage === null ? null : `$${count(wage, language)}`,
    probability: probability === null ? null : percent(probability, language),
    change: change === null ? null : `${signed(change, 1, { language })}${SPACE}%`,
  };
}

/** A title as it stands inside a sentence: "registered nurses", but "English language teachers". */
const inside = (title: string): string =>
  /^English\b/.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);

/** A sentence filled with an occupation's figures, or null when one that it needs is not known. */
export function tell(sentence: string, job: Job, language?: string): string | null {
  const figures = figuresOf(job, language);
  const needed = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
  if (needed.some((name) => figures[name] == null)) return null;
  const within = sentence.replace(/\{title\}/g, (title, at: number) =>
    /(^|[.!?] )$/.test(sentence.slice(0, at)) ? title : inside(job.title),
  );
  return fill(within, figures as Record<string, string>);
}
