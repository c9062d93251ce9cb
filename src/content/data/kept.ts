import { statSync } from 'node:fs';

/** The files that are read by what is being made, each with when it was written; one for each that is. */
const making = new Set<Map<string, number>>();

/** When a file was written last, in milliseconds; 0 where there is none. */
const writtenAt = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Says of all that is being made that it is made of a file, which is about to be read. */
export function madeOf(file: string, written = writtenAt(file)): void {
  for (const files of making) files.set(file, written);
}

/** Keeps what is made of files until one of them is written anew, also of those under what it is made of. */
export function kept<Made>(make: () => Made): () => Made {
  let last: { made: Made; files: Map<string, number> } | null = null;
  return () => {
    if (!last || [...last.files].some(([file, written]) => writtenAt(file) !== written)) {
      const files = new Map<string, number>();
      making.add(files);
      try {
        last = { made: make(), files };
      } finally {
        making.delete(files);
      }
    }
    for (const [file, written] of last.files) madeOf(file, written);
    return last.made;
  };
}
