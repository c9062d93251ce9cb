import type { HandedIn } from '../../state/answer-links.ts';
import { LARGEST_FILE, readAnswerFile, readPasted } from '../../state/answer.ts';
import type { Listener } from '../dom/listener.ts';

/**
 * The ways by which answers come into the view of a class: pasted, as files, or dropped anywhere on the page.
 * @param take handed what was read, and whether it stands in files
 */
export function hearIntake(
  root: HTMLElement,
  on: Listener,
  take: (read: HandedIn[], isFiled: boolean) => void,
): void {
  const pasted = root.querySelector('textarea')!;
  on(root.querySelector('form')!, 'submit', (event) => {
    event.preventDefault();
    take(readPasted(pasted.value), false);
    pasted.value = '';
  });
  const files = root.querySelector<HTMLInputElement>('#files')!;
  on(files, 'change', () => {
    void readFiles([...(files.files ?? [])]).then((read) => {
      files.value = '';
      take(read, true);
    });
  });
  on(document, 'dragover', (event) => {
    event.preventDefault();
  });
  on(document, 'drop', (event) => {
    event.preventDefault();
    const { files: dropped } = event.dataTransfer!;
    const text = event.dataTransfer!.getData('text/plain');
    if (dropped.length > 0)
      void readFiles([...dropped]).then((read) => {
        take(read, true);
      });
    else if (text) take(readPasted(text), false);
  });
}

async function readFiles(files: File[]): Promise<HandedIn[]> {
  const read = await Promise.all(
    files.map(async (file): Promise<HandedIn[]> => {
      if (file.size > LARGEST_FILE) return [{ refused: 'too-large', given: file.name }];
      const answers = readAnswerFile(await file.text());
      // A file is better known by its name than by its first letters.
      return answers.map((one) =>
        'refused' in one && ['no-file', 'cut-file'].includes(one.refused)
          ? { ...one, given: file.name }
          : one,
      );
    }),
  );
  return read.flat();
}
