import type { Raw } from './csv.ts';

/** Occupations whose tasks are listed under an older code than their jobs: tasks’ code to jobs’. */
const JOINED: Record<string, string> = { '21-1014': '21-1018', '31-1122': '31-1120' };

/** The tasks of 29 occupations with both labels of each; no sentence of the list is kept. */
export function tasks(raw: Raw[]) {
  return raw.map((row) => {
    const soc = row.onet_soc!.slice(0, 7);
    return {
      onet_soc: row.onet_soc!,
      soc: JOINED[soc] ?? soc,
      task: Number(row.task_id),
      weight: row.task_type === 'Core' ? 1 : 0.5,
      people: row.human_exposure!,
      model: row.gpt4_exposure!,
    };
  });
}
