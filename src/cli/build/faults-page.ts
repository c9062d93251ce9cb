import { readFile } from 'node:fs/promises';
import { escape } from '../../charts/files/escape.ts';
import type { Fault } from '../../content/ground/fault.ts';
import { chartNames } from '../../content/data/charts.ts';
import { statesOf } from '../../content/check/states.ts';
import { offsetOf } from '../../content/story/syntax/pairs.ts';
import { tagsInText, withoutCode } from '../../content/story/syntax/tag-text.ts';
import { stepExample } from './step-example.ts';

/**
 * A page that tells faults: where, what, the line as it was written, and how its tag is written well.
 * @param number which faults these are, from 1
 * @param script the address of the script that tells the server so
 */
export async function faultsPage(faults: Fault[], number: number, script: string): Promise<string> {
  const guide = await readFile('content/pages/write.mdx', 'utf8');
  const told = await Promise.all(faults.map((fault) => tell(fault, guide)));
  return `<!doctype html>
<html lang="en" data-faults="${number}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${faults.length} to mend</title>
<script type="module" src="${script}"></script>
<style>
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
  /* What the server says of the same faults, with its stack. */
  vite-error-overlay { display: none }
  main { max-width: 46rem; margin: auto; padding: 3rem 1rem; overflow-wrap: anywhere }
  h1 { font-size: 1.6rem } section { border-top: 1px solid; padding-block: 1rem }
  pre { white-space: pre-wrap; padding: .8rem; background: #8882 } .at { font-weight: 600 }
</style>
<main>
<h1>${faults.length} to mend; the page is back when you save</h1>
${told.join('\n')}
</main>
</html>`;
}

async function tell(fault: Fault, guide: string): Promise<string> {
  const { file, line, column, message } = fault;
  const text = await readFile(file, 'utf8').catch(() => '');
  const written = text.split(/\r?\n/)[line - 1] ?? '';
  const example = (await ownStep(fault, text, guide)) ?? exampleFor(fault, text, guide);
  const code = (label: string, body: string) => `<p>${label}</p><pre>${escape(body)}</pre>`;
  return `<section>
<p class="at">${escape(`${file}:${line}:${column}`)}</p>
<p>${escape(message)}</p>
${written ? code('As it is written:', written) : ''}
${example ? code('As it can be written:', example) : ''}
</section>`;
}

/** A step of the chart at hand, where a fault is about a step and the guide’s is of another chart. */
async function ownStep(fault: Fault, text: string, guide: string): Promise<string | undefined> {
  const example = exampleIn(fault, text, guide);
  if (example?.tag !== 'Step' || !fault.file.endsWith('.mdx')) return undefined;
  const at = offsetOf(text, fault.line, fault.column);
  const scene = tagsInText(withoutCode(text)).findLast(
    ({ name, from, closes }) => name === 'Scene' && !closes && from <= at,
  );
  const [, chart] = /\bchart="([^"]*)"/.exec(text.slice(scene?.from, scene?.to)) ?? [];
  if (!scene || !chart || chart === example.chart || !chartNames().includes(chart))
    return undefined;
  const { state } = await statesOf(chart);
  return stepExample(state, fault.message);
}

/**
 * How the editors’ guide writes the tag that a fault is about: the one it says was meant, the one it
 * names, or else the one that it stands in. A fault in words or in an address has none.
 */
export const exampleFor = (fault: Fault, text: string, guide: string): string | undefined =>
  exampleIn(fault, text, guide)?.written;

/** An example of the guide: its tag, the chart that it shows if any, and how it is written. */
interface Example {
  tag: string;
  chart: string | undefined;
  written: string;
}

function exampleIn(
  { file, line, column, message }: Fault,
  text: string,
  guide: string,
): Example | undefined {
  const at = offsetOf(text, line, column);
  const around = file.endsWith('.mdx')
    ? tagsInText(withoutCode(text)).find(({ from, to }) => from <= at && at < to)
    : undefined;
  const named = [
    /did you mean "([A-Z]\w+)"/.exec(message)?.[1],
    /<([A-Z]\w+)[ >]/.exec(message)?.[1],
    around?.name,
  ];
  const examples = named.flatMap((tag): Example[] => {
    const found =
      tag && new RegExp(`<Example tag="${tag}"([^>]*)>\\n([^]*?)\\n</Example>`).exec(guide);
    if (!found) return [];
    const [, props, written] = found;
    const [, chart] = / embed="([^"]*)"/.exec(props!) ?? [];
    return [{ tag, chart, written: written!.replace(/^```.*$/gm, '').trim() }];
  });
  return examples[0];
}
