import type { Plugin } from 'vite';

/**
 * Lets a bundle leave out what d3 makes by functions that it calls at once, such as a dozen easings
 * of which one is used: a bundler cannot know that such a call does nothing else.
 */
export function spareCode(): Plugin {
  return {
    name: 'spare-code',
    transform: (code, id) =>
      /\/d3-(ease|interpolate)\//.test(id)
        ? { code: code.replaceAll('= (function ', '= /* @__PURE__ */ (function '), map: null }
        : undefined,
  };
}
