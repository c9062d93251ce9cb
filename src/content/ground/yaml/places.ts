import { isMap, isNode, isScalar, isSeq, type Scalar } from 'yaml';

/** Where the value at a path begins, or its key where that is asked for or the value is none. */
export function offsetOf(contents: unknown, path: PropertyKey[], key = false): number {
  let here = contents;
  let offset = 0;
  for (const [depth, part] of path.entries()) {
    if (isMap(here)) {
      const pair = here.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(part),
      );
      if (!pair) return here.range?.[0] ?? offset;
      offset = (isScalar(pair.key) && pair.key.range?.[0]) || offset;
      here = pair.value;
      const last = depth === path.length - 1;
      if (!isScalar(here) || here.value === null || (key && last)) continue;
    } else if (isSeq(here)) here = here.items[Number(part)];
    if (isNode(here)) offset = here.range?.[0] ?? offset;
  }
  return offset;
}

/** The single value at a path, as it is written. */
export function scalarAt(contents: unknown, path: PropertyKey[]): Scalar | undefined {
  const node = path.reduce<unknown>((here, part) => {
    if (isSeq(here)) return here.items[Number(part)];
    const pair = isMap(here)
      ? here.items.find((item) => isScalar(item.key) && String(item.key.value) === String(part))
      : undefined;
    return pair?.value;
  }, contents);
  return isScalar(node) ? node : undefined;
}
