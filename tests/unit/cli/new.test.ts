import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { scaffold } from '../../../src/cli/new/scaffold.ts';
import { check } from '../../../src/content/check/check.ts';

const content = mkdtempSync(join(tmpdir(), 'content-'));
cpSync('content', content, { recursive: true });
afterAll(() => {
  rmSync(content, { recursive: true });
});
const begin = (...args: string[]) => {
  const made = scaffold(args, content);
  writeFileSync(made.file, made.text);
  return made.file.slice(content.length + 1);
};

describe('what is begun passes every check at once', () => {
  it('a chapter, and a scene in it', async () => {
    expect(begin('chapter', 'Élan: who', 'keeps it?')).toBe('essay/13-elan-who-keeps-it.mdx');
    begin('scene', 'elan-who-keeps-it', 'services');
    begin('scene', 'elan-who-keeps-it', 'services');
    const text = readFileSync(join(content, 'essay/13-elan-who-keeps-it.mdx'), 'utf8');
    expect(text).toContain('<Scene id="services-2" chart="services">');
    expect(text).toContain('<Scene id="services-3" chart="services">');
    expect(await check(content, 'seeds')).toEqual([]);
  });
});

describe('what cannot be begun says what to type, and writes nothing', () => {
  it.each([
    [['chaptr', 'X'], 'did you mean "chapter"?'],
    [['chapter', '…'], 'needs a title'],
    [['chapter', 'Gap'], 'is there already'],
    [['scene', 'gpa', 'services'], 'did you mean "gap"?'],
    [['scene', 'gap', 'servces'], 'did you mean "services"?'],
    [[], 'npm run new lesson "A title"'],
  ])('%j', (args, says) => {
    expect(() => scaffold(args, content)).toThrow(says);
  });
});
