import { SERVICES, type Data, type Segment, type Series } from '../../../charts/services/data.ts';
import { table } from '../tables.ts';

/**
 * The series of the services, cut into segments where the survey changed what it counts.
 * @throws {Error} when a year is missing within a segment: a line would hide the gap
 */
export function data(): Data {
  const rows = table('services');
  const years = rows.map(({ year }) => year);
  const series = [...new Set(rows.map((row) => row.series))].map((id): Series => {
    const own = rows.filter((row) => row.series === id).sort((a, b) => a.year - b.year);
    const segments: Segment[] = [];
    for (const row of own) {
      if (segments.length === 0 || row.comparable === 'no')
        segments.push({ from: row.year, jobs: [] });
      const { from, jobs } = segments.at(-1)!;
      if (from + jobs.length !== row.year)
        throw new Error(`seeds/data/services.csv: ${id} has no row for ${from + jobs.length}`);
      jobs.push(row.jobs);
    }
    const service = SERVICES.find((name) => id.split('-')[0] === name)!;
    const socs = [...new Set(own.flatMap((row) => row.soc_codes.split(' ')))];
    return { id, service, socs, segments };
  });
  return { from: Math.min(...years), to: Math.max(...years), series };
}
