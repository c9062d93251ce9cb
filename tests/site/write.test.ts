import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { TONES } from '../../src/charts/chart.ts';
import { UNITS } from '../../src/charts/shared/unit.ts';
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
  const rows = (part: Element) =>
    [...part.querySelectorAll('pre')].at(-1)!.textContent.match(/^ {2}\w+:/gm)!;
  const [wrong, right] = [true, false].map((is) =>
    examples.filter(({ classList }) => classList.contains('mistake') === is),
  );
  expect([wrong!.length, right!.length]).toEqual([1, 4]);
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

it('the numbers of a table of one’s own are made of the Bureau’s figures beside them', () => {
  const own = [...document.querySelectorAll('.reckoned')].find((part) =>
    part.textContent.includes('sixLines'),
  )!;
  const careers = readFileSync('seeds/data/careers.csv', 'utf8').split('\n');
  const table = own.querySelector('pre')!.textContent;
  const rows = [...table.matchAll(/^([A-Z][^,]+),(\d+),(\d+)$/gm)].map(([, ...cells]) => cells);
  expect(rows.length).toBe(6);
  for (const [title, ...jobs] of rows) {
    const row = careers.find((line) => line.includes(`,${title!},`))!.split(',');
    expect([row[5], row[9]], title).toEqual(jobs);
  }
  const [then, later] = [1, 2].map((n) => rows.reduce((sum, row) => sum + Number(row[n]), 0));
  const comes = [...own.querySelectorAll('td')].map((cell) => cell.textContent.replace(/\s/g, ' '));
  expect(comes.slice(0, 3)).toEqual([
    `${(then! / 1e6).toFixed(2)} million`,
    `${(later! / 1e6).toFixed(2)} million`,
    `+${(100 * (later! / then! - 1)).toFixed(1)} %`,
  ]);
});

it('what may be written stands in lists that are the checker’s own', () => {
  const codes = (within: string) =>
    [...document.querySelectorAll(`${within} code`)].map((code) => code.textContent);
  expect(codes('details .may-be')).toEqual(
    [...readFileSync('content/references.yaml', 'utf8').matchAll(/^- id: (\S+)/gm)]
      .map(([, id]) => id!)
      .toSorted(),
  );
  expect(codes('p + .may-be, ul + .may-be')).toEqual([...TONES]);
  const units = [...document.querySelectorAll('.wide table')].find((table) =>
    table.querySelector('th')!.textContent.includes('units'),
  )!;
  const rows = [...units.querySelectorAll('tbody tr')];
  expect(rows.map((row) => row.querySelector('th')!.textContent.trim())).toEqual([...UNITS]);
  const shares = rows[UNITS.indexOf('share')]!;
  expect(shares.textContent.replace(/\s+/g, ' ')).toContain('change1 +12.3 %');
});
