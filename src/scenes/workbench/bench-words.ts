import type { ExplainedId } from '../../model/explanation.ts';
import type { LeverId } from '../../model/levers.ts';
import type { ParameterId } from '../../model/parameters.ts';
import type { Status } from '../../model/row.ts';

/** The words of the workbench's panels, as `/workbench.json` serves them; mathematics is MathML. */
export interface BenchWords {
  site: Record<string, string>;
  levers: Record<LeverId, { label: string }>;
  statuses: Record<Status, { name: string; meaning: string }>;
  parameters: Record<
    ParameterId,
    { label: string; meaning: string; why: string; symbol: string; sources: string[] }
  >;
  explanations: Record<
    ExplainedId,
    { equation: string; says: string; terms: Record<string, { symbol: string; label: string }> }
  >;
}
