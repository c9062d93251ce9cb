import { describe, expect, it } from 'vitest';
import { figuresOf, tell } from '../../../src/scenes/job/job-figures.ts';
import type { Job } from '../../../src/scenes/job/job-table.ts';

const job: Job = {
  soc: '43-4051',
  title: 'Customer service representatives',
  group: '43',
  groupTitle: 'Office and administrative support',
  jobs: 2595750,
  wage: 44900,
  probability: 0.55,
  rows: ['43-4051'],
  change: -7.94,
  eloundou: null,
  microsoft: null,
};

describe('sentences about the reader’s own job', () => {
  it('print figures as the prose does: narrow space, true minus, commas', () => {
    expect(figuresOf(job)).toEqual({
      title: job.title,
      group: job.groupTitle,
      jobs: '2,595,750',
      wage: '$44,900',
      probability: '55\u202f%',
      change: '\u22127.9\u202f%',
    });
    expect(figuresOf({ ...job, change: 41 }).change).toBe('+41.0\u202f%');
  });

  it('never round a small chance to none or a large one to certainty', () => {
    expect(figuresOf({ ...job, probability: 0.0028 }).probability).toBe('0.3\u202f%');
    expect(figuresOf({ ...job, probability: 0.995 }).probability).toBe('99.5\u202f%');
    expect(figuresOf({ ...job, probability: 0.99 }).probability).toBe('99\u202f%');
  });

  it('set a title as it stands in the sentence', () => {
    expect(tell('For {title}, little changed. {title} stayed.', job)).toBe(
      'For customer service representatives, little changed. Customer service representatives stayed.',
    );
    const teachers = { ...job, title: 'English language and literature teachers, postsecondary' };
    expect(tell('For {title}.', teachers)).toContain('For English language');
  });

  it('are not said at all where a figure is not known', () => {
    expect(tell('{title}: {wage}', { ...job, wage: null })).toBeNull();
    expect(tell('{title}: {pay}', job)).toBeNull();
    expect(tell('{title}.', { ...job, wage: null })).toBe('Customer service representatives.');
  });
});
