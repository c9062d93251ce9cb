import type { Node } from 'unist';
import type { Fault } from '../../ground/fault.ts';
import { unknownName } from '../unknown-name.ts';
import { textsIn, type Yaml } from '../../ground/yaml.ts';
import { lessonSchema } from '../../story/lesson-schemas.ts';
import { literalProps } from '../../story/literal-props.ts';
import type { MdxSource } from '../../story/mdx.ts';
import { numbers } from '../../data/numbers.ts';
import { fillNumbers, numbersNamed } from '../../story/quiz.ts';
import { tagsIn } from '../../story/tags-in.ts';
import type { KnownNames } from '../known-names.ts';

/**
 * Checks what a lesson says of itself: that its parts sum to its minutes, that its quiz can be
 * answered, and that its charts can stand where they are put.
 * @param charts the chart of each step of the story
 */
export function checkLesson(
  { file, head, tree }: MdxSource,
  knownNames: KnownNames,
  charts: ReadonlyMap<string, string>,
): Fault[] {
  const lesson = lessonSchema.safeParse(head?.value).data;
  if (!head || !lesson) return [];
  const faults: Fault[] = [];
  lesson.quiz.forEach((question, n) => {
    const say = (path: PropertyKey[], message: string) =>
      faults.push({ ...head.at(['quiz', n, ...path]), message: `quiz ${n + 1}: ${message}` });
    const { answers, right } = question;
    if (right > answers.length)
      say(['right'], `right: found ${right}; allowed: 1 to ${answers.length}`);
    const known = knownNames.numbers;
    if (!known) return;
    const unknown = [question.question, ...answers, question.why]
      .flatMap(numbersNamed)
      .find((id) => !known.includes(id));
    if (unknown !== undefined) {
      say([], unknownName('number', unknown, known, `{${unknown}}`));
      return;
    }
    const filled = fillNumbers(question, numbers()).answers;
    if (new Set(filled).size < filled.length)
      say(['answers'], 'two answers are the same once their numbers are filled in');
  });
  faults.push(...unknownWords(head, knownNames.terms));
  if (!tree) return faults;
  const at = (node: Node) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    return { file, line, column };
  };
  for (const tag of tagsIn(tree, 'Embed')) {
    const { chart, step, before, waits, shows } = literalProps(tag);
    for (const named of [step, before]) {
      const own = charts.get(String(named));
      // A chart of the story that is not known is told there.
      if (own !== undefined && own !== chart && knownNames.charts.has(own))
        faults.push({
          ...at(tag),
          message: `step "${named}" shows the chart ${own}, not ${chart}`,
        });
    }
    if (before !== undefined && waits === undefined)
      faults.push({
        ...at(tag),
        message:
          'before: nobody sees it; say in waits="…" what there is to see until the class has predicted',
      });
    if (shows !== undefined && chart !== 'workbench')
      faults.push({ ...at(tag), message: 'shows: only the chart workbench shows outcomes' });
  }
  const told = new Set<unknown>();
  for (const tag of tagsIn(tree, 'Notes')) {
    const { on } = literalProps(tag);
    if (told.has(on))
      faults.push({ ...at(tag), message: `a second <Notes on="${on}">; put both into one` });
    told.add(on);
  }
  for (const tag of tagsIn(tree, 'Part').flatMap((part) => tagsIn(part, 'Notes')))
    faults.push({
      ...at(tag),
      message: '<Notes> stands inside a <Part>; they are of the whole lesson, so put them outside',
    });
  const minutes = tagsIn(tree, 'Part')
    .map((part) => Number(literalProps(part).minutes) || 0)
    .reduce((sum, part) => sum + part, 0);
  if (minutes > 0 && minutes !== lesson.minutes)
    faults.push({
      ...head.at(['minutes']),
      message: `the parts take ${minutes} minutes together, the lesson ${lesson.minutes}`,
    });
  return faults;
}

/**
 * Words that a lesson names and the glossary does not have.
 * @param terms the ids of the glossary; undefined where it could not be read, which is told already
 */
export function unknownWords(
  { value, at }: Pick<Yaml, 'value' | 'at'>,
  terms: readonly string[] | undefined,
): Fault[] {
  const { vocabulary } = (value ?? {}) as { vocabulary?: unknown };
  return textsIn(vocabulary).flatMap(({ text, index }) =>
    terms && !terms.includes(text)
      ? [
          {
            ...at(['vocabulary', index]),
            message: `vocabulary: ${unknownName('term', text, terms)}`,
          },
        ]
      : [],
  );
}
