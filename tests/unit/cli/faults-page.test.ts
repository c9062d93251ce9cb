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

it('the example is of the tag that was meant, that is named, or that begins before the fault', () => {
  expect(exampleFor('unknown tag <Nmu>; did you mean "Num"?', '<N', GUIDE)).toBe(
    'A <Num id="one" /> here.',
  );
  expect(exampleFor('unknown prop "veiw" of <Step>', '<Step v', GUIDE)).toBe('<Step alt="x">');
  expect(exampleFor('view: found "x"', 'A <Num id="a" /> and <Step v', GUIDE)).toBe(
    '<Step alt="x">',
  );
  expect(exampleFor('title is missing', '', GUIDE)).toBeUndefined();
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
