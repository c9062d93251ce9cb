import { LEVERS } from '../../model/levers.ts';
import type { Prop, Tag } from './tag.ts';

const required = true;

const short: Prop = { type: 'flag', doc: 'It belongs to the short cut of the story' };

/** A prop for each lever of the model. */
const levers = (doc: string): Record<string, Prop> =>
  Object.fromEntries(
    LEVERS.map(({ id, min, max }) => [id, { type: 'number', min, max, doc } satisfies Prop]),
  );

/** The verdicts a claim may have. */
export const VERDICTS = ['supported', 'mixed', 'not-so-far', 'forecast', 'no-figure'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Tags that print a number, which is read as a word. */
export const NUMBERS = ['Num', 'Live'];

/** Tags whose words the story leaves to the page of claims. */
export const ON_CLAIMS_PAGE = ['Also', 'Settle'];

/** What a lesson asks: before a lever is moved, by moving it, and about what came of it. */
export const KINDS = ['predict', 'test', 'reflect'] as const;

/** What a lesson’s teacher is told of the whole of it. */
export const NOTES = ['lesson', 'background', 'support', 'extension', 'access'] as const;

/** Every tag of chapters and lessons. A step's further props are the state of its scene's chart. */
export const TAGS: Record<string, Tag> = {
  Scene: {
    doc: 'A figure that stays while its steps pass.',
    holds: 'Step',
    props: {
      id: { type: 'text', required, doc: 'Its name in addresses, such as list in #list.3' },
      chart: { type: 'chart', required, doc: 'The chart it shows' },
      controls: {
        type: 'levers',
        doc: 'Levers of the model below the picture: speed, or speed retrain',
      },
      short: { ...short, doc: 'All of its steps belong to the short cut of the story' },
    },
  },
  Step: {
    doc: 'One complete state of the picture, and the words that go with it.',
    inside: 'Scene',
    props: { alt: { type: 'text', required, doc: 'What the picture shows at this step' }, short },
  },
  Guess: {
    doc: 'Asks the reader for a number before the answer is shown.',
    props: {
      id: { type: 'text', required, doc: 'Its name' },
      answer: { type: 'num', required, doc: 'The number that is right' },
      min: { type: 'number', required, doc: 'The least that can be guessed' },
      max: { type: 'number', required, doc: 'The most that can be guessed' },
      unit: { type: 'text', required, doc: 'Printed behind the guess' },
      label: { type: 'text', required, doc: 'The question' },
      reveal: { type: 'step', required, doc: 'The step that answers, such as list.2' },
    },
  },
  Claim: {
    doc: 'A claim of the brief with its verdict; inside it, why.',
    props: {
      id: { type: 'claim', required, doc: 'Its id in seeds/brief.md' },
      verdict: {
        type: 'verdict',
        doc: 'What the figures say of it; a question or housekeeping, whose id begins with R, has none',
      },
      short,
    },
  },
  For: {
    doc: 'What speaks for a claim; the page of claims sets it on that side.',
    inside: 'Claim',
    props: {},
  },
  Against: {
    doc: 'What speaks against a claim, or is not known of it.',
    inside: 'Claim',
    props: {},
  },
  Also: {
    doc: 'Further evidence on a claim: the page of claims alone shows it.',
    inside: 'Claim',
    props: { side: { type: 'side', required, doc: 'for or against' } },
  },
  Settle: {
    doc: 'What would change a claim’s verdict; the page of claims alone shows it.',
    inside: 'Claim',
    props: {},
  },
  Cite: {
    pages: 'both',
    doc: 'Names a source.',
    props: { id: { type: 'cite', required, doc: 'Its id in content/references.yaml' } },
  },
  Term: {
    pages: 'both',
    doc: 'A word that opens its meaning.',
    props: { id: { type: 'term', required, doc: 'Its id in content/glossary.yaml' } },
  },
  Num: {
    pages: 'both',
    doc: 'A number from the data.',
    props: {
      id: { type: 'num', required, doc: 'Its name, such as highRiskShare' },
      as: {
        type: 'as',
        doc: 'For a change beside words that say which way it went: rise or fall prints its size without the sign, and is a fault once the data say otherwise; size is for either way',
      },
    },
  },
  ForYou: {
    doc: 'A sentence about the reader’s own occupation; inside it, what others read.',
    props: {
      say: { type: 'text', required, doc: 'May hold {title} {jobs} {wage} {probability} {change}' },
      missing: { type: 'text', doc: 'Said when the occupation lacks one of the values' },
      link: { type: 'text', doc: 'The words that lead to the occupation’s own page' },
    },
  },
  Set: {
    doc: 'Words that set something in the picture when pressed, and take it back at a second press.',
    props: {
      ...levers('Where it sets the lever'),
      rater: {
        type: 'rater',
        doc: 'model: exposure to language models as GPT-4 judged it, in place of people',
      },
    },
  },
  Live: {
    doc: 'A number of the model, in the words of a step: it follows the levers that a reader moves.',
    props: {
      of: {
        type: 'live',
        required,
        doc: 'An outcome of the model, such as gap or laidOff; of one occupation, work or hours',
      },
      year: { type: 'year', doc: 'The year it is of, where it is not the number of the whole run' },
      occupation: { type: 'text', doc: 'For work and hours: the code of the occupation' },
      format: { type: 'format', doc: 'How it is printed, where not as its outcome is' },
      rises: {
        type: 'text',
        doc: 'The words where it is above nothing, such as "rises by {n}"; falls goes with it',
      },
      falls: { type: 'text', doc: 'The words where it is below nothing, such as "falls by {n}"' },
      level: { type: 'text', doc: 'The words where it rounds to nothing' },
      ...levers('Holds the lever there for this number, wherever the reader moves it'),
    },
  },
  Short: {
    doc: 'Words that belong to the short cut of the story: a paragraph or more, with an empty line before and after.',
    props: {},
  },
  Workbench: { doc: 'The whole model to work with: levers, outcomes, comparison.', props: {} },
  Reply: {
    doc: 'A scale for the reader’s question, and a page to write the answer on.',
    props: {},
  },
  Measurements: {
    doc: 'What the page could read of its reader, on a card that is drawn up when they ask for it.',
    props: {},
  },
  Machine: { pages: 'both', doc: 'Words about what machines take.', props: {} },
  People: { pages: 'both', doc: 'Words about what people keep or gain.', props: {} },
  Part: {
    pages: 'lessons',
    doc: 'A stretch of a lesson.',
    props: {
      title: { type: 'text', required, doc: 'What it is about' },
      minutes: { type: 'number', min: 1, max: 90, required, doc: 'How long it takes' },
    },
  },
  Question: {
    pages: 'lessons',
    doc: 'A question to the class.',
    props: {
      kind: { type: 'kind', required, doc: 'predict, test or reflect' },
      about: {
        type: 'text',
        doc: 'The other parts that it asks about, by their titles, such as Turn the dial; Break it: a teacher who leaves one out is told',
      },
      number: {
        type: 'outcome',
        doc: 'For a prediction: the outcome of a workbench of the lesson that a number is asked of beside the words; guesses and curves of a class stand in one picture',
      },
    },
  },
  Expect: {
    pages: 'lessons',
    doc: 'What to expect of the class. Teachers read it; it is left out of what students get.',
    props: {},
  },
  Teacher: {
    pages: 'lessons',
    doc: 'Words for the teacher alone, where they are needed: what to hand out, read aloud or stop. It is left out of what students get.',
    props: {},
  },
  Notes: {
    pages: 'lessons',
    doc: 'What its teacher should know of the whole lesson, outside its parts. Teachers read it; it is left out of what students get.',
    props: {
      on: {
        type: 'subject',
        required,
        doc: 'lesson: what to expect of it; background: what stands behind it; support: for those who need help; extension: for those who are done; access: for those who see, hear or move otherwise',
      },
    },
  },
  Embed: {
    pages: 'lessons',
    doc: 'A chart to work with, at a setting.',
    props: {
      chart: { type: 'chart', required, doc: 'The chart it shows' },
      step: { type: 'step', doc: 'The step of the story it begins with, such as gap.5' },
      shows: { type: 'outcome', doc: 'The outcome that the workbench draws' },
      title: { type: 'text', required, doc: 'What there is to see, for those who hear it' },
      waits: {
        type: 'text',
        doc: 'Where the class predicts first: what there is to see until it has, with the levers where they always stand',
      },
      before: { type: 'step', doc: 'The step that is shown until then, where it is another' },
      ...levers('Where the lever stands'),
    },
  },
};

/** The tags that may be written in a chapter, or in a lesson. */
export function tagsOf(pages: 'chapters' | 'lessons'): Record<string, Tag> {
  return Object.fromEntries(
    Object.entries(TAGS).filter(
      ([, tag]) => tag.pages === 'both' || (tag.pages ?? 'chapters') === pages,
    ),
  );
}
