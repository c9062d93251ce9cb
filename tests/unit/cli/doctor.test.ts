import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** A copy of the content that a test may change. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doctor-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function story(name: string): string {
  const content = join(folder, name);
  cpSync('content', content, { recursive: true });
  return content;
}
const doctor = (...given: string[]) =>
  spawnSync(process.execPath, ['src/cli/doctor.ts', ...given], { encoding: 'utf8' });

interface Told {
  file: string;
  line: number;
  column: number;
  severity: string;
  message: string;
}

const POOR = `---
title: Poor
order: 90
claims: []
summary: Nothing here is wrong, and much could be better.
---

This is a sentence that goes on and on, since nobody has told its writer that readers on a phone lose the thread of what is too long, and so it goes on still, until at last it ends here.

[One](http://example.org), [two](https://dx.doi.org/10.1/x), [three](https://example).

<Scene id="poor" chart="list">

<Step view="answer" alt="Squares.">
${'Words '.repeat(70)}
</Step>

<Step view="answer" alt="Squares.">
The same again.
</Step>

</Scene>
`;

it('what could be better is told as hints, which fail nothing', () => {
  const content = story('poor');
  writeFileSync(join(content, 'essay/90-poor.mdx'), POOR);
  const { status, stdout } = doctor('--json', content);
  const told = (JSON.parse(stdout) as Told[]).map(
    ({ line, severity, message }) => `${line} ${severity} ${message}`,
  );
  const expected = [
    '8 hint the sentence “This is a sentence …” has 40 words',
    '10 hint "http://example.org" begins with http',
    '10 hint dx.doi.org is of old',
    '10 hint "example" is no host',
    '14 hint step poor.1 has 70 words',
    '15 hint the sentence “Words Words Words Words',
    '18 hint alt: step poor.1 says the very same',
    '18 hint step poor.2 draws what poor.1 drew',
  ];
  for (const start of expected)
    expect(told.filter((line) => line.startsWith(start))).toHaveLength(1);
  expect(status).toBe(0);
});

it('--fix writes the nearest spelling of a name, and leaves what may be another that is right', () => {
  const content = story('slips');
  const file = join(content, 'essay/03-the-list.mdx');
  const sound = readFileSync(file, 'utf8');
  const slip = sound
    .replace(' view="', ' veiw="')
    .replace('<Cite id="frey2017"', '<Ciet id="frey2017"');
  writeFileSync(file, slip);
  const { status, stderr } = doctor('--fix', content);
  expect(stderr).toContain('fixed: "veiw" is "view" now');
  expect(readFileSync(file, 'utf8')).toBe(sound);
  expect(status).toBe(0);

  const year = sound.replace('id="frey2017"', 'id="frey2071"');
  writeFileSync(file, year);
  expect(doctor('--fix', content).status).toBe(1);
  expect(readFileSync(file, 'utf8')).toBe(year);
});

it('an option it does not know is told with those it knows', () => {
  const { status, stderr } = doctor('--josn');
  expect(stderr).toContain('allowed: --fix, --json');
  expect(status).toBe(2);
});

it('odd chapters are read for what they are: fences, tables, tags in tags, other ends of lines', () => {
  const content = story('odd');
  cpSync('tests/odd/essay', join(content, 'essay'), { recursive: true });
  const told = JSON.parse(doctor('--json', content).stdout) as Told[];
  // Only letters that the typefaces do not have are told, where they stand, whatever their direction.
  expect(
    told.map(({ file, line, column }) => `${file.split('-').pop()!}:${line}:${column}`),
  ).toEqual(['left.mdx:8:1']);
  expect(told[0]!.message).toContain('U+05E2');
});

it('the matchers of editors and of the workflow understand each line', () => {
  const lines = [
    'content/essay/03-the-list.mdx:18:7 unknown prop "veiw" of <Step>',
    'content/charts/list.yaml:2:1 hint: something',
  ];
  const tasks = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')) as {
    tasks: { problemMatcher: { pattern: { regexp: string } } }[];
  };
  const matcher = JSON.parse(readFileSync('.github/doctor-matcher.json', 'utf8')) as {
    problemMatcher: { pattern: { regexp: string }[] }[];
  };
  for (const { regexp } of [
    tasks.tasks[0]!.problemMatcher.pattern,
    matcher.problemMatcher[0]!.pattern[0]!,
  ])
    for (const line of lines) {
      const [, file, at, column, , message] = new RegExp(regexp).exec(line)!;
      expect(`${file}:${at}:${column}`).toBe(line.split(' ')[0]);
      expect(line.endsWith(message!)).toBe(true);
    }
});
