/** The parts of subset-font that `npm run fonts` uses; the package carries no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: Record<string, unknown>,
  ): Promise<Buffer>;
}
