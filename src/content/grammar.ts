/** What a prop of a tag may be. */
export interface Prop {
  type:
    'text' | 'number' | 'claim' | 'verdict' | 'cite' | 'term' | 'num' | 'chart' | 'step' | 'levers';
  required?: boolean;
  doc: string;
}

/** A tag that editors may write: its props, and where it may stand. */
export interface Tag {
  props: Record<string, Prop>;
  /** The only tag it may stand directly inside. */
  inside?: string;
  /** The only tag that may stand directly inside it. */
  holds?: string;
  doc: string;
}

const required = true;

/** The verdicts a claim may have. */
export const VERDICTS = ['supported', 'mixed', 'not-so-far', 'forecast'] as const;

/** Every tag of the chapters. A step's further props are the state of its scene's chart. */
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
    },
  },
  Step: {
    doc: 'One complete state of the picture, and the words that go with it.',
    inside: 'Scene',
    props: { alt: { type: 'text', required, doc: 'What the picture shows at this step' } },
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
      verdict: { type: 'verdict', required, doc: 'What the figures say of it' },
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
  Cite: {
    doc: 'Names a source.',
    props: { id: { type: 'cite', required, doc: 'Its id in content/references.yaml' } },
  },
  Term: {
    doc: 'A word that opens its meaning.',
    props: { id: { type: 'term', required, doc: 'Its id in content/glossary.yaml' } },
  },
  Num: {
    doc: 'A number from the data.',
    props: { id: { type: 'num', required, doc: 'Its name, such as highRiskShare' } },
  },
  ForYou: {
    doc: 'A sentence about the reader’s own occupation; inside it, what others read.',
    props: {
      say: { type: 'text', required, doc: 'May hold {title} {jobs} {wage} {probability} {change}' },
      missing: { type: 'text', doc: 'Said when the occupation lacks one of the values' },
    },
  },
  Workbench: { doc: 'The whole model to work with: levers, outcomes, comparison.', props: {} },
  Reply: {
    doc: 'A scale for the reader’s question, and a page to write the answer on.',
    props: {},
  },
  Machine: { doc: 'Words about what machines take.', props: {} },
  People: { doc: 'Words about what people keep or gain.', props: {} },
};
