/** The first lines of a page, between two lines of dashes, and what stands below. */
export interface Frontmatter {
  /** Undefined where there are none, or they are not closed. */
  head?: string;
  body: string;
  /** What is wrong with the lines of dashes, and in which line of the text, from 1. */
  wrong?: { line: number; message: string };
}

const DASHES = /^---[ \t]*$/;

/** Parts a page into its first lines and its text. A mark of its encoding is taken off before. */
export function frontmatter(text: string): Frontmatter {
  if (/\r/.test(text) && !text.includes('\n'))
    return {
      body: text,
      ...wrong(
        0,
        'its lines end as on old Macs (CR); save it with LF, in VS Code at the bottom right',
      ),
    };
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => line.trim() !== '');
  if (start < 0 || !DASHES.test(lines[start]!)) {
    const dashes = /^\s*[-–—+=*~]{2,}\s*$/.test(lines[start] ?? '');
    return {
      body: text,
      ...(dashes && wrong(start, 'the line above the first key is three dashes and nothing else')),
    };
  }
  if (start > 0)
    return { body: text, ...wrong(0, 'delete the empty lines above the first line of dashes') };
  const end = lines.findIndex((line, n) => n > 0 && DASHES.test(line));
  if (end < 0)
    return {
      body: text,
      ...wrong(lastKey(lines), 'the frontmatter is not closed; write a line of --- below this one'),
    };
  const [, head, body] = /^---[ \t]*\r?\n([^]*?)(?<=\n)---[ \t]*(?:\r?\n|$)([^]*)$/.exec(text)!;
  return { head: head!, body: body! };
}

const wrong = (line: number, message: string) => ({ wrong: { line: line + 1, message } });

/** The last line that can belong to frontmatter that nobody closed: before the first empty one. */
function lastKey(lines: string[]): number {
  const empty = lines.findIndex((line) => line.trim() === '');
  return Math.max(0, (empty < 0 ? lines.length : empty) - 1);
}
