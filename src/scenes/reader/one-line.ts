/** What is said below a picture, for those who hear it: between what the eye sees apart stands a stop. */
export function inOneLine(line: Element): string {
  return [...line.children]
    .map(({ textContent }) => textContent.trim().replace(/[,;]$/, ''))
    .join('; ');
}
