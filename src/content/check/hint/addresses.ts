import { visit } from 'unist-util-visit';
import type { Fault } from '../../ground/fault.ts';
import type { MdxSource } from '../../story/mdx.ts';

/**
 * What is wrong with the address of a page elsewhere, by its letters alone; null where nothing is. A
 * way out is named where it is sure to lead to the same page.
 */
export function wrongAddress(url: string): string | null {
  const meant = (right: string) => `; did you mean "${right}"?`;
  if (/\s/.test(url))
    return `the address "${url}" has a space in it${meant(url.trim().replaceAll(/\s/g, '%20'))}`;
  if (!/^[a-z]+:/i.test(url)) return null;
  if (!URL.canParse(url)) return `"${url}" is no address; allowed: https://…`;
  const { protocol, hostname } = new URL(url);
  if (protocol === 'mailto:') return null;
  if (!['http:', 'https:'].includes(protocol))
    return `"${url}" begins with ${protocol}; allowed: https:`;
  if (/^(dx\.)?doi\.org$/.test(hostname)) {
    const name = url.replace(/^https?:\/\/[^/]*\/?/i, '');
    if (!/^10\.\d{4,9}\/./.test(name))
      return `"${url}" names no work; allowed: https://doi.org/10. and so on`;
    return hostname === 'doi.org' && protocol === 'https:'
      ? null
      : `the address "${url}" is of old${meant(`https://doi.org/${name}`)}`;
  }
  // Whether the same page is there with https, no letter says.
  if (protocol === 'http:') return `"${url}" begins with http; write https, which keeps it private`;
  if (!hostname.includes('.')) return `"${hostname}" is no host; allowed: such as example.org`;
  return null;
}

/** Finds addresses of pages elsewhere that cannot be right, and pictures whose size nobody knows. */
export function addresses({ file, tree }: MdxSource): Fault[] {
  const found: Fault[] = [];
  if (!tree) return found;
  visit(tree, ['link', 'definition', 'image'], (node) => {
    if (!('url' in node) || !node.position) return;
    const place = { file, line: node.position.start.line, column: node.position.start.column };
    const wrong = wrongAddress(node.url);
    if (wrong) found.push({ ...place, message: wrong });
    if (node.type === 'image')
      found.push({
        ...place,
        message: `the picture "${node.url}" has no width and height, so that the page jumps when it comes; draw it as a <Scene>`,
      });
  });
  return found;
}
