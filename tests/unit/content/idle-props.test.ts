import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Words } from '../../../src/charts/chart.ts';
import { idleProps } from '../../../src/content/check/hint/idle-props.ts';
import { shownScenes } from '../../../src/content/check/hint/shown.ts';
import { readChapter } from '../../../src/content/story/chapter.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'idle-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const HEAD = '---\ntitle: Idle\norder: 90\nclaims: []\nsummary: Idle.\n---\n\n';
const wordsOf = (chart: string) =>
  parse(readFileSync(`content/charts/${chart}.yaml`, 'utf8')) as Words;

/** The hints at a chapter of one scene, as they are printed. Its steps begin at lines 10, 14, 18 and so on. */
async function hintsAt(scene: string, ...steps: string[]) {
  const file = join(folder, 'chapter.mdx');
  const tags = steps.map((props) => `<Step ${props} alt="Seen.">\nSaid.\n</Step>`);
  writeFileSync(file, `${HEAD}<Scene id="idle" ${scene}>\n\n${tags.join('\n\n')}\n\n</Scene>\n`);
  const found = idleProps(await shownScenes([readChapter(file)], wordsOf));
  return found.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('a prop that changes nothing', () => {
  it('is told where it stands, by its name and its step', async () => {
    const found = await hintsAt(
      'chart="list"',
      'view="bands"',
      'view="bands" sector="retail" recomputed={true}',
      'view="answer" sector="law"',
    );
    expect(found).toEqual([
      '14:36 recomputed changes nothing in step idle.2, which shows the same without it; leave it out, or change what hides it',
      expect.stringContaining('18:21 sector changes nothing in step idle.3'),
    ]);
  });

  it('is not told where it says the default, which does no harm', async () => {
    expect(await hintsAt('chart="list"', 'view="answer" recomputed={false}')).toEqual([]);
  });

  it('is not told where it keeps the picture from being another', async () => {
    expect(await hintsAt('chart="list"', 'view="bands" sector="retail"')).toEqual([]);
  });

  it('is not told where a reader who moves a lever would see it', async () => {
    const step = 'view="incomes" speed={0} retrain={1}';
    expect(await hintsAt('chart="gap"', step)).toEqual([]);
  });

  it('is not told where it is what a lever below the picture stands at', async () => {
    const step = 'view="schooling" speed={1.95}';
    expect(await hintsAt('chart="gap"', step)).toEqual([
      expect.stringContaining('10:24 speed changes nothing in step idle.1'),
    ]);
    expect(await hintsAt('chart="gap" controls="speed"', step)).toEqual([]);
  });
});
