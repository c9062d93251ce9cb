import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exampleFor, faultsPage } from '../../../src/cli/build/faults-page.ts';
import { stepExample } from '../../../src/cli/build/step-example.ts';
import { checkTags } from '../../../src/content/check/check/tags.ts';
import { statesOf } from '../../../src/content/check/states.ts';
import { chartNames } from '../../../src/content/data/charts.ts';
import { treeOf } from '../../../src/content/story/chapter-tree.ts';

const GUIDE = `<Example tag="Num">
A <Num id="one" /> here.
</Example>

<Example tag="Step" code>
\`\`\`mdx
<Step alt="x">
\`\`\`
</Example>`;

const NUM = 'A <Num id="one" /> here.';
const STEP = '<Step alt="x">';

/** What is shown for a message about the place in a text where a sign stands. */
const shown = (message: string, text: string, file = 'content/essay/01-a.mdx') => {
  const before = text.slice(0, text.indexOf('¦')).split('\n');
  const place = { line: before.length, column: before.at(-1)!.length + 1 };
  return exampleFor({ file, ...place, message }, text.replace('¦', ''), GUIDE);
};

it('the example is of the tag that was meant, or that is named', () => {
  expect(shown('unknown tag <Nmu>; did you mean "Num"?', '¦<Nmu id="a" />')).toBe(NUM);
  expect(shown('unknown prop "veiw" of <Step>', '<Step ¦veiw="a">')).toBe(STEP);
  expect(shown('for a number write <Num id="…" />', 'a ¦{5}')).toBe(NUM);
});

it('the example is of the very tag that a fault stands in, wherever that begins, and of no other', () => {
  expect(shown('view: found "x"', 'A <Num id="a" /> and <Step ¦view="x">')).toBe(STEP);
  expect(shown('lacks id', 'A <Step alt="a"> b ¦<Num />')).toBe(NUM);
  expect(shown('view: found "x"', '<Step\n  alt="a > b"\n  ¦view="x">')).toBe(STEP);
  expect(shown('a tag has straight quotes', '<Step ¦alt=“a”>')).toBe(STEP);
  expect(shown('no page is at', 'A <Num id="a" /> and [b](¦/dta/)')).toBeUndefined();
  expect(shown('“<5” begins no tag', 'A <Num id="a" /> and ¦<5')).toBeUndefined();
  expect(shown('title is missing', '¦title: A <Num id="a" />', 'content/a.yaml')).toBeUndefined();
});

it('every fault has its place, its message and its line, and nothing of it becomes markup', async () => {
  const file = 'content/essay/01-opening.mdx';
  const faults = [
    { file, line: 2, column: 1, message: 'found <img src=x>' },
    { file: 'content/gone.yaml', line: 1, column: 1, message: 'the file is missing' },
  ];
  const page = await faultsPage(faults, 1, '/page.ts');
  expect(page).toContain(`${file}:2:1`);
  expect(page).toContain('title: The crowd');
  expect(page).toContain('&lt;img src=x&gt;');
  expect(page).not.toContain('<img');
  expect(page).toContain('content/gone.yaml:1:1');
});

describe('a fault in a step is told with a step that its own chart allows', () => {
  const folder = mkdtempSync(join(tmpdir(), 'faults-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const example = async (chart: string, step: string, message: string) => {
    const file = join(folder, '01-a.mdx');
    writeFileSync(
      file,
      `<Scene id="a" chart="${chart}">\n\n<Step ${step} alt="A.">\nA.\n</Step>\n\n</Scene>\n`,
    );
    const page = await faultsPage([{ file, line: 3, column: 7, message }], 1, '/page.ts');
    return /As it can be written:<\/p><pre>&lt;Step (.*) alt=/.exec(page)?.[1];
  };

  it('with the prop that it is about', async () => {
    const names = 'highlight: found "Talking"; allowed: Speaking, Writing';
    expect(await example('core-skills', 'highlight="Talking"', names)).toMatch(
      /^highlight=&quot;[^&;]+&quot;$/,
    );
    const meant = 'unknown prop "odrer" of <Step>; allowed: alt, order; did you mean "order"?';
    expect(await example('core-skills', 'odrer="rising"', meant)).toMatch(
      /^order=&quot;(?:table|rising|falling)&quot;$/,
    );
    const value =
      'order: found "fallign"; allowed: table, rising, falling; did you mean "falling"?';
    expect(await example('core-skills', 'order="fallign"', value)).toBe(
      'order=&quot;falling&quot;',
    );
  });

  it('with one that every check lets pass, whatever the chart', async () => {
    for (const chart of chartNames()) {
      const { state } = await statesOf(chart);
      const step = stepExample(state, 'is wrong');
      const text = `<Scene id="a" chart="${chart}">\n\n${step}\n\n</Scene>\n`;
      const tree = treeOf(text);
      const known = { charts: new Map([[chart, state]]), modelled: [], claims: [], pages: [] };
      const faults = checkTags({ file: '', head: null, tree, faults: [] }, known, 'chapters', []);
      expect(faults, chart).toEqual([]);
    }
  });

  it('with the guide’s own where that is of the same chart', async () => {
    expect(await example('services', 'foucs="x"', 'unknown prop "foucs" of <Step>')).toBe(
      'focus=&quot;telemarketing&quot; note=&quot;change&quot;',
    );
  });
});
