import { join } from 'node:path';
import { max, sum } from 'd3-array';
import { riskOf } from '../../charts/list/data.ts';
import type { Fault } from '../ground/fault.ts';
import type { Rows, TableName } from './columns.ts';
import { readTable } from './tables.ts';

/** The columns whose values together name a row. */
export const KEYS: Record<TableName, readonly string[]> = {
  totals: ['year'],
  groups: ['soc'],
  services: ['series', 'year'],
  'frey-osborne': ['rank'],
  'what-happened': ['soc2010'],
  occupations: ['soc'],
  'model-occupations': ['soc'],
  'model-skills': ['from', 'to'],
  'model-checks': ['soc'],
  careers: ['id'],
  industries: ['industry', 'soc'],
  sensitivity: ['outcome', 'input'],
  tasks: ['onet_soc', 'task'],
  'human-skills': ['soc'],
  'core-skills': ['skill'],
  record: ['soc'],
  outlook: ['soc'],
  skills: ['soc'],
  arrangements: ['year'],
  'so-far': ['id'],
  published: ['id'],
};

/** Something that rows must agree on with each other or with another table. */
export interface Agreement {
  id: string;
  table: TableName;
  /** How far from agreement the worst case may be. */
  within: number;
  /** How far it is, in the unit of `within`. */
  off: (read: <N extends TableName>(name: N) => Rows[N][]) => number;
}

const strays = (rows: readonly { soc: string }[], known: readonly { soc: string }[]) => {
  const codes = new Set(known.map(({ soc }) => soc));
  return rows.filter(({ soc }) => !codes.has(soc)).length;
};
const worst = (distances: number[]) => max(distances) ?? Infinity;

export const AGREEMENTS: readonly Agreement[] = [
  {
    id: 'groupsTotal',
    table: 'groups',
    within: 0,
    off: (read) => {
      const total = read('totals').find(({ year }) => year === 2025)!.jobs;
      return Math.abs(sum(read('groups'), (row) => row.jobs_2025) - total);
    },
  },
  {
    id: 'listRisk',
    table: 'frey-osborne',
    within: 0,
    off: (read) =>
      read('frey-osborne').filter((row) => row.risk !== riskOf(row.probability)).length,
  },
  {
    id: 'happenedRisk',
    table: 'what-happened',
    within: 0,
    off: (read) =>
      read('what-happened').filter((row) => row.risk !== riskOf(row.probability)).length,
  },
  {
    id: 'happenedChange',
    table: 'what-happened',
    within: 0.051,
    off: (read) =>
      worst(
        read('what-happened').map((row) =>
          Math.abs(100 * (row.jobs_2025 / row.jobs_2010 - 1) - row.change_pct),
        ),
      ),
  },
  {
    id: 'modelCodes',
    table: 'model-occupations',
    within: 0,
    off: (read) => strays(read('model-occupations'), read('occupations')),
  },
  {
    id: 'checkCodes',
    table: 'model-checks',
    within: 0,
    off: (read) => strays(read('model-checks'), read('model-occupations')),
  },
  {
    id: 'skillCodes',
    table: 'human-skills',
    within: 0,
    off: (read) => strays(read('human-skills'), read('occupations')),
  },
  {
    id: 'taskCodes',
    table: 'tasks',
    within: 0,
    off: (read) => strays(read('tasks'), read('occupations')),
  },
  {
    id: 'recordJobs',
    table: 'record',
    within: 0,
    off: (read) => {
      const counted = new Map(read('record').map((row) => [row.soc, row.jobs_2025]));
      return read('occupations').filter(({ soc, jobs_2025 }) => counted.get(soc) !== jobs_2025)
        .length;
    },
  },
  {
    id: 'outlookCodes',
    table: 'outlook',
    within: 0,
    off: (read) => strays(read('outlook'), read('occupations')),
  },
  {
    id: 'ratedCodes',
    table: 'skills',
    within: 0,
    off: (read) => strays(read('skills'), read('occupations')),
  },
  {
    id: 'industryChange',
    table: 'industries',
    within: 0,
    // The table prints thousands and per cents to one decimal; what rounding explains is not counted.
    off: (read) =>
      worst(
        read('industries').map(({ jobs_2024_thousand: jobs, change_2034_pct, change_thousand }) =>
          Math.max(
            0,
            Math.abs((jobs * change_2034_pct) / 100 - change_thousand) - 0.05 - 0.0005 * jobs,
          ),
        ),
      ),
  },
];

/** What checking one table came to. */
export interface Checked {
  rows: number;
  cells: number;
  blank: number;
  key: readonly string[];
  /** Rows whose key another has too, as faults. */
  twice: Fault[];
  agreements: { id: string; within: number; off: number }[];
}

/** Checks a table whose cells are sound against itself and against the others. */
export function checkTable(name: TableName, seeds = 'seeds'): Checked {
  const read = <N extends TableName>(other: N) => readTable(other, seeds).rows;
  const rows = read(name) as unknown as Record<string, unknown>[];
  const key = KEYS[name];
  const seen = new Set<string>();
  const twice = rows.flatMap((row, index): Fault[] => {
    const named = key.map((column) => String(row[column])).join(', ');
    if (!seen.has(named)) {
      seen.add(named);
      return [];
    }
    const message = `${named} is there already; a row is named by ${key.join(' and ')}`;
    return [{ file: join(seeds, 'data', `${name}.csv`), line: index + 2, column: 1, message }];
  });
  const cells = rows.flatMap((row) => Object.values(row));
  return {
    rows: rows.length,
    cells: cells.length,
    blank: cells.filter((cell) => cell === null || cell === '').length,
    key,
    twice,
    agreements: AGREEMENTS.filter(({ table }) => table === name).map(({ id, within, off }) => ({
      id,
      within,
      off: off(read),
    })),
  };
}

/** The faults of tables whose cells are sound: rows twice, and what does not agree. */
export function disagreements(seeds = 'seeds'): Fault[] {
  return (Object.keys(KEYS) as TableName[]).flatMap((name) => {
    const { twice, agreements } = checkTable(name, seeds);
    const file = join(seeds, 'data', `${name}.csv`);
    const apart = agreements
      .filter(({ off, within }) => !(off <= within))
      .map(({ id, off, within }): Fault => {
        const message = `${id} is off by ${off}; allowed: ${within}; see the checks on the page of data`;
        return { file, line: 1, column: 1, message };
      });
    return [...twice, ...apart];
  });
}
