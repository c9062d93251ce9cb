import { beforeAll, describe, expect, it } from 'vitest';
import { jobRows } from '../../../src/content/data/jobs.ts';
import { readJobWords } from '../../../src/content/data/job-words.ts';
import { answerTo, indexJobs, MOST, type JobIndex } from '../../../src/scenes/job/job-search.ts';

const { words, outside } = readJobWords();
let index: JobIndex;
beforeAll(async () => {
  index = await indexJobs({
    outside,
    jobs: jobRows().map((row) => ({ ...row, groupTitle: '', words: words.get(row.soc) ?? [] })),
  });
});

const answer = (query: string) => {
  const { kind, offered } = answerTo(index, query);
  return { kind, codes: offered.map(({ job }) => job.soc) };
};
const first = (query: string, count = 1) => answer(query).codes.slice(0, count);

/** What people type, and the code that has to come first; several where it is one of them. */
const FINDS: Record<string, string> = {
  'truck driver': '53-3032',
  trucker: '53-3032',
  'lorry driver': '53-3032',
  driver: '53-3032',
  nurse: '29-1141',
  Nurses: '29-1141',
  'a nurse': '29-1141',
  'I am a nurse': '29-1141',
  RN: '29-1141',
  CNA: '31-1131',
  LPN: '29-2061',
  EMT: '29-2042',
  GP: '29-1215',
  doctor: '29-1229 29-1215 29-1216',
  vet: '29-1131',
  physio: '29-1123',
  barista: '35-3023',
  bartender: '35-3011',
  waiter: '35-3031',
  waitress: '35-3031',
  cook: '35-2014',
  chef: '35-1011',
  lawyer: '23-1011',
  solicitor: '23-1011',
  cop: '33-3051',
  'police officer': '33-3051',
  fireman: '33-2011',
  'security guard': '33-9032',
  'call centre': '43-4051',
  'call center': '43-4051',
  'customer support': '43-4051',
  checkout: '41-2011',
  cashier: '41-2011',
  'shop assistant': '41-2031',
  'estate agent': '41-9022',
  realtor: '41-9022',
  nanny: '39-9011',
  cleaner: '37-2011',
  janitor: '37-2011',
  plumber: '47-2152',
  electrician: '47-2111',
  builder: '47-2061',
  painter: '47-2141',
  mechanic: '49-3023',
  handyman: '49-9071',
  welder: '51-4121',
  teacher: '25-2021',
  'high school teacher': '25-2031',
  'teaching assistant': '25-9045',
  TA: '25-9045',
  professor: '25-1071',
  tutor: '25-3041',
  SWE: '15-1252',
  dev: '15-1252',
  'software engineer': '15-1252',
  'full stack developer': '15-1252',
  'web developer': '15-1254',
  UX: '15-1255',
  devops: '15-1244',
  sysadmin: '15-1244',
  QA: '15-1253',
  IT: '15-1232',
  'data scientist': '15-2051',
  'data analyst': '15-2051',
  AI: '15-2051',
  PM: '13-1082',
  HR: '13-1071',
  recruiter: '13-1071',
  CEO: '11-1011',
  CFO: '11-3031',
  accountant: '13-2011',
  consultant: '13-1111',
  marketing: '13-1161',
  sales: '41-3091',
  admin: '43-6014',
  secretary: '43-6014',
  receptionist: '43-4171',
  PA: '43-6011',
  'uber driver': '53-3053',
  'taxi driver': '53-3054',
  'bus driver': '53-3052',
  'delivery driver': '53-3033',
  'warehouse worker': '53-7062',
  'factory worker': '51-2090',
  'forklift driver': '53-7051',
  postman: '43-5052',
  pilot: '53-2011',
  'air hostess': '53-2031',
  hairdresser: '39-5012',
  barber: '39-5011',
  gardener: '37-3011',
  'personal trainer': '39-9031',
  carer: '31-1120',
  'social worker': '21-1021',
  therapist: '21-1018',
  counselor: '21-1018',
  priest: '21-2011',
  politician: '11-1031',
  journalist: '27-3023',
  writer: '27-3043',
  artist: '27-1013',
  musician: '27-2042',
  actor: '27-2011',
  designer: '27-1024',
  fisherman: '45-3031',
  miner: '47-5044',
};

/**
 * What the survey does not count, or not by that name, and the first of what is offered instead: the
 * commonest of all where nothing is near.
 */
const OUTSIDE: Record<string, string | null> = {
  student: null,
  students: null,
  pupil: null,
  retired: null,
  unemployed: null,
  army: null,
  Soldier: null,
  navy: null,
  'self-employed': null,
  freelancer: null,
  volunteer: null,
  intern: null,
  founder: '11-1021',
  'startup founder': '11-1021',
  'small business owner': '11-1021',
  farmer: '11-9013',
  housewife: '39-9011',
  'stay at home mom': '39-9011',
  'delivery rider': '53-3033',
  DoorDash: '53-3033',
  influencer: '27-3099',
  youtuber: '27-3099',
  landlord: '13-2051',
  moderator: '43-4051',
  'content moderator': '43-4051',
  'retired teacher': '25-2021',
  'army nurse': '29-1141',
  'nurse in the army': '29-1141',
  'student nurse': '29-1141',
  'freelance writer': '27-3043',
  'between jobs': null,
  'between roles': null,
  'on maternity leave': null,
  'any job': null,
  idk: null,
  temp: null,
  refugee: null,
  SAHM: '39-9011',
  'Etsy seller': '41-2031',
  'online selling': '41-2031',
  'delivery apps': '53-3033',
  'data annotator': '43-9021',
  airforce: null,
  unempl: null,
  studnet: null,
};

/** Near to something and called nothing, and the first guess. */
const GUESSES: Record<string, string> = {
  teahcer: '25-2021',
  acountant: '13-2011',
  electrcian: '47-2111',
  'customer servce': '43-4051',
  'software enginer': '15-1252',
  'prompt engineer': '17-2199',
  'manager of a shop': '11-9199',
};

/** Words with a slip in them, and what was meant. */
const SLIPS: Record<string, string> = {
  docter: 'doctor',
  lawer: 'lawyer',
  cheff: 'chef',
  nruse: 'nurse',
  recepshionist: 'receptionist',
  secratary: 'secretary',
  phisio: 'physio',
  wharehouse: 'warehouse',
  architct: 'architect',
  'sofware engeneer': 'software engineer',
};

/** Words that others write as one, or as two. */
const PARTED: Record<string, string> = {
  truckdriver: 'truck driver',
  'hair dresser': 'hairdresser',
  'care giver': 'caregiver',
  'fire man': 'fireman',
};

const NOTHING = [
  'qqxzzk',
  'king',
  'lion tamer',
  'blockchain evangelist',
  'chief happiness officer',
];

describe('the search for the reader’s own job', () => {
  it.each(Object.entries(FINDS))('finds what is called so: %s', (query, codes) => {
    const { kind, codes: found } = answer(query);
    expect(kind).toBe('find');
    expect(codes.split(' ')).toContain(found[0]);
  });

  it.each(Object.entries(OUTSIDE))('says who is not counted: %s', (query, near) => {
    const { kind, offered, offers, say } = answerTo(index, query);
    expect(kind).toBe('outside');
    expect(say).toMatch(/^[A-Z].*\.$/);
    expect(offers).toBe(near === null ? 'commonest' : 'nearest');
    expect(offered[0]!.job.soc).toBe(near ?? '31-1120');
  });

  it.each(Object.entries(GUESSES))('calls a guess a guess: %s', (query, code) => {
    expect(answer(query).kind).toBe('guess');
    expect(first(query)).toEqual([code]);
  });

  it.each(Object.entries(SLIPS))('a slip costs no first place: %s', (query, word) => {
    expect(answer(query).kind).toBe('guess');
    expect(first(query)).toEqual(first(word));
  });

  it.each(Object.entries(PARTED))('finds words however they are parted: %s', (query, word) => {
    expect(answer(query)).toEqual(answer(word));
  });

  it.each(NOTHING)('finds nothing rather than anything: %s', (query) => {
    expect(answer(query)).toEqual({ kind: 'none', codes: [] });
  });

  it('never makes a counsellor of a student, nor a machine operator of a moderator', () => {
    for (const query of ['student', 'students', 'a student', 'college student', 'I’m a student'])
      expect(answer(query).codes).not.toContain('21-1012');
    for (const query of ['moderator', 'content moderator', 'moderators', 'modrator'])
      expect(answer(query).codes.filter((soc) => soc.startsWith('51-'))).toEqual([]);
  });

  it('puts the commonest work first where words mean several kinds', () => {
    expect(first('teacher', 3)).toEqual(['25-2021', '25-2031', '25-2022']);
    expect(first('driver', 2)).toEqual(['53-3032', '53-3033']);
    expect(first('coder', 2)).toEqual(['15-1252', '15-1251']);
    expect(first('cleaner', 2)).toEqual(['37-2011', '37-2012']);
  });

  it('answers to half words, plurals, accents, and the spellings of both shores', () => {
    for (const [query, code] of [
      ['call cen', '43-4051'],
      ['secretaries', '43-6014'],
      ['maitre d', '35-9031'],
      ['counsellor', '21-1018'],
      ['school counselor', '21-1012'],
      ['financial adviser', '13-2052'],
      ['anaesthetist', '29-1211'],
      ['jeweler', '51-9071'],
    ])
      expect([answer(query!).kind, first(query!)[0]], query).toEqual(['find', code]);
  });

  it('takes a short word for itself where somebody is called so', () => {
    expect(answer('AI').codes).not.toContain('49-9021');
    expect(answer('cop').codes).toEqual(['33-3051']);
    expect(answer('SWE').codes).toEqual(['15-1252']);
  });

  it('finds every occupation by its own title, and none by what its title excepts', () => {
    const lost = [...index.jobs.values()].filter(({ soc, title }) => first(title)[0] !== soc);
    expect(lost.map(({ title }) => title)).toEqual([]);
    expect(answer('naval').codes).not.toContain('17-1011');
  });

  it('finds everybody by every name that an editor gave them, or says that others are meant first', () => {
    for (const [soc, names] of words)
      for (const name of names) {
        const { kind, codes } = answer(name);
        expect(kind, name).toBe('find');
        expect(codes.includes(soc) || codes.length === MOST, name).toBe(true);
      }
  });

  it('says by which everyday name it found a title that does not say so', () => {
    expect(answerTo(index, 'baris').offered[0]!.known).toBe('barista');
    expect(answerTo(index, 'teacher').offered[0]!.known).toBeNull();
  });

  it('offers no more than fit a list, and nothing for nothing', () => {
    expect(answer('e').codes.length).toBeLessThanOrEqual(MOST);
    expect(answer(' ')).toEqual({ kind: 'none', codes: [] });
    expect(answer('…')).toEqual({ kind: 'none', codes: [] });
  });
});
