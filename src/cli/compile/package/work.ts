import type { Description } from './description.ts';

/** What work is made of, in words: its tasks, and the skills it asks for. */
export const WORK_TABLES: Record<string, Description> = {
  tasks: [
    'The tasks of 29 occupations',
    'Every task of the official list by its number, with two labels: what a language model could do for it, as people judged and as GPT-4 did. E1: the model alone would at least halve the time; E2: it would with more software built around it; E0: neither. The sentences that describe the tasks are not kept.',
    {
      onet_soc: 'Occupation code of the list of tasks',
      soc: 'Code under which its jobs are counted',
      task: 'Number of the task in O*NET',
      weight:
        '1 for a core task, 0.5 for a supplemental one, as the authors of the labels weigh them',
      people: 'Label by people: E0, E1 or E2',
      model: 'Label by GPT-4: E0, E1 or E2',
    },
  ],
  'human-skills': [
    'What occupations ask of people',
    'Five values of O*NET that come nearest to the skills the essay names. Those of two skills are importances from 1 to 5; those of three work styles are impacts from −3 to 3, dated December 2025, and marked by O*NET as from AI and experts in every row.',
    {
      soc: 'Occupation code of 2018, or the projections’ joined code',
      social: 'Mean importance of O*NET’s six social skills (our mean)',
      perceptiveness: 'Importance of social perceptiveness',
      empathy: 'Impact of empathy',
      innovation: 'Impact of innovation',
      orientation: 'Impact of social orientation',
    },
  ],
  'core-skills': [
    'Skills that employers call core',
    'Share of the employers asked by the World Economic Forum in its Future of Jobs Report 2025 that name a skill as core to their workforce.',
    {
      skill: 'Name of the skill in the report',
      employers_pct: 'Per cent of employers',
      copies: 'In how many copies the figure was read; the report itself was not',
      source: 'Id in the bibliography',
    },
  ],
};
