import katex from 'katex';

/** A formula as MathML, so that a page needs no script, stylesheet or typeface for it. */
export function mathml(tex: string, displayMode = false): string {
  return katex.renderToString(tex, { output: 'mathml', displayMode });
}
