import { existsSync, readdirSync } from 'node:fs';

/** What a system or an editor leaves in a folder for itself, and nobody put there. */
const LEFT = /^\.|~$|^~|^#.*#$|\.(?:swp|swo|bak|orig|tmp)$|^(?:Thumbs\.db|desktop\.ini|Icon\r)$/i;

/** What somebody put into a folder, by name; nothing where there is no such folder. */
export function entriesIn(folder: string): { name: string; isFolder: boolean }[] {
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  return entries
    .filter(({ name }) => !LEFT.test(name))
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The files of a folder that end so, by name. */
export function filesIn(folder: string, ending: '.mdx' | '.yaml'): string[] {
  return entriesIn(folder)
    .filter(({ name, isFolder }) => !isFolder && name.endsWith(ending))
    .map(({ name }) => name);
}
