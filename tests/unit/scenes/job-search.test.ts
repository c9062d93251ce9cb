import { beforeAll, describe, expect, it } from 'vitest';
import { jobRows } from '../../../src/content/jobs.ts';
import { readJobWords } from '../../../src/content/job-words.ts';
import {
  findJobs,
  indexJobs,
  knownAs,
  MOST,
  type JobIndex,
} from '../../../src/scenes/job-search.ts';

let index: JobIndex;
beforeAll(async () => {
  const { words } = readJobWords();
  index = await indexJobs(
    jobRows().map((row) => ({ ...row, groupTitle: '', words: words.get(row.soc) })),
  );
});

const first = (query: string, count = 1) =>
  findJobs(index, query)
    .slice(0, count)
    .map(({ soc }) => soc);

describe('the search for the reader’s own job', () => {
  it.each([
    ['truck driver', '53-3032'],
    ['trucker', '53-3032'],
    ['lorry driver', '53-3032'],
    ['nurse', '29-1141'],
    ['barista', '35-3023'],
    ['lawyer', '23-1011'],
    ['solicitor', '23-1011'],
    ['cop', '33-3051'],
    ['call centre', '43-4051'],
    ['checkout', '41-2011'],
    ['estate agent', '41-9022'],
    ['nanny', '39-9011'],
    ['GP', '29-1215'],
    ['teaching assistant', '25-9045'],
  ])('finds the official title of everyday words: %s', (query, soc) => {
    expect(first(query)).toEqual([soc]);
  });

  it('puts the commonest work first where words mean several kinds', () => {
    expect(first('teacher', 3)).toEqual(['25-2021', '25-2031', '25-2022']);
    expect(first('coder', 2)).toEqual(['15-1252', '15-1251']);
    expect(first('cleaner', 2)).toEqual(['37-2011', '37-2012']);
  });

  it('answers to half words, plurals, accents and slips of the finger', () => {
    expect(first('call cen')).toEqual(['43-4051']);
    expect(first('secretaries')).toEqual(['43-6014']);
    expect(first('maitre d')).toEqual(['35-9031']);
    expect(first('customer servce')).toEqual(['43-4051']);
    expect(first('software enginer')).toEqual(['15-1252']);
  });

  it('finds every occupation by its own title', () => {
    const lost = [...index.jobs.values()].filter(({ soc, title }) => first(title)[0] !== soc);
    expect(lost.map(({ title }) => title)).toEqual([]);
  });

  it('says by which everyday name it found a title that does not say so', () => {
    const [barista] = findJobs(index, 'baris');
    expect(knownAs(barista!, 'baris')).toBe('barista');
    expect(knownAs(findJobs(index, 'teacher')[0]!, 'teacher')).toBeNull();
  });

  it('offers no more than fit a list, and nothing for nothing', () => {
    expect(findJobs(index, 'e').length).toBeLessThanOrEqual(MOST);
    expect(findJobs(index, ' ')).toEqual([]);
    expect(findJobs(index, '…')).toEqual([]);
    expect(findJobs(index, 'qqxzzk')).toEqual([]);
  });
});
