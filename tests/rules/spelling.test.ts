import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Words of the story in English: Oxford spelling, -ize and British otherwise, and one noun for one thing. */
const FOLDERS = ['content', 'content/essay', 'content/lessons', 'content/pages', 'content/charts'];
const files = [
  'seeds/brief.md',
  ...FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => /\.(mdx|yaml)$/.test(file))
      // What people type when they look for their work is theirs to spell.
      .filter((file) => file !== 'job-words.yaml')
      .map((file) => join(folder, file)),
  ),
];

const ISE =
  /\b(?:personal|computer|standard|real|organ|special|digit|recogn|summar|maxim|minim|optim|util|apolog|emphas|general|categor|critic|visual|author|prior|character|random|normal|final|harmon|immun)is(?:e[sd]?|ing|ations?)\b/gi;
const AMERICAN =
  /\b(?:labor|color|behavior|favor|neighbor|center|program(?=s? for people)|catalog|gray|traveler|counselor)s?\b/gi;
const TWICE = /\b(?:lorry|lorries)\b/gi;

/** Titles of works, addresses and names of others keep their own spelling. */
const OWN =
  /^\s*(?:title|container-title|note|publisher|URL|- literal|- \{ family).*|\bof Labor\b|https?:\S+/gm;

it.each(files)('%s is spelt one way', (file) => {
  const found = readFileSync(file, 'utf8')
    .replace(OWN, '')
    .split('\n')
    .flatMap((line, n) =>
      [ISE, AMERICAN, TWICE].flatMap((set) =>
        [...line.matchAll(set)].map(([word]) => `${n + 1}: ${word}`),
      ),
    );
  expect(found).toEqual([]);
});
