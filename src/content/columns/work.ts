import type { Column } from '../columns.ts';

const text: Column = { type: 'text' };
const label: Column = { type: 'text', values: ['E0', 'E1', 'E2'] };
const importance: Column = { type: 'number', min: 1, max: 5, blank: true };
const impact: Column = { type: 'number', min: -3, max: 3, blank: true };

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
} satisfies Record<string, Record<string, Column>>;

interface TaskRow {
  onet_soc: string;
  soc: string;
  task: number;
  weight: number;
  people: 'E0' | 'E1' | 'E2';
  model: 'E0' | 'E1' | 'E2';
}
interface HumanSkillRow {
  soc: string;
  social: number | null;
  perceptiveness: number | null;
  empathy: number | null;
  innovation: number | null;
  orientation: number | null;
}
interface CoreSkillRow {
  skill: string;
  employers_pct: number;
  copies: string;
  source: string;
}

/** A row of each of these tables. */
export interface WorkRows {
  tasks: TaskRow;
  'human-skills': HumanSkillRow;
  'core-skills': CoreSkillRow;
}
