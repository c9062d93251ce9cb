/**
 * Stands in for d3-format in what readers get: scales bring it along for labels of their own, and ours
 * are printed by `numerals.ts`, in the language of the words.
 */
function none(): never {
  throw new Error('Scales print no numbers here; numerals.ts does.');
}

export {
  none as format,
  none as formatPrefix,
  none as formatSpecifier,
  none as precisionFixed,
  none as precisionPrefix,
  none as precisionRound,
};
