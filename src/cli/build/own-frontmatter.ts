import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { frontmatter } from '../../content/story/frontmatter.ts';
import { valueOf } from '../../content/ground/yaml/read.ts';

/** Hands the first lines of a page to MDX as the doctor reads them: MDX reads YAML in another way. */
export function ownFrontmatter(): AstroIntegration {
  return {
    name: 'own-frontmatter',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin()] } });
      },
    },
  };
}

function plugin(): Plugin {
  return {
    name: 'own-frontmatter',
    enforce: 'pre',
    transform: {
      filter: { id: /\.mdx$/ },
      handler: (code) => ({ code: withJson(code), map: null }),
    },
  };
}

/** A page whose first lines are JSON, which every reader of YAML reads alike; its text stays in its lines. */
export function withJson(page: string): string {
  const text = page.replace(/^\uFEFF/, '');
  const { head, body } = frontmatter(text);
  if (head === undefined) return text;
  const lines = head.split('\n').length - 1;
  return `---\n${JSON.stringify(valueOf(head) ?? {})}${'\n'.repeat(Math.max(1, lines))}---\n${body}`;
}
