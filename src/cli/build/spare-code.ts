import type { Plugin } from 'vite';
import { LEFT_OUT } from '../../content/ground/left-out.ts';

/**
 * Keeps from readers what no picture asks for: libraries that others bring along, and what d3 makes by
 * functions that it calls at once, such as a dozen easings of which one is used. A bundler cannot know
 * that such a call does nothing else.
 */
export function spareCode(): Plugin {
  return {
    name: 'spare-code',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: (id) => LEFT_OUT[id],
    transform: (code, id) =>
      /\/d3-(ease|interpolate)\//.test(id)
        ? { code: code.replaceAll('= (function ', '= /* @__PURE__ */ (function '), map: null }
        : undefined,
  };
}
