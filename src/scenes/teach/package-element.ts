import { strToU8, zipSync } from 'fflate';
import { listener } from '../dom/listener.ts';
import { saveFile } from '../reader/save-file.ts';
import { cartridgeManifest, cartridgeQuiz, QUIZ } from './package/cartridge.ts';
import type { PackagedLesson } from './package/lesson.ts';
import { packagedPage, type Dress } from './package/page.ts';
import { scormManifest } from './package/scorm.ts';

/** What a package is called behind its lesson, and what it is for a platform. */
const KINDS = {
  'scorm-1.2': { speaks: '1.2', ending: 'scorm-1.2.zip' },
  'scorm-2004': { speaks: '2004', ending: 'scorm-2004.zip' },
  cartridge: { speaks: null, ending: 'common-cartridge.imscc' },
} as const;
type Kind = keyof typeof KINDS;

/** Makes a lesson into a package for a learning platform, in this browser. */
export class PackageElement extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const on = listener(this.#abort.signal);
    for (const kind of Object.keys(KINDS) as Kind[])
      on(this.querySelector(`[data-action="${kind}"]`)!, 'click', () => {
        void this.#make(kind);
      });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  async #make(kind: Kind): Promise<void> {
    const chosen = this.querySelector('select')?.value;
    const lesson = {
      ...(JSON.parse(this.dataset.lesson!) as Omit<PackagedLesson, 'mark'>),
      mark: chosen ? Number(chosen) : null,
    };
    const status = this.querySelector('[role=status]')!;
    const words = JSON.parse(this.dataset.words!) as Record<'making' | 'made' | 'failed', string>;
    status.textContent = words.making;
    try {
      const zip = await this.#zip(kind, lesson);
      saveFile(`${lesson.slug}-${KINDS[kind].ending}`, [zip], 'application/zip');
      status.textContent = words.made;
    } catch {
      status.textContent = words.failed;
    }
  }

  async #zip(kind: Kind, lesson: PackagedLesson): Promise<Uint8Array<ArrayBuffer>> {
    const text = async (address: string) => {
      const response = await fetch(address, { signal: this.#abort.signal });
      if (!response.ok) throw new Error(`${address} answered ${response.status}`);
      return response.text();
    };
    const { speaks } = KINDS[kind];
    const dress = JSON.parse(await text(this.dataset.source!)) as Dress;
    const article = document.querySelector<HTMLElement>('article[data-lesson]')!;
    const page = packagedPage(article, lesson, dress, speaks);
    const files: Record<string, string> = { 'index.html': page.html };
    await Promise.all(
      [...page.pictures].map(async ([name, address]) => {
        files[name] = await text(address);
      }),
    );
    const names = Object.keys(files).sort();
    if (speaks) files['imsmanifest.xml'] = scormManifest(lesson, names, speaks);
    else {
      files['imsmanifest.xml'] = cartridgeManifest(lesson, names);
      if (lesson.quiz.length > 0) files[QUIZ] = cartridgeQuiz(lesson);
    }
    return zipSync(
      Object.fromEntries(Object.entries(files).map(([name, all]) => [name, strToU8(all)])),
    );
  }
}
