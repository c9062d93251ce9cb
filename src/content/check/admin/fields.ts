import { z } from 'zod';
import { DATE, SOURCE } from './keys.ts';

/** A field of the editor's form, as Sveltia CMS has it in its configuration. */
export interface Field {
  name: string;
  widget: string;
  label?: string;
  hint?: string;
  required?: boolean;
  [option: string]: unknown;
}

/** What fields are called, and what they are for, by their keys. */
export type FieldWords = Record<string, { label: string; hint?: string }>;

/** What a key may name: the entries of another file, or some ids. */
export type Choices = Record<string, Record<string, unknown>>;

/** The parts of a JSON schema that our schemas come to. */
interface Json {
  type?: string;
  enum?: string[];
  format?: string;
  pattern?: string;
  minimum?: number;
  exclusiveMinimum?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  items?: Json | false;
  prefixItems?: Json[];
  properties?: Record<string, Json>;
  required?: string[];
  additionalProperties?: Json | false;
  anyOf?: Json[];
  default?: unknown;
}

/** Keys whose texts run over more than a line. */
const LONG = [
  ...['summary', 'description', 'definition', 'notes', 'note', 'adds'],
  ...['aims', 'needs', 'levels', 'question', 'why', 'meets'],
];

/** A year, then month and day as far as known. */
const DATE_PATTERN = String.raw`^\d{4}(-\d{1,2}){0,2}$`;

/** Carried along and shown to nobody. */
export const hidden: Field = { name: SOURCE, widget: 'hidden' };

/** The fields of a form for what a schema describes. */
export function fieldsOf(schema: z.ZodType, words: FieldWords, choices: Choices = {}): Field[] {
  const fields = (json: Json): Field[] =>
    Object.entries(json.properties ?? {}).map(([name, inner]) => {
      const said = words[name];
      if (!said) throw new Error(`content/site.yaml: admin.fields lacks "${name}"`);
      const mayBeEmpty = inner.type === 'array' && !inner.minItems;
      const required = (json.required ?? []).includes(name) && !mayBeEmpty;
      return { name, ...said, required, ...widgetOf(name, inner) };
    });
  const widgetOf = (name: string, json: Json): { widget: string; [option: string]: unknown } => {
    if (choices[name]) return { widget: 'select', ...choices[name] };
    if (json.anyOf) return { widget: 'object', fields: fields(union(json.anyOf)) };
    if (json.enum) return { widget: 'select', options: json.enum };
    if (json.type === 'array') return listOf(name, json);
    if (json.type === 'object')
      return json.additionalProperties
        ? { widget: 'keyvalue' }
        : { widget: 'object', fields: fields(json) };
    if (json.type === 'boolean') return { widget: 'boolean', default: false };
    if (json.type === 'integer')
      return { widget: 'number', value_type: 'int', min: least(json), step: 1 };
    if (json.type === 'number') return { widget: 'number', value_type: 'float' };
    const pattern = json.format === 'uri' ? '^https?://' : json.pattern;
    const check = pattern ? { pattern: [pattern, words[name]?.hint ?? pattern] } : {};
    const room = json.maxLength ? { maxlength: json.maxLength } : {};
    return { widget: LONG.includes(name) ? 'text' : 'string', ...room, ...check };
  };
  const listOf = (name: string, json: Json) => {
    if (name === DATE) return { widget: 'string', pattern: [DATE_PATTERN, words[name]?.hint] };
    const item = json.prefixItems?.[0] ?? (json.items || { type: 'string' });
    const inner = widgetOf(name, item);
    const bounds = { min: json.minItems, max: json.maxItems };
    return {
      widget: 'list',
      ...bounds,
      ...(inner.widget === 'object'
        ? { fields: inner.fields, collapsed: true }
        : { field: { name: 'one', label: words[name]?.label, ...inner } }),
    };
  };
  return fields(z.toJSONSchema(schema, { io: 'input' }) as Json);
}

/** One form for any of several shapes: no key of it must be there. */
const union = (shapes: Json[]): Json => ({
  type: 'object',
  properties: Object.assign(
    {},
    ...shapes.map(({ properties }) => properties),
  ) as Json['properties'],
});

const least = ({ minimum, exclusiveMinimum }: Json): number | undefined =>
  exclusiveMinimum === undefined ? minimum : exclusiveMinimum + 1;
