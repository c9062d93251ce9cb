import type { Column } from './column.ts';

const text = { type: 'text' } as const;
const label = { type: 'text', values: ['E0', 'E1', 'E2'] } as const;
const importance = { type: 'number', min: 1, max: 5, blank: true } as const;
const impact = { type: 'number', min: -3, max: 3, blank: true } as const;

/** The columns of what work is made of: its tasks, and the skills it asks for. */
export const WORK_COLUMNS = {
  tasks: {
    onet_soc: text,
    soc: text,
    task: { type: 'number', min: 1, max: 99_999 },
    weight: { type: 'number', min: 0, max: 1 },
    people: label,
    model: label,
  },
  'human-skills': {
    soc: text,
    social: importance,
    perceptiveness: importance,
    empathy: impact,
    innovation: impact,
    orientation: impact,
  },
  'core-skills': {
    skill: text,
    employers_pct: { type: 'number', min: 0, max: 100 },
    copies: { type: 'text', values: ['several copies', 'one copy'] },
    source: text,
  },
} as const satisfies Record<string, Record<string, Column>>;
