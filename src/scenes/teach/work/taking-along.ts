import { writeAnswerFile } from '../../../state/answer.ts';
import type { LessonWork } from '../../../state/lesson-work.ts';
import { copyField } from '../../dom/copy-field.ts';
import type { Listener } from '../../dom/listener.ts';
import { fileName } from '../../reader/file-name.ts';
import { saveFile } from '../../reader/save-file.ts';
import { heldIn, linkOf } from './begun.ts';

/** What work is taken along with: the page, how it listens, and how the name of a file of it begins. */
interface Taking {
  root: HTMLElement;
  on: Listener;
  file: string;
  work(): LessonWork;
  /** Told what came of it, by the key of a sentence, and whether the work is out of this tab now. */
  tell(word: string, isOut: boolean): void;
}

/** The ways to hand work in: its link is copied, or it is saved as a file. */
export function hearHandIn({ root, on, file, work, tell }: Taking): void {
  on(root.querySelector('[data-action=copy]')!, 'click', () => {
    void copyField(root.querySelector<HTMLInputElement>('#work-link')!).then((done) => {
      tell(done ? 'copied' : 'copyFailed', done);
    });
  });
  on(root.querySelector('[data-action=save]')!, 'click', () => {
    const { lesson, name } = work();
    saveFile(
      fileName([file, lesson, name], 'json'),
      [writeAnswerFile([], [work()])],
      'application/json',
    );
    tell('saved', true);
  });
}

/**
 * A file that is opened: work that was saved, or the lesson as its teacher changed it.
 * @param take told what stands after `#` for it, or by the key of a sentence why it is not taken
 */
export function hearFile(
  input: HTMLInputElement,
  on: Listener,
  lesson: string,
  take: (held: { link: string } | { doubt: string }) => void,
): void {
  on(input, 'change', () => {
    void input.files?.[0]?.text().then((text) => {
      const held = heldIn(text, lesson) ?? { doubt: 'noFile' };
      input.value = '';
      take('doubt' in held ? held : { link: linkOf(held) });
    });
  });
}
