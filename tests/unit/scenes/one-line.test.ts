import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { inOneLine } from '../../../src/scenes/reader/one-line.ts';

it('what stands apart below a picture is heard apart', () => {
  const { document } = parseHTML(
    '<p><span>The gap is widest in 2032: 2.06 ×;</span><span> 160 million at work in 2050 </span><span>unemployment peaks at 6.7 %</span></p>',
  );
  expect(inOneLine(document.querySelector('p')!)).toBe(
    'The gap is widest in 2032: 2.06 ×; 160 million at work in 2050; unemployment peaks at 6.7 %',
  );
});
