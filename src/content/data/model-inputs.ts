import type { Inputs } from '../../model/economy.ts';
import { kept } from './kept.ts';
import { table } from './tables.ts';

/** What the model starts from, made of the seeds. */
export const modelInputs = kept((): Inputs => {
  const rows = table('model-occupations');
  const groups = [...new Set(rows.map(({ group }) => group))].sort();
  const alike = new Map(
    table('model-skills').map(({ from, to, similarity }) => [`${from} ${to}`, similarity]),
  );
  return {
    groups,
    similarity: groups.map((from) => groups.map((to) => alike.get(`${from} ${to}`)!)),
    soc: rows.map(({ soc }) => soc),
    group: rows.map(({ group }) => groups.indexOf(group)),
    jobs: rows.map((row) => row.jobs_thousand),
    pay: rows.map(({ pay }) => pay),
    machine: rows.map(({ machine }) => machine),
    language: rows.map(({ language }) => language),
    human: rows.map(({ human }) => human),
    digital: rows.map(({ digital }) => digital),
    growth: rows.map(({ growth }) => growth),
  };
});
