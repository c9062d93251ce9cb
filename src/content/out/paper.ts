import { readFileSync } from 'node:fs';

/** The colour of the paper in both schemes, for what draws round a page, as the stylesheet has it. */
const [light, dark] = [
  ...readFileSync('src/styles/tones.css', 'utf8').matchAll(/--paper: (#\w+)/g),
].map(([, colour]) => colour!);

export const paper = { light: light!, dark: dark! };
