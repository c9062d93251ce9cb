import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A story of one chapter in a folder of its own, as sound as the whole one and sooner read. */
export function smallStory(folder: string, file: string): { content: string; seeds: string } {
  const [content, seeds] = [join(folder, 'content'), join(folder, 'seeds')];
  cpSync('content', content, { recursive: true });
  for (const part of ['essay', 'lessons', 'languages'])
    rmSync(join(content, part), { recursive: true });
  mkdirSync(join(content, 'essay'));
  const chapter = readFileSync(`content/essay/${file}`, 'utf8');
  writeFileSync(join(content, 'essay', file), chapter);
  mkdirSync(seeds);
  symlinkSync(resolve('seeds/data'), join(seeds, 'data'), 'junction');
  const isArgued = (row: string) => chapter.includes(`<Claim id="${row.split('|')[1]!.trim()}"`);
  const brief = readFileSync('seeds/brief.md', 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('|') || /^\|\s*(?:id|-)/.test(line) || isArgued(line));
  writeFileSync(join(seeds, 'brief.md'), brief.join('\n'));
  const site = readFileSync('content/site.yaml', 'utf8');
  writeFileSync(
    join(content, 'site.yaml'),
    site.replace(/^claimsToCome: .*$/m, 'claimsToCome: []'),
  );
  return { content, seeds };
}
