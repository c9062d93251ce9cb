/** A page's name in addresses: that of its file, without folder, number and ending. */
export function slugOf(file: string): string {
  return file
    .replace(/^.*[\\/]/, '')
    .replace(/\.mdx$/, '')
    .replace(/^\d+-/, '');
}

/** A title as it stands in addresses. */
export function slugFrom(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
