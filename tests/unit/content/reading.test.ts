import { parseFrontmatter } from '@astrojs/markdown-remark';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markdown } from '../../../src/cli/build/markdown.ts';
import { withJson } from '../../../src/cli/build/own-frontmatter.ts';
import { readTree } from '../../../src/content/story/chapter-tree.ts';
import { frontmatter } from '../../../src/content/story/frontmatter.ts';
import { readers } from '../../../src/content/story/loader.ts';
import { chapterSchema } from '../../../src/content/story/schemas.ts';
import { parseYaml } from '../../../src/content/ground/yaml.ts';

/** Always the same, so that what passes here passes everywhere. */
const SEED = 20_261_125;

const pieces = (...all: string[]) => fc.constantFrom(...all);
const joined = (piece: fc.Arbitrary<string>, between: string, maxLength: number) =>
  fc.array(piece, { minLength: 1, maxLength }).map((all) => all.join(between));

/** Values as people write them, and as they slip. */
const value = joined(
  pieces(
    ...[
      'The list',
      'jobs',
      '#1',
      'C#',
      '#',
      ':',
      'a: b',
      'b:',
      '-',
      '–',
      '…',
      '“more”',
      '&',
      '%',
      '*',
    ],
    ...[
      '2026-11-25',
      '12:30',
      '1_000',
      '012',
      '0x1F',
      '1e3',
      '.5',
      '47',
      'yes',
      'No',
      'on',
      '~',
      'null',
    ],
    ...[
      '"quoted"',
      "'quoted'",
      '"',
      "'",
      "it's",
      '!important',
      '&co',
      '*star',
      '@home',
      '`code`',
      '|',
    ],
    ...[
      '>',
      '[draft]',
      '{x}',
      '[',
      ']',
      '{',
      '}',
      ',',
      '?',
      '=',
      '<<',
      '\\',
      'é',
      '\t',
      '---',
      '...',
    ],
  ),
  ' ',
  3,
);
const head = fc
  .record({
    title: value,
    order: pieces('3', '03', '3 # third', '1_0', '3.5', '"3"'),
    summary: value,
  })
  .map(
    ({ title, order, summary }) =>
      `title: ${title}\norder: ${order}\nclaims: []\nsummary: ${summary}\n`,
  );
const mark = pieces('', '', '\uFEFF');
const endOfLine = pieces('\n', '\n', '\r\n');

/** Bodies as people write them, and as they slip. */
const body = joined(
  pieces(
    ...[
      'Some words',
      '**bold**',
      '*slanted',
      '_a_',
      'under <5 %',
      'a < b',
      'a & b',
      '&lt;',
      '{x}',
      '{',
      '}',
    ],
    ...[
      '<Num id="listCount" />',
      '<Num id=“x” />',
      '<Num id="x">',
      '<People>',
      '</People>',
      '<br>',
      '<br />',
    ],
    ...[
      '\n\n<Scene id="a" chart="list">\n\n',
      '\n\n</Scene>\n\n',
      '\n\n<Step alt="a">\n\n',
      '\n\n</Step>\n\n',
    ],
    ...[
      '`<5 {`',
      '`',
      '\n\n```\n<5 {\n```\n\n',
      '\n\n- a list\n',
      '\n\n> said\n',
      '\n\n| a | b |\n| - | - |\n',
    ],
    ...[
      '<!-- x -->',
      '{/* x */}',
      '\n\nimport x',
      'https://example.org',
      '[a](/claims/)',
      '[^1]',
      '~~x~~',
    ],
    ...['\n\n---\n\n', '\\<', '<', '</', '"', '\n\n# Head\n\n', '\n'],
  ),
  ' ',
  6,
);

it('what the doctor passes reads the same in the build and in MDX, and is shown as it is written', () => {
  let passed = 0;
  fc.assert(
    fc.property(head, mark, endOfLine, (lines, first, end) => {
      const text = `---\n${lines}---\n\nWords.\n`.replaceAll('\n', end);
      const read = parseYaml('a.mdx', frontmatter(text).head ?? '', chapterSchema, 1);
      if (read.faults.length > 0) return;
      passed += 1;
      const { data } = readers['.mdx'](text);
      expect(data).toEqual(read.value);
      expect(chapterSchema.safeParse(data).success).toBe(true);
      expect(parseFrontmatter(withJson(first + text)).frontmatter).toEqual(read.value);
      const [, written] = /^title: (.*)$/m.exec(lines)!;
      if (!/^\s*["']/.test(written!))
        expect((read.value as { title: string }).title).toBe(written!.trim());
    }),
    { seed: SEED, numRuns: 2000 },
  );
  expect(passed).toBeGreaterThan(100);
});

it('a text that the doctor passes is one that the build can make a page of', async () => {
  const shared = { syntaxHighlight: false as const, gfm: true, smartypants: false };
  const renderer = await markdown('/').createMdxRenderer!(shared, {
    optimize: false,
    srcDir: new URL('file:///src/'),
    sourcemap: false,
  });
  let passed = 0;
  await fc.assert(
    fc.asyncProperty(body, async (text) => {
      if (!readTree('a.mdx', text).tree) return;
      passed += 1;
      const { code } = await renderer.process(text, '/content/essay/01-a.mdx', { order: 9 });
      expect(code).toContain('MDXContent');
    }),
    { seed: SEED, numRuns: 300 },
  );
  expect(passed).toBeGreaterThan(50);
});
