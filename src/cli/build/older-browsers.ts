import type { AstroIntegration } from 'astro';
import { SCRIPT_TARGET, STYLE_TARGET } from '../../content/ground/engines.ts';

/**
 * Builds for the oldest browsers that are supported, the editor's page as well, where Sveltia's own
 * code asks for more. Astro itself sets the newest, whatever its configuration says.
 */
export function olderBrowsers(): AstroIntegration {
  return {
    name: 'older-browsers',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'older-browsers',
                configEnvironment(name, config) {
                  config.build = { ...config.build, cssTarget: STYLE_TARGET };
                  if (name === 'client') config.build.target = SCRIPT_TARGET;
                },
              },
            ],
          },
        });
      },
    },
  };
}
