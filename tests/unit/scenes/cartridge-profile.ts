import { readFileSync } from 'node:fs';
import { DOMParser } from 'linkedom';
import { validateXML } from 'xmllint-wasm';
import { QUIZ } from '../../../src/scenes/teach/package/cartridge.ts';

const grammar = (name: string) => readFileSync(`tests/unit/scenes/cartridge-${name}.rng`, 'utf8');

async function grammarFaults(name: string, contents: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: `${name}.xml`, contents },
    schema: grammar(name),
    extension: 'relaxng',
  });
  return errors.map(({ message }) => message);
}

const read = (xml: string) =>
  new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
const all = (within: ParentNode, selector: string) => [...within.querySelectorAll(selector)];
const said = (elements: Element[], attribute: string) =>
  elements.map((element) => element.getAttribute(attribute) ?? '');
const twice = (names: string[]) => names.filter((name, at) => names.indexOf(name) < at);
const missing = (names: string[], among: string[]) => names.filter((name) => !among.includes(name));

/** What refers to nothing in a manifest, and files that it names wrong; the numbers are of the profile's own rules. */
function manifestFaults(manifest: string, files: string[]): string[] {
  const document = read(manifest);
  const resources = all(document, 'resource');
  const named = said(all(document, 'file'), 'href');
  return [
    ...twice(said(all(document, '[identifier]'), 'identifier')).map((id) => `named twice: ${id}`),
    ...missing(
      said(all(document, '[identifierref]'), 'identifierref'),
      said(resources, 'identifier'),
    ).map((id) => `leads nowhere: ${id}`),
    ...twice(named).map((file) => `rule 9a, a file listed twice: ${file}`),
    ...resources
      .filter((one) => one.hasAttribute('href'))
      .filter((one) => !said(all(one, 'file'), 'href').includes(one.getAttribute('href')!))
      .map((one) => `rule 10b, begins at a file that is not its own: ${one.getAttribute('href')!}`),
    ...missing(named, files).map((file) => `listed, and not there: ${file}`),
    ...missing(files, named).map((file) => `there, and not listed: ${file}`),
  ];
}

/** What refers to nothing in a question; the numbers are of the profile's own rules for QTI. */
function questionFaults(item: Element): string[] {
  const responses = said(all(item, 'response_lid'), 'ident');
  const labels = said(all(item, 'response_label'), 'ident');
  const equal = all(item, 'varequal');
  const shown = said(all(item, 'displayfeedback'), 'linkrefid');
  const kept = said(all(item, 'itemfeedback'), 'ident');
  return [
    ...missing(said(equal, 'respident'), responses).map((id) => `rule 4e, no such response: ${id}`),
    ...missing(
      equal.map(({ textContent }) => textContent),
      labels,
    ).map((id) => `rule 9a, no such answer: ${id}`),
    ...twice(labels).map((id) => `two answers of one name: ${id}`),
    ...missing(shown, kept).map((id) => `rule 12c, shows what is not there: ${id}`),
    ...missing(kept, shown).map((id) => `rule 12d, is never shown: ${id}`),
  ];
}

/**
 * What breaks the profile of Common Cartridge 1.1 in a cartridge.
 * @param zip its files by their names, as text
 */
export async function profileFaults(zip: ReadonlyMap<string, string>): Promise<string[]> {
  const manifest = zip.get('imsmanifest.xml');
  if (!manifest) return ['no manifest at its root'];
  const quiz = zip.get(QUIZ);
  const items = quiz ? all(read(quiz), 'item') : [];
  return [
    ...(await grammarFaults('manifest', manifest)),
    ...manifestFaults(
      manifest,
      [...zip.keys()].filter((file) => file !== 'imsmanifest.xml'),
    ),
    ...(quiz ? await grammarFaults('quiz', quiz) : []),
    ...twice(said(items, 'ident')).map((id) => `rule 13a, two questions of one name: ${id}`),
    ...items.flatMap(questionFaults),
  ];
}
