import type { Data } from '../../../charts/arrangements/data.ts';
import { table } from '../tables.ts';

/** Every count of people in other arrangements. */
export function data(): Data {
  return {
    counts: table('arrangements').map((row) => ({
      year: row.year,
      contractors: row.contractors,
      onCall: row.on_call,
      agency: row.agency,
      firms: row.contract_firms,
    })),
  };
}
