import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { check, mdxIn } from '../../content/check/check.ts';
import {
  allowed,
  printFaults,
  printHints,
  waysOut,
  type Fault,
} from '../../content/ground/fault.ts';
import { hints } from '../../content/check/hints.ts';
import { readChapter } from '../../content/story/chapter.ts';
import { lengthOf } from '../../content/story/cut.ts';
import { fix } from './fix.ts';
import { numberList } from './number-list.ts';

const OPTIONS = {
  fix: { type: 'boolean' },
  json: { type: 'boolean' },
  numbers: { type: 'boolean' },
} as const;

/** So often is looked again for slips that others hid: in a table, its numbers and charts, and what names those. */
const ROUNDS = 5;

/** Where the doctor says what it finds. */
export type Output = Pick<Console, 'log' | 'error'>;

/**
 * The doctor, as the command line asks it: its options, then a folder of content and one of seeds.
 * @returns the code that the command ends with: 0 where there is no fault
 */
export async function doctor(args: string[], output: Output): Promise<number> {
  const given = read(args);
  if ('wrong' in given) {
    output.error(given.wrong);
    return 2;
  }
  const { values, positionals } = given;
  const [content = 'content', seeds = 'seeds'] = positionals;
  const look = async () => {
    const faults = await check(content, seeds);
    return { faults, better: await hints(content, seeds, faults.length === 0) };
  };
  let { faults, better } = await look();
  // What a slip kept from being read may have slips of its own.
  for (let rounds = values.fix ? ROUNDS : 0; rounds > 0; rounds -= 1) {
    const fixed = await fix([...faults, ...better]);
    for (const { file, line, column, wrong, right } of fixed)
      output.error(`${file}:${line}:${column} fixed: "${wrong}" is "${right}" now`);
    if (fixed.length === 0) break;
    ({ faults, better } = await look());
  }
  if (values.json) {
    const all = [
      ...faults.map((fault) => forTools('fault', fault)),
      ...better.map((hint) => forTools('hint', hint)),
    ];
    output.log(JSON.stringify(all, null, 2));
    return faults.length === 0 ? 0 : 1;
  }
  // Who asks for the numbers asks for nothing else.
  if (better.length > 0 && !values.numbers) output.log(printHints(better));
  // What has to be mended stands last, where one looks.
  if (faults.length > 0) output.log(printFaults(faults));
  else {
    if (values.numbers) output.log(numberList(content));
    output.log(lengths(content));
    output.log('The content is sound: tags, claims, citations, numbers, links, words and tables.');
  }
  return faults.length === 0 ? 0 : 1;
}

/** How long each cut of the story is. */
function lengths(content: string): string {
  const trees = mdxIn(join(content, 'essay')).flatMap((file) => readChapter(file).tree ?? []);
  return (['short', 'whole'] as const)
    .map((cut) => {
      const { minutes, screens } = lengthOf(trees, cut);
      return `The ${cut} cut: ${minutes.toFixed(1)} minutes, about ${screens.toFixed(0)} screens of a phone.`;
    })
    .join('\n');
}

function read(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const [message] = (error as Error).message.split('.');
    const [, option = ''] = /'(--[^']*)'/.exec(message!) ?? [];
    const options = Object.keys(OPTIONS).map((name) => `--${name}`);
    return { wrong: `${message!}; ${allowed(option, options)}` };
  }
}

function forTools(severity: 'fault' | 'hint', { file, line, column, rule, message }: Fault) {
  return { file, line, column, severity, rule, message, ...waysOut(message) };
}
