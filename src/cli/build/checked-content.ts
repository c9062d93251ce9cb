import type { AstroIntegration } from 'astro';
import { check } from '../../content/check/check.ts';
import { placeholders } from '../../content/check/hint/placeholders.ts';
import { printFaults } from '../../content/ground/fault.ts';

/**
 * Stops a build whose content or seeds have faults, and prints them all. One that knows its address is
 * for readers, and what was never written is a fault there.
 */
export function checkedContent(content = 'content', seeds = 'seeds'): AstroIntegration {
  return {
    name: 'checked-content',
    hooks: {
      // Before Astro reads the content itself and stops at the first fault it sees.
      'astro:config:setup': async ({ command, config }) => {
        if (command !== 'build') return;
        const unwritten = config.site ? placeholders(content) : [];
        const faults = [...(await check(content, seeds)), ...unwritten];
        if (faults.length > 0) throw new Error(`The content has faults.\n${printFaults(faults)}`);
      },
    },
  };
}
