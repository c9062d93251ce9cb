import type { Inputs } from '../../model/economy.ts';
import { table } from './tables.ts';

let made: Inputs | null = null;

/** What the model starts from, made of the seeds once a build. */
export function modelInputs(): Inputs {
  made ??= make();
  return made;
}

function make(): Inputs {
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
}
