/** The width of a piece of text in pixels. */
export type Measure = (text: string) => number;

/** Breaks a text between words into the fewest lines that fit, as even as can be. */
export function lines(text: string, width: number, measure: Measure): string[] {
  let even = fitted(text, width, measure);
  for (let less = width - 4; less > width / 2; less -= 4) {
    const tighter = fitted(text, less, measure);
    if (tighter.length > even.length || tighter.some((line) => measure(line) > less)) break;
    even = tighter;
  }
  return even;
}

function fitted(text: string, width: number, measure: Measure): string[] {
  const found: string[] = [];
  for (const word of text.split(' ')) {
    const longer = found.length > 0 ? `${found.at(-1)!} ${word}` : word;
    if (found.length > 0 && measure(longer) <= width) found[found.length - 1] = longer;
    else found.push(word);
  }
  return found;
}
