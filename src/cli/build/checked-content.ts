import type { AstroIntegration } from 'astro';
import { check } from '../../content/check/check.ts';
import { printFaults } from '../../content/ground/fault.ts';

/** Stops a build whose content or seeds have faults, and prints them all. */
export function checkedContent(): AstroIntegration {
  return {
    name: 'checked-content',
    hooks: {
      // Before Astro reads the content itself and stops at the first fault it sees.
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build') return;
        const faults = await check('content', 'seeds');
        if (faults.length > 0) throw new Error(`The content has faults.\n${printFaults(faults)}`);
      },
    },
  };
}
