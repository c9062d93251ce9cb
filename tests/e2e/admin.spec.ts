import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';

/** The browser's own file system stands in for the folder that an editor would pick. */
type Files = Record<string, string>;

const content: Files = Object.fromEntries(
  readdirSync('content', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(mdx|yaml)$/.test(file))
    .map((file) => [`content/${file}`, readFileSync(join('content', file), 'utf8')]),
);

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto('/accessibility/');
  await page.evaluate(async (files) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of Object.entries(files)) {
      const folders = path.split('/');
      const name = folders.pop()!;
      let folder = root;
      for (const one of folders) folder = await folder.getDirectoryHandle(one, { create: true });
      const file = await folder.getFileHandle(name, { create: true });
      const stream = await file.createWritable();
      await stream.write(text);
      await stream.close();
    }
  }, content);
});

/** What the folder holds now. */
const folder = (page: Page): Promise<Files> =>
  page.evaluate(async () => {
    const files: Files = {};
    const walk = async (here: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, handle] of here.entries())
        if (handle.kind === 'directory') await walk(handle, `${path}${name}/`);
        else files[path + name] = await (await handle.getFile()).text();
    };
    await walk(await navigator.storage.getDirectory(), '');
    return files;
  });

/** Opens a form of the editor on the folder. */
async function open(page: Page, entry: string): Promise<void> {
  await page.goto('/admin/');
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await expect(page.getByRole('button', { name: 'Show Account Menu' })).toBeVisible();
  await page.goto(`/admin/#/collections/${entry}`);
}

/** A field of the form, or of a part of it, by its label. */
const field = (form: Page | Locator, name: string) =>
  form.getByRole('textbox', { name, exact: true });

/** Scrolls a long form until a part of it is there: the editor draws none before it is near. */
async function reach(page: Page, part: Locator): Promise<Locator> {
  await expect(async () => {
    await page.mouse.move(675, 500);
    await page.mouse.wheel(0, 300);
    await expect(part).toBeVisible({ timeout: 500 });
  }).toPass();
  return part;
}

/** Makes a choice, once its group hears of it: a press in its first tenth of a second is shown and lost. */
async function choose(page: Page, choice: Locator): Promise<void> {
  await reach(page, choice);
  await expect(choice).toHaveAttribute('tabindex');
  await choice.check();
}

/** Saves, and waits for the list that follows. */
async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page).toHaveURL(/#\/collections\/\w+$/);
}

/** Lines that one text has and the other has not. */
const lines = (text = '', other = ''): string[] =>
  text.split('\n').filter((line) => !other.split('\n').includes(line));

/** Which files differ from those of the project, and the lines they have instead. */
async function changes(page: Page): Promise<Record<string, { gone: string[]; new: string[] }>> {
  const now = await folder(page);
  return Object.fromEntries(
    Object.keys({ ...content, ...now })
      .filter((file) => now[file] !== content[file])
      .map((file) => [
        file,
        { gone: lines(content[file], now[file]), new: lines(now[file], content[file]) },
      ]),
  );
}

/** What the doctor says of the folder. */
async function doctor(page: Page): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'admin-'));
  for (const [file, text] of Object.entries(await folder(page))) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const args = ['src/cli/doctor.ts', join(root, 'content'), 'seeds'];
  return spawnSync('node', args, { encoding: 'utf8' }).stdout;
}

test('it says which folder and which browser it needs until one is in, and what to do with others', async ({
  page,
}) => {
  await page.goto('/admin/');
  const needs = page.getByRole('list').filter({ hasText: 'README.md' });
  await expect(needs).toContainText('Chrome, Edge or another Chromium');
  await expect(needs).toContainText('npm run dev');
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await expect(page.getByRole('button', { name: 'Show Account Menu' })).toBeVisible();
  await expect(needs).toHaveCount(0);
});

test('a changed sentence of a chapter changes that line of its file and no other', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('response', (response) => asked.push(new URL(response.url()).host));
  await open(page, 'essay/entries/03-the-list');
  const text = field(page, 'Text');
  const before = await text.inputValue();
  expect(content['content/essay/03-the-list.mdx']).toContain(before);
  await text.fill(before.replace('Nearly every second job.', 'Nearly half of all jobs.'));
  await field(page, 'Summary').fill('A number for each: “how likely?”');
  await save(page);
  const { 'content/essay/03-the-list.mdx': chapter, ...others } = await changes(page);
  expect(others).toEqual({});
  expect(chapter!.gone).toHaveLength(2);
  expect(chapter!.new).toEqual([
    "summary: 'A number for each: “how likely?”'",
    expect.stringContaining('Nearly half of all jobs. Few figures'),
  ]);
  expect(await doctor(page)).toContain('The content is sound');
  expect(new Set(asked.filter(Boolean))).toEqual(new Set([new URL(page.url()).host]));
});

test('a fault is told with its place and the nearest word, and is not saved', async ({ page }) => {
  await open(page, 'essay/entries/03-the-list');
  const text = field(page, 'Text');
  await text.fill((await text.inputValue()).replace('view="answer"', 'veiw="answer"'));
  const fault = page.getByRole('listitem').filter({ hasText: 'did you mean "view"?' });
  await expect(fault).toContainText('unknown prop "veiw" of <Step>');
  await fault.getByRole('button').click();
  const place = () =>
    text.evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart).slice(0, 4),
    );
  expect(await place()).toBe('veiw');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('1 to mend before it can be saved:').first()).toBeVisible();
  expect(await changes(page)).toEqual({});
});

test('a new chapter passes the doctor', async ({ page }) => {
  await open(page, 'essay/new');
  await field(page, 'Title').fill('After all');
  await page.getByRole('spinbutton', { name: 'Number' }).fill('13');
  await field(page, 'Summary').fill('What comes last.');
  await field(page, 'Text').fill('Words and <Term id="automation">a word</Term>.');
  await save(page);
  expect(Object.keys(await changes(page))).toEqual(['content/essay/13-after-all.mdx']);
  expect(await doctor(page)).toContain('The content is sound');
});

test('a new source passes the doctor, and every line of the others stays', async ({ page }) => {
  await open(page, 'lists/entries/references');
  // The others above it are closed, and so the only field there is its own.
  const name = field(page, 'Name in the tags').last();
  await expect(async () => {
    // A press in the form's first tenth of a second is lost, as one of a choice is.
    if ((await name.count()) === 0)
      await page.getByRole('button', { name: /^Add .Source/ }).click();
    await expect(name).toHaveValue('', { timeout: 2000 });
  }).toPass();
  await name.fill('new2026');
  const added = name.locator('xpath=ancestor::*[@role="group"][2]');
  await choose(page, added.getByRole('radio', { name: 'report' }));
  await (await reach(page, field(added, 'In the text'))).fill('Institute 2026');
  await (await reach(page, field(added, 'Title'))).fill('A report: on work');
  await (await reach(page, added.getByRole('button', { name: /^Add .Author/ }))).click();
  await (await reach(page, field(added, 'Institution'))).fill('An Institute');
  await (await reach(page, field(added, 'Date'))).fill('2026-3');
  await choose(page, added.getByRole('radio', { name: 'abstract' }));
  await (await reach(page, field(added, 'What it adds'))).fill('Something new.');
  await save(page);
  const { 'content/references.yaml': sources, ...others } = await changes(page);
  expect(others).toEqual({});
  expect(sources!.gone).toEqual([]);
  expect(await doctor(page)).toContain('The content is sound');
});

test('a word on a chart is one line of its file, and passes the doctor', async ({ page }) => {
  await open(page, 'charts/entries/list');
  await field(page, 'Subtitle').fill('By the chance that a computer could do it');
  await save(page);
  expect(await changes(page)).toEqual({
    'content/charts/list.yaml': {
      gone: [expect.stringContaining('subtitle: By the probability')],
      new: ['subtitle: By the chance that a computer could do it'],
    },
  });
  expect(await doctor(page)).toContain('The content is sound');
});

test('a chart without code keeps its kind, its table and its columns when a word of it is changed', async ({
  page,
}) => {
  await open(page, 'charts/entries/core-skills');
  await field(page, 'Subtitle').fill('What a thousand employers name as core');
  await save(page);
  expect(await changes(page)).toEqual({
    'content/charts/core-skills.yaml': {
      gone: [expect.stringContaining('subtitle: Of a thousand employers')],
      new: ['subtitle: What a thousand employers name as core'],
    },
  });
  expect(await doctor(page)).toContain('The content is sound');
});

test('a chart without code is made another kind by its form, in that line alone', async ({
  page,
}) => {
  await open(page, 'charts/entries/core-skills');
  const kind = await reach(page, page.getByRole('combobox', { name: 'Kind of picture' }));
  await kind.click();
  await page.getByRole('option', { name: 'dots', exact: true }).click();
  await save(page);
  expect(await changes(page)).toEqual({
    'content/charts/core-skills.yaml': { gone: ['kind: bars'], new: ['kind: dots'] },
  });
  expect(await doctor(page)).toContain('The content is sound');
});

test('a chart without code is drawn beside its form as one types, or says what keeps it from being drawn', async ({
  page,
}) => {
  await open(page, 'charts/entries/core-skills');
  const preview = page.frameLocator('iframe.preview');
  const picture = preview.locator('svg');
  // What the build draws of the same file.
  const still = readFileSync('dist/gallery/core-skills-1.svg', 'utf8');
  const drawn = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]+)/g)].map(([, said]) => said);
  await expect(picture.locator('rect').first()).toBeVisible();
  await expect(preview.getByRole('heading')).toHaveText('What employers call core');
  expect(drawn(await picture.innerHTML())).toEqual(drawn(still));
  const kind = await reach(page, page.getByRole('combobox', { name: 'Kind of picture' }));
  const choose = async (name: string) => {
    await kind.click();
    await page.getByRole('option', { name, exact: true }).click();
  };
  await choose('dots');
  await expect(picture.locator('circle').first()).toBeVisible();
  await choose('lines');
  await expect(picture).toHaveCount(0);
  await expect(preview.getByRole('listitem').first()).toHaveText('columns.x is missing');
  // What cannot be drawn cannot be saved either, and stays in the form.
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('alertdialog')).toContainText('columns.x is missing');
  expect(await changes(page)).toEqual({});
});

test('a lesson keeps its quiz, its rubric and its charts when a word of it is changed', async ({
  page,
}) => {
  await open(page, 'lessons/entries/01-whose-job');
  await field(page, 'For whom').fill('ages 14 to 17');
  const text = await reach(page, field(page, 'Text'));
  await expect(text.locator('xpath=following::p[1]')).toContainText('The text is sound');
  await save(page);
  expect(await changes(page)).toEqual({
    'content/lessons/01-whose-job.mdx': {
      gone: ['ages: ages 14 to 16'],
      new: ['ages: ages 14 to 17'],
    },
  });
  expect(await doctor(page)).toContain('The content is sound');
});
