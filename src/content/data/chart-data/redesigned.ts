import {
  OCCUPATIONS,
  type Data,
  type Occupation,
  type Pile,
} from '../../../charts/redesigned/data.ts';
import { table } from '../tables.ts';

/** The code under which each occupation's jobs are counted. */
const CODES: Record<Occupation, string> = {
  'marketing-manager': '11-2021',
  'family-doctor': '29-1215',
  'secondary-teacher': '25-2031',
  'compliance-officer': '13-1041',
  trainer: '13-1151',
  'market-analyst': '13-1161',
  'financial-adviser': '13-2052',
  'loan-officer': '13-2072',
  'security-analyst': '15-1212',
  'computer-scientist': '15-1221',
  'software-developer': '15-1252',
  'data-scientist': '15-2051',
  counsellor: '21-1018',
  lawyer: '23-1011',
  paralegal: '23-2011',
  'trade-teacher': '25-1194',
  'primary-teacher': '25-2021',
  nurse: '29-1141',
  internist: '29-1216',
  radiologist: '29-1224',
  'care-aide': '31-1120',
  cashier: '41-2011',
  'shop-assistant': '41-2031',
  telemarketer: '41-9041',
  teller: '43-3071',
  'service-agent': '43-4051',
  'forklift-driver': '53-7051',
  'freight-handler': '53-7062',
  stocker: '53-7065',
};

const pile = (label: string): Pile => Number(label.slice(1)) as Pile;

/** The occupations that are taken apart, with every task and both its labels. */
export function data(): Data {
  const counted = new Map(table('occupations').map((row) => [row.soc, row]));
  return {
    occupations: OCCUPATIONS.map((name) => {
      const soc = CODES[name];
      const { jobs_2025, median_wage_2025 } = counted.get(soc)!;
      return {
        name,
        soc,
        jobs: jobs_2025!,
        wage: median_wage_2025!,
        tasks: table('tasks')
          .filter((row) => row.soc === soc)
          .map((row) => [row.task, row.weight, pile(row.people), pile(row.model)]),
      };
    }),
  };
}
