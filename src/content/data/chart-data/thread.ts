import { PRESETS } from '../../../model/presets.ts';
import { data as crowd } from './crowd.ts';
import { table } from '../tables.ts';

/** What measures, record and projections say of every occupation, and which has the most jobs. */
export function data() {
  const rows = table('occupations');
  const { soc, title } = crowd().typical;
  return {
    presets: PRESETS,
    typical: { soc, title },
    soc: rows.map((row) => row.soc),
    columns: {
      list: rows.map((row) => row.fo_probability),
      record: rows.map((row) => row.change_pct),
      people: rows.map((row) => row.eloundou_people),
      gpt4: rows.map((row) => row.eloundou_gpt4),
      use: rows.map((row) => row.microsoft),
      bureau: rows.map((row) => row.projected_change_pct),
    },
  };
}
