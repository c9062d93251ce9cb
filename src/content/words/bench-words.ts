import type { BenchWords } from '../../scenes/workbench/bench-words.ts';
import { PARAMETERS } from '../../model/parameters.ts';
import { mathml } from './mathematics.ts';
import { modelWords } from './model-words.ts';
import { referencesById } from './references.ts';
import { site } from './site.ts';

/** The words of the workbench's panels, its mathematics ready to be shown. */
export async function benchWords(): Promise<BenchWords> {
  const [{ workbench }, model, references] = await Promise.all([
    site(),
    modelWords(),
    referencesById(),
  ]);
  const named = (ids: readonly string[]) => ids.map((id) => references.get(id)!['citation-label']);
  const parameters = PARAMETERS.map(({ id, symbol }) => {
    const words = model.parameters[id]!;
    return [id, { ...words, symbol: mathml(symbol), sources: named(words.sources) }] as const;
  });
  const explanations = Object.entries(model.explanations).map(([id, { equation, says, terms }]) => {
    const shown = Object.entries(terms as Record<string, { symbol: string; label: string }>).map(
      ([term, { symbol, label }]) => [term, { symbol: mathml(symbol), label }] as const,
    );
    return [
      id,
      { equation: mathml(equation, true), says, terms: Object.fromEntries(shown) },
    ] as const;
  });
  return {
    site: workbench,
    levers: model.levers,
    statuses: model.statuses,
    parameters: Object.fromEntries(parameters),
    explanations: Object.fromEntries(explanations),
    // The schema has made sure that every row has its entry.
  } as unknown as BenchWords;
}
