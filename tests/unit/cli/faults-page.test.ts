import { expect, it } from 'vitest';
import { exampleFor, faultsPage } from '../../../src/cli/build/faults-page.ts';

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
