import { allowed } from '../../ground/fault.ts';
import { askModel, settingOf } from './ask-model.ts';
import { choose, numbersIn, only } from './choose.ts';
import type { Context, Operand, Term } from './grammar.ts';
import { both, misstated } from './misstated.ts';
import { cellIn, columnIn, correlationIn, countIn, sumIn } from './of-rows.ts';
import { inPercent, UNIT_NAMES, type Quantity } from './quantity.ts';
import { readTerm } from './read-term.ts';
import type { Tables } from './tables.ts';

/** What is said further out: which rows, which setting, which year. */
export type Outer = Context & { year?: number | undefined };

/** Looks another number up by its name; where there is none, a column may have been meant. */
export type Lookup = (name: string, path: PropertyKey[], columns: string[]) => Quantity;

/** What a term may be made of: rows of tables, and other numbers. */
export interface Known {
  tables: Tables;
  lookup: Lookup;
}

/**
 * What a term comes to.
 * @param path where it stands in its row
 * @throws {Misstated} where a name is unknown, nothing fits, or units do not go together
 */
export function reckon(term: Term, outer: Outer, path: PropertyKey[], known: Known): Quantity {
  const context = within(outer, term);
  const to = (...keys: PropertyKey[]) => [...path, ...keys];
  const of = (operand: Operand, ...keys: PropertyKey[]) =>
    inPercent(operandOf(operand, context, to(...keys), known));
  const chosen = () => choose(context, path, known.tables);
  switch (term.verb) {
    case 'cell':
      return cellIn(chosen(), term.cell, to('cell'));
    case 'sum':
      return sumIn(chosen(), term.sum, to('sum'));
    case 'count':
      return countIn(chosen(), term.count, to('count'));
    case 'correlation':
      return correlationIn(chosen(), [...term.correlation, term.weight], path);
    case 'rank': {
      const own = chosen();
      const others = only(
        choose({ in: context.in }, path, known.tables),
        term.among ?? {},
        to('among'),
      );
      const cell = cellIn(own, term.rank, to('rank'));
      const above = numbersIn(others, term.rank, to('rank')).values.filter((n) => n > cell.value);
      return { value: above.length + 1, unit: 'count' };
    }
    case 'share': {
      const [part, whole] = both(
        () => of(term.share, 'share'),
        () => of(term.of, 'of'),
      );
      over(part, whole, to('of'));
      return { value: (100 * part.value) / whole.value, unit: 'percent' };
    }
    case 'change': {
      const { from, to: until } = term.change;
      const [first, last] = both(
        () => of(from, 'change', 'from'),
        () => of(until, 'change', 'to'),
      );
      return { value: 100 * (over(last, first, to('change', 'from')) - 1), unit: 'percent' };
    }
    case 'ratio': {
      const [one, other] = both(
        () => of(term.ratio, 'ratio'),
        () => of(term.to, 'to'),
      );
      return { value: over(one, other, to('to')), unit: other.unit ? 'times' : one.unit };
    }
    case 'plus':
      return both(...term.plus.map((one, n) => () => of(one, 'plus', n))).reduce((all, one, n) =>
        together(all, one, 1, to('plus', n)),
      );
    case 'minus': {
      const [one, other] = both(...term.minus.map((part, n) => () => of(part, 'minus', n)));
      return together(one!, other!, -1, to('minus', 1));
    }
    case 'model':
      return askModel(term.model, context.year, context.at ?? {}, path);
    case 'setting':
      return settingOf(term.setting, context.at ?? {}, path);
  }
}

/** A table said further in begins anew; conditions, levers and a year are added to those further out. */
function within(outer: Outer, own: Outer): Outer {
  return {
    in: own.in ?? outer.in,
    where: own.in === undefined ? { ...outer.where, ...own.where } : own.where,
    at: { ...outer.at, ...own.at },
    year: own.year ?? outer.year,
  };
}

function operandOf(operand: Operand, context: Outer, path: PropertyKey[], known: Known): Quantity {
  if (typeof operand === 'object') return reckon(readTerm(operand, path), context, path, known);
  const chosen = context.in === undefined ? undefined : choose(context, path, known.tables);
  const columns = Object.keys(chosen?.columns ?? {});
  // YAML reads the name of a column such as 2010 as a figure.
  if (chosen && columns.includes(String(operand))) return columnIn(chosen, String(operand), path);
  if (typeof operand === 'string') return known.lookup(operand, path, columns);
  const alike = columns.filter((column) => /^\d+$/.test(column));
  if (alike.some((column) => column.length === String(operand).length))
    misstated(
      path,
      `${chosen!.name} has no column "${operand}"; ${allowed(String(operand), alike)}`,
    );
  return { value: operand, unit: undefined };
}

/** One number over another of its kind. */
function over(one: Quantity, other: Quantity, path: PropertyKey[]): number {
  alike(one, other, path);
  return other.value === 0
    ? misstated(path, 'this comes to 0, and nothing can be divided by it')
    : one.value / other.value;
}

function together(one: Quantity, other: Quantity, sign: 1 | -1, path: PropertyKey[]): Quantity {
  alike(one, other, path);
  return { value: one.value + sign * other.value, unit: one.unit ?? other.unit };
}

/** A number written by hand goes with any. */
function alike({ unit: one }: Quantity, { unit: other }: Quantity, path: PropertyKey[]): void {
  if (one && other && one !== other)
    misstated(
      path,
      `the one is ${UNIT_NAMES[one]} and the other ${UNIT_NAMES[other]}; take two of a kind`,
    );
}
