import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { TAGS } from '../../src/content/story/grammar.ts';

const { document } = parseHTML(readFileSync('dist/write/index.html', 'utf8'));

it('the guide has every tag of chapters and lessons, and none twice', () => {
  const tags = [...document.querySelectorAll('.tag h3')].map(({ id }) => id.replace('tag-', ''));
  expect(tags.toSorted()).toEqual(Object.keys(TAGS).toSorted());
});

it('each mistake in the guide brings a message', () => {
  const mistakes = [...document.querySelectorAll('.mistake')];
  expect(mistakes.length).toBeGreaterThan(8);
  for (const mistake of mistakes)
    expect(mistake.querySelectorAll('li').length, mistake.textContent).toBeGreaterThan(0);
});

it('each chart of the guide is drawn from the table beside it, a picture a step, of the Bureau’s own figures', () => {
  const examples = [...document.querySelectorAll('.charted')];
  const wrong = examples.filter(({ classList }) => classList.contains('mistake'));
  expect([examples.length, wrong.length]).toEqual([7, 2]);
  const [whole] = examples;
  const [csv, , scene] = [...whole!.querySelectorAll('pre')].map((part) => part.textContent);
  expect(whole!.querySelectorAll('li').length).toBe(0);
  expect(whole!.textContent).toContain('occupation: text, code: text, change: number.');
  const pictures = [...whole!.querySelectorAll('svg')];
  expect(pictures.map((picture) => picture.getAttribute('aria-label'))).toEqual(
    [...scene!.matchAll(/alt="([^"]*)"/g)].map(([, alt]) => alt),
  );
  const projected = readFileSync('seeds/data/careers.csv', 'utf8');
  for (const [, title, soc, change] of csv!.matchAll(/^(.*),(\d.*),(.*)$/gm)) {
    const row = projected.split('\n').find((line) => line.includes(`,${soc!},`));
    expect(row?.split(','), title).toContain(change);
    for (const picture of pictures) expect(picture.textContent).toContain(title);
  }
});

it('each row of numbers in the guide comes to something, and each that has a slip to a message', () => {
  const examples = [...document.querySelectorAll('.reckoned')];
  const count = (part: Element, what: string) => part.querySelectorAll(what).length;
  const rows = (part: Element) => part.querySelector('pre')!.textContent.match(/^ {2}\w+:/gm)!;
  const [wrong, right] = [true, false].map((is) =>
    examples.filter(({ classList }) => classList.contains('mistake') === is),
  );
  expect([wrong!.length, right!.length]).toEqual([1, 3]);
  for (const part of right!)
    expect([count(part, 'tbody tr'), count(part, 'li')]).toEqual([rows(part).length, 0]);
  for (const part of wrong!)
    expect([count(part, 'tbody tr'), count(part, 'li')]).toEqual([0, rows(part).length]);
});

it('what the head of a lesson says of words and standards stands in the guide as on its page, and slips with their answers', () => {
  const [right, wrong] = [...document.querySelectorAll('.told-in-head')];
  expect(right!.querySelector('dt')?.textContent).toBe('exposure');
  expect(right!.querySelector('a')?.getAttribute('href')).toContain('HSS/ID/C/9');
  expect(right!.querySelectorAll('li code').length).toBe(0);
  expect(wrong!.querySelector('.shows')).toBeNull();
  const answers = [...wrong!.querySelectorAll('li code')].map(({ textContent }) => textContent);
  expect(answers.join('\n')).toMatch(/"exposition"/);
  expect(answers.join('\n')).toMatch(/item[^]*url/);
});
