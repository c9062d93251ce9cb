import type { AstroIntegration } from 'astro';
import { readChapter } from '../../content/story/chapter.ts';
import { checkTags, stepsIn } from '../../content/check/check/tags.ts';
import { check } from '../../content/check/check.ts';
import { underRule } from '../../content/ground/fault.ts';
import { readKnownNames, type KnownNames } from '../../content/check/known-names.ts';
import { faultsInPlace, PAGE, type Checker } from './faults-in-place.ts';
import { readAnew } from './read-anew.ts';

/** While one writes, shows faults in the browser in place of the page, until they are mended. */
export function liveFaults(): AstroIntegration {
  let base = '/';
  let refresh: Parameters<typeof readAnew>[1] | undefined;
  return {
    name: 'live-faults',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, injectScript }) => {
        if (command !== 'dev') return;
        injectScript('page', `import '/${PAGE}';`);
        const handOver: Checker['handOver'] = (server) => readAnew(server, refresh!);
        updateConfig({ vite: { plugins: [faultsInPlace({ ...checker(), handOver })] } });
      },
      'astro:server:setup': ({ refreshContent }) => {
        refresh = refreshContent;
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

function checker(): Omit<Checker, 'handOver'> {
  let knownNames: KnownNames | undefined;
  return {
    words: async () => {
      const { faults } = await readKnownNames('content', 'seeds');
      return underRule('words', faults);
    },
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
