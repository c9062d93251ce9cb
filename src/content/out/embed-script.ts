import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { kindOf } from '../data/kinds.ts';
import { SCRIPT_TARGET } from '../ground/engines.ts';
import { LEFT_OUT } from '../ground/left-out.ts';

/** What the page provides in the story, and what stands in for it in an embed, which brings all it needs. */
const PROVIDED = ['src/scenes/page', 'src/embed/page'] as const;
/** The hint that a step came to its line, which nothing in an embed does. */
const HINTS = ['src/scroll/scrollama-hints.ts', 'src/embed/scrollama-hints.ts'] as const;
/** A chart that asks the model needs the way to it, and brings the inputs; another needs neither. */
const OF_MODEL = { asks: 'page-model.ts', not: 'model-inputs.ts' };

/**
 * The live half of an embed as one script that imports nothing, since a sandboxed frame runs no other.
 * @param asks whether the chart asks the model anything
 */
export async function embedScript(chart: string, asks: boolean): Promise<string> {
  return bundled(
    `import { start } from './src/embed/embed.ts'; void start();`,
    'esm',
    oneChart(chart),
    standIns(asks ? OF_MODEL.asks : OF_MODEL.not),
  );
}

/** The script of the page that stands in for a chart that there is not, in the same way. */
export function missingChartScript(): Promise<string> {
  return bundled(`import './src/embed/missing-chart.ts';`, 'esm');
}

/** The script that makes `<made-to-measure chart="…">` work on a host's page. */
export function webComponentScript(): Promise<string> {
  return bundled(`import './src/embed/web-component.ts';`, 'iife');
}

async function bundled(
  contents: string,
  format: 'esm' | 'iife',
  ...plugins: Plugin[]
): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    write: false,
    minify: true,
    format,
    target: SCRIPT_TARGET,
    // It may stand inside an HTML page.
    charset: 'utf8',
    supported: { 'inline-script': false },
    alias: LEFT_OUT,
    plugins,
  });
  return outputFiles[0]!.text;
}

function oneChart(chart: string): Plugin {
  const kind = kindOf(chart);
  const code = kind ? `kinds/${kind}` : chart;
  return {
    name: 'one-chart',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\/registry\.ts$/ }, ({ path, resolveDir }) =>
        resolve(resolveDir, path) === resolve('src/charts/registry.ts')
          ? { path: chart, namespace: 'one-chart' }
          : null,
      );
      onLoad({ filter: /.*/, namespace: 'one-chart' }, () => ({
        contents: `import { chart } from './src/charts/${code}.ts'; export const load = async () => chart;`,
        resolveDir: resolve('.'),
      }));
    },
  };
}

/**
 * Puts what an embed has of its own in the place of what the story's page provides, by where it lies.
 * @param original the file of that folder for which this embed needs no stand-in
 * @throws where a file has no stand-in, or a stand-in was not used
 */
function standIns(original: string): Plugin {
  const [provided, own] = PROVIDED.map((folder) => resolve(folder)) as [string, string];
  const files = readdirSync(own).filter((name) => name !== original);
  const places = new Map([
    ...files.map((name) => [join(provided, name), join(own, name)] as const),
    [resolve(HINTS[0]), resolve(HINTS[1])],
  ]);
  return {
    name: 'stand-ins',
    setup({ onResolve, onEnd }) {
      const used = new Set<string>();
      onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir }) => {
        const at = resolve(resolveDir, path);
        const standIn = places.get(at);
        if (standIn) used.add(standIn);
        else if (dirname(at) === provided && at !== join(provided, original))
          return { errors: [{ text: `${at} has no stand-in in ${own}.` }] };
        return standIn ? { path: standIn } : null;
      });
      onEnd(() => ({
        errors: [...places.values()]
          .filter((standIn) => !used.has(standIn))
          .map((standIn) => ({ text: `${standIn} stands in for nothing that is imported.` })),
      }));
    },
  };
}
