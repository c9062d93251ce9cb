import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { adminPage } from './src/cli/build/admin-page.ts';
import { chartPages } from './src/cli/build/chart-pages.ts';
import { checkedContent } from './src/cli/build/checked-content.ts';
import { headersFile } from './src/cli/build/headers-file.ts';
import { liveFaults } from './src/cli/build/live-faults.ts';
import { markdown } from './src/cli/build/markdown.ts';
import { olderBrowsers } from './src/cli/build/older-browsers.ts';
import { ownPolicy } from './src/cli/build/own-policy.ts';
import { offlineWorker } from './src/cli/build/offline-worker.ts';
import { ownFrontmatter } from './src/cli/build/own-frontmatter.ts';
import { pinnedEmbeds } from './src/cli/build/pinned-embeds.ts';
import { searchFiles } from './src/cli/build/search-files.ts';
import { spareCode } from './src/cli/build/spare-code.ts';
import { languages, SOURCE } from './src/content/words/language/languages.ts';

/** The host that the build is for. Without one, the pages name no host and there is no sitemap. */
const site = process.env.SITE || undefined;

const base = process.env.BASE || '/';

/** Pages that another stands for are in no sitemap: a code alone leads to its occupation's page. */
const STOOD_FOR = /\/(share|embed|admin)\/|\/jobs\/\d\d-\d{4}\/$/;
const sitemaps = site ? [sitemap({ filter: (page) => !STOOD_FOR.test(page) })] : [];

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR || './dist',
  trailingSlash: 'ignore',
  i18n: { defaultLocale: SOURCE, locales: [SOURCE, ...languages()] },
  // The default, 'jsx', glues words together where a line ends in an .astro file.
  compressHTML: true,
  build: { inlineStylesheets: 'always', assets: 'assets' },
  markdown: {
    // Colours in code would need inline styles, which the policy forbids.
    syntaxHighlight: false,
    processor: markdown(base),
  },
  integrations: [
    checkedContent(),
    olderBrowsers(),
    liveFaults(),
    // Before MDX reads them itself.
    ownFrontmatter(),
    mdx(),
    adminPage(),
    chartPages(),
    pinnedEmbeds(),
    searchFiles(),
    // Before the headers are read off the pages.
    ownPolicy(),
    headersFile(),
    // Last of those that change a page: it names each by what it holds.
    offlineWorker(),
    ...sitemaps,
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  devToolbar: { enabled: false },
  vite: {
    plugins: [spareCode()],
    worker: { plugins: () => [spareCode()] },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // What every page with a setting needs, and what every scene needs, in a file each: cut
              // by who else needs a part of it, it would weigh more.
              codeSplitting: {
                groups: [
                  {
                    name: 'setting',
                    test: /src\/scenes\/page\/page-(choices|model)\.ts$/,
                    priority: 1,
                  },
                  // What pages without a scene or a setting need too: how their head moves, how elements are
                  // made, what waits for a rest, and how a part is fetched when it is asked for.
                  {
                    name: 'page',
                    test: /vite\/preload-helper|src\/(scenes\/(dom\/\w+|at-rest|once|site-file|define-near|scene\/sight|job\/(jobs|job-table))|charts\/shared\/(plural|words)|state\/(note|rarely|store|themes?))\.ts$/,
                    priority: 2,
                  },
                  // What puts marks into a page, with a scene round them or without.
                  {
                    name: 'marks',
                    test: /d3-selection|src\/charts\/(resolve|futures|shared\/draw)\.ts$/,
                    priority: 1,
                  },
                  // What every picture is drawn with: the numbers, labels and marks of charts.
                  {
                    name: 'drawn',
                    test: /src\/charts\/(chart|define-chart|services\/figures|shared\/(axis|cells|course|labels|marks|numerals|place|scale|scissors|wrap))\.ts$/,
                  },
                  { name: 'scene', test: /src\/scenes\/scene\/(scene-element|watch-room)\.ts$/ },
                ],
              },
            },
          },
        },
      },
    },
  },
});
