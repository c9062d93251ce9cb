/** The parts of subset-font that `npm run fonts` uses; the package carries no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: Record<string, unknown>,
  ): Promise<Buffer>;
}

/** The parts of citation-js that the bibliography uses; the packages carry no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    format(output: string, options?: Record<string, string | boolean>): string;
  }
  export const plugins: {
    config: { get(plugin: '@bibtex'): { format: { asciiOnly: boolean } } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
