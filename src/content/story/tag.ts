/** What a prop of a tag may be. */
export interface Prop {
  type:
    | 'text'
    | 'number'
    | 'claim'
    | 'verdict'
    | 'cite'
    | 'term'
    | 'num'
    | 'as'
    | 'side'
    | 'chart'
    | 'step'
    | 'levers'
    | 'outcome'
    | 'kind'
    | 'subject'
    | 'rater'
    | 'live'
    | 'format'
    | 'year'
    | 'flag';
  required?: boolean;
  /** The least and the most of a number. */
  min?: number;
  max?: number;
  doc: string;
}

/** A tag that editors may write: its props, and where it may stand. */
export interface Tag {
  props: Record<string, Prop>;
  /** The only tag it may stand directly inside. */
  inside?: string;
  /** The only tag that may stand directly inside it. */
  holds?: string;
  /** Where it may be written: in lessons alone, or in both; in chapters alone when it is not said. */
  pages?: 'lessons' | 'both';
  doc: string;
}
