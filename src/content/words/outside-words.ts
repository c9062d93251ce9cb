import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { allowed } from '../ground/fault.ts';

/** People whom the survey does not count, and what is said to them. */
export interface OutsideRow {
  words: string[];
  say: string;
  near: string[];
}

/** What an entry may be, for messages. */
const FORM = 'words: [student, pupil], say: a sentence, near: [25-9045]';

/**
 * Reads the entries under `outside` of the everyday words: what people call themselves whom the survey
 * does not count, what is said to them, and the codes of the occupations that come nearest.
 * @param value the node below the key
 * @param key where the key stands
 * @param codes of all occupations; none where their table cannot be read
 */
export function outsideIn(
  value: unknown,
  key: number,
  codes: readonly string[],
  fault: (offset: number, message: string) => void,
): (OutsideRow & { at: number })[] {
  if (!isSeq(value)) {
    fault(key, `"outside" needs a list of entries: ${FORM}`);
    return [];
  }
  return value.items.flatMap((item) => {
    if (!isMap(item)) {
      fault(key, `an entry of "outside" has ${FORM}`);
      return [];
    }
    const offset = item.range![0];
    const words = texts(item, 'words');
    const near = texts(item, 'near') ?? [];
    const say = item.get('say');
    const strange = item.items.find(
      ({ key }) => isScalar(key) && !['words', 'say', 'near'].includes(String(key.value)),
    );
    if (strange || !words || words.length === 0 || typeof say !== 'string' || !say.trim()) {
      fault(offset, `an entry of "outside" has ${FORM}`);
      return [];
    }
    const lost = codes.length > 0 ? near.find((soc) => !codes.includes(soc)) : undefined;
    if (lost !== undefined) {
      fault(offset, `no occupation has the code "${lost}"; ${allowed(lost, [...codes])}`);
      return [];
    }
    return [{ at: offset, words, say, near }];
  });
}

/** The texts of a list, or null where it is none. */
function texts(item: YAMLMap, key: string): string[] | null {
  const list: unknown = item.get(key, true);
  if (!isSeq(list)) return null;
  const values = list.items.map((one) => (isScalar(one) ? one.value : null));
  return values.every((one) => typeof one === 'string') ? values : null;
}
