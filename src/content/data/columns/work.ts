import { column, type Column } from './column.ts';
import { percent, reference, share, socJoined, text } from './kinds.ts';

const label = { type: 'text', values: ['E0', 'E1', 'E2'] } as const;
const importance = { type: 'number', min: 1, max: 5, blank: true } as const;
const impact = { type: 'number', min: -3, max: 3, blank: true } as const;

/** The columns of what work is made of: its tasks, and the skills it asks for. */
export const WORK_COLUMNS = {
  tasks: {
    onet_soc: column(text, 'Occupation code of the list of tasks'),
    soc: column(text, 'Code under which its jobs are counted'),
    task: column({ type: 'number', min: 1, max: 99_999 }, 'Number of the task in O*NET'),
    weight: column(
      share,
      '1 for a core task, 0.5 for a supplemental one, as the authors of the labels weigh them',
    ),
    people: column(label, 'Label by people: E0, E1 or E2'),
    model: column(label, 'Label by GPT-4: E0, E1 or E2'),
  },
  'human-skills': {
    soc: socJoined,
    social: column(importance, 'Mean importance of O*NET’s six social skills (our mean)'),
    perceptiveness: column(importance, 'Importance of social perceptiveness'),
    empathy: column(impact, 'Impact of empathy'),
    innovation: column(impact, 'Impact of innovation'),
    orientation: column(impact, 'Impact of social orientation'),
  },
  'core-skills': {
    skill: column(text, 'Name of the skill in the report'),
    employers_pct: column(percent, 'Per cent of employers'),
    copies: column(
      { type: 'text', values: ['several copies', 'one copy'] },
      'In how many copies the figure was read; the report itself was not',
    ),
    source: reference,
  },
} as const satisfies Record<string, Record<string, Column>>;
