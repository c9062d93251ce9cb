import type { AstroIntegration } from 'astro';
import { readChapter } from '../../content/story/chapter.ts';
import { checkTags, stepsIn } from '../../content/check/check/tags.ts';
import { check } from '../../content/check/check.ts';
import { underRule } from '../../content/ground/fault.ts';
import { readKnownNames, type KnownNames } from '../../content/check/known-names.ts';
import { faultsInPlace, PAGE, type Checker } from './faults-in-place.ts';

/** While one writes, shows faults in the browser in place of the page, until they are mended. */
export function liveFaults(): AstroIntegration {
  let base = '/';
  return {
    name: 'live-faults',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, injectScript }) => {
        if (command !== 'dev') return;
        injectScript('page', `import '/${PAGE}';`);
        updateConfig({ vite: { plugins: [faultsInPlace(checker())] } });
      },
      'astro:config:done': ({ config }) => {
        ({ base } = config);
      },
      'astro:server:start': ({ address: { port } }) => {
        console.log(`  To write: http://localhost:${port}${base.replace(/\/?$/, '/')}write/\n`);
      },
    },
  };
}

function checker(): Checker {
  let knownNames: KnownNames | undefined;
  return {
    look: async () => {
      const faults = await check('content', 'seeds');
      ({ knownNames } = await readKnownNames('content', 'seeds'));
      return faults;
    },
    glance: (file) => {
      if (!/^content\/essay\/[^/]+\.mdx$/.test(file)) return [];
      const chapter = readChapter(file);
      const tags = knownNames ? checkTags(chapter, knownNames, 'chapters', stepsIn(chapter)) : [];
      return [...underRule('syntax', chapter.faults), ...underRule('tag', tags)];
    },
  };
}
