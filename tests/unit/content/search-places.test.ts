import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { placesFile } from '../../../src/content/out/search/places-file.ts';
import { placesOn } from '../../../src/content/out/search/places.ts';
import { unpackPlaces } from '../../../src/scenes/search/place.ts';

const page = (main: string, rest: { title?: string; lang?: string; after?: string } = {}) => {
  const { title = 'The story', lang = 'en', after = '' } = rest;
  return parseHTML(
    `<!doctype html><html lang="${lang}"><head><title>${title} · Site</title>` +
      `<meta name="description" content="What it is about."></head>` +
      `<body><header><h1>${title}</h1></header><main id="story">${main}</main>${after}</body></html>`,
  ).document;
};
const STEP = '{scene}: step {n} of {total}';
const on = (document: Document, path = '/', folder = '') =>
  placesOn({ document, path, folder }, STEP);

const chapter = (step: string, claim = '') => `
  <article class="chapter" id="list" aria-labelledby="list-heading">
    <header><span class="chapter-number">3</span><h2 id="list-heading">The list</h2></header>
    <p>All <data>702</data> of them<a class="cite" href="#">Frey 2017<sup class="cite-number">1</sup></a>.</p>
    <mtm-scene><section class="scene"><figure><figcaption><h3>A hundred jobs</h3></figcaption></figure>
      <div class="steps">${step}</div>
    </section></mtm-scene>
    ${claim}
    <p class="send"><a href="/share/list/">Send it</a></p>
  </article>`;
const ONE =
  '<div class="step" id="list.1" data-step="1"><div class="card"><p>Count them.</p></div></div>';
const TWO = `<div class="step" id="list.2" data-step="2"><div class="card"><p>Nearly <button class="term" popovertarget="term-x">every</button> one.</p><button>Press</button></div></div>`;
const CLAIM = `<aside class="claim" aria-labelledby="claim-1.4"><p class="claimed" id="claim-1.4">
  <span class="badge">mixed</span> <span>Shops lose jobs</span></p><div class="why">Slowly.</div></aside>`;
const GLOSSARY = `<div class="glossary"><div class="meaning" id="term-x"><p><dfn>Exposure</dfn> What it touches.</p></div>
  <div class="meaning" id="term-y"><p><dfn>Unused</dfn> Nowhere.</p></div></div>`;

describe('the places of the story', () => {
  const places = on(page(chapter(ONE + TWO, CLAIM), { after: GLOSSARY }));
  const at = (path: string) => places.filter((place) => place.path === path);

  it('are its chapters and the very steps, each with the words that are read there and no others', () => {
    expect(
      places.map(({ kind, path, title, where, text }) => [kind, path, title, where, text]),
    ).toEqual([
      ['story', '/', 'The story', '', 'What it is about.'],
      ['story', '/#list', 'The list', '', 'All 702 of themFrey 2017.'],
      ['story', '/#list.1', 'A hundred jobs: step 1 of 2', 'The list', 'Count them.'],
      ['story', '/#list.2', 'A hundred jobs: step 2 of 2', 'The list', 'Nearly every one.'],
      ['term', '/#list.2', 'Exposure', '', 'What it touches.'],
    ]);
  });

  it('leave claims to the page that has them whole', () => {
    expect(at('/#claim-1.4')).toEqual([]);
    const [claims, claim] = on(
      page(
        `<article class="argued" id="claim-1.4"><h2><span class="badge">mixed</span> Shops lose jobs</h2>
          <div class="sides"><section class="side for"><h3>For</h3><p>Slowly.</p></section></div>
          <p class="shown">1.4 · <a href="/#list">3. The list</a></p></article>`,
        { title: 'Every claim' },
      ),
      '/claims/',
    );
    expect(claims!.title).toBe('Every claim');
    expect(claim).toMatchObject({
      kind: 'claim',
      path: '/claims/#claim-1.4',
      title: 'Shops lose jobs',
      where: '3. The list',
      text: 'Slowly.',
    });
  });
});

describe('the places of another page', () => {
  it('are its sections, what is below a heading until the next, and rows and entries that have a name', () => {
    const places = on(
      page(
        `<div class="heading h2"><h2 id="limits">Limits</h2><a href="#limits">#</a></div>
        <p>It knows little.</p><h3>Of money</h3><p>Nothing.</p>
        <section id="totals" aria-labelledby="t">
          <div class="heading h2"><h2 id="t">All jobs</h2><a href="#t">#</a></div><p>By year.</p>
          <ul data-unsearched><li>A source</li></ul></section>
        <table><tr id="parameter-k"><th>Saving <span class="beside">per task</span></th><td>A third.</td></tr></table>
        <ol><li id="ref-a"><span>Frey, C. (2017). https://doi.org/1</span><span>A list.</span></li></ol>`,
        { title: 'The model' },
      ),
      '/model/',
    );
    expect(places.map(({ path, title, where, text }) => [path, title, where, text])).toEqual([
      ['/model/', 'The model', '', 'What it is about.'],
      ['/model/#limits', 'Limits', 'The model', 'It knows little. Of money Nothing.'],
      ['/model/#totals', 'All jobs', 'The model', 'By year.'],
      ['/model/#parameter-k', 'Saving', 'Limits', 'per task A third.'],
      ['/model/#ref-a', 'Frey, C. (2017).', 'Limits', 'A list.'],
    ]);
  });

  it('are none but itself where it has another page’s words', () => {
    const document = page('<h2 id="a">Again</h2>', { title: 'The handout' });
    document.querySelector('main')!.setAttribute('data-unsearched', '');
    expect(on(document, '/teach/handout/').map(({ title }) => title)).toEqual(['The handout']);
  });
});

describe('the places of a language', () => {
  const source = [
    ...on(page(chapter(ONE + TWO), { title: 'The story' })),
    ...on(
      page('<article id="claim-1.4"><h2>Shops lose jobs</h2></article>', { title: 'Claims' }),
      '/claims/',
    ),
  ];
  const untranslated = TWO.replace(
    '<div class="card">',
    '<div class="card"><div class="untranslated" lang="en">',
  );
  const spanish = page(chapter(ONE.replace('Count them', 'Cuéntalos') + untranslated, CLAIM), {
    title: 'La historia',
    lang: 'es',
  });
  const found = unpackPlaces(placesFile('es', on(spanish, '/', '/es'), source), 'es');

  it('are its own, and the source’s where it has none', () => {
    expect(found.map(({ path, language }) => `${language} ${path}`)).toEqual([
      'es /es/',
      'es /es/#list',
      'es /es/#list.1',
      'en /es/#list.2',
      'es /es/#claim-1.4',
      'en /claims/',
    ]);
    expect(found.find(({ path }) => path === '/es/#list.1')!.text).toBe('Cuéntalos.');
  });

  it('travel without what all have in common', () => {
    const packed = placesFile('en', source, source);
    expect(packed.length).toBe(source.length);
    expect(packed.every((place) => place.length === 5)).toBe(true);
    expect(unpackPlaces(packed, 'en')).toEqual(
      source.map(({ key, ...place }) => (key ? place : null)),
    );
  });
});
