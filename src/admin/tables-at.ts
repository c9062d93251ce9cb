import { received, type SentTable } from '../content/data/sent-table.ts';
import type { Tables } from './drawn-chart.ts';

/** The tables below an address, each of which is fetched once, when a chart names it. */
export function tablesAt(address: string, names: readonly string[]): Tables {
  const tables = new Map<string, ReturnType<Tables['of']>>();
  const fetchOne = async (name: string) => {
    const response = await fetch(`${address}${encodeURIComponent(name)}.json`);
    return response.ok ? received((await response.json()) as SentTable) : null;
  };
  return {
    names,
    of(name) {
      if (!tables.has(name)) tables.set(name, fetchOne(name));
      return tables.get(name)!;
    },
  };
}
