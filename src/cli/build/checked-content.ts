import type { AstroIntegration } from 'astro';
import { check } from '../../content/check.ts';
import { printFault } from '../../content/fault.ts';

/** Stops a build whose content or seeds have faults, and prints them all. */
export function checkedContent(): AstroIntegration {
  return {
    name: 'checked-content',
    hooks: {
      'astro:build:start': async () => {
        const faults = await check('content', 'seeds');
        if (faults.length > 0)
          throw new Error(
            `${faults.length} faults in the content:\n${faults.map(printFault).join('\n')}`,
          );
      },
    },
  };
}
