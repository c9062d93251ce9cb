import { resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { ChartName } from '../../charts/registry.ts';
import { SCRIPT_TARGET } from '../ground/engines.ts';

/** Files of the story that an embed has its own of: what they fetch, it brings along. */
const STAND_INS = [
  'bundle',
  'falling-back',
  'model-inputs',
  'paint-worker',
  'page-choices',
  'scrollama-hints',
];

/**
 * The live half of an embed as one script that imports nothing, since a sandboxed frame runs no other.
 * @param asks whether the chart asks the model anything
 */
export async function embedScript(chart: ChartName, asks: boolean): Promise<string> {
  return bundled(
    `import { start } from './src/embed/embed.ts'; void start();`,
    'esm',
    oneChart(chart, asks ? STAND_INS : [...STAND_INS, 'page-model']),
  );
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
    plugins,
  });
  return outputFiles[0]!.text;
}

function oneChart(chart: ChartName, standIns: string[]): Plugin {
  return {
    name: 'one-chart',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\/registry\.ts$/ }, () => ({ path: chart, namespace: 'one-chart' }));
      onLoad({ filter: /.*/, namespace: 'one-chart' }, () => ({
        contents: `import { chart } from './src/charts/${chart}.ts'; export const load = async () => chart;`,
        resolveDir: resolve('.'),
      }));
      onResolve({ filter: new RegExp(`/(${standIns.join('|')})\\.ts$`) }, ({ path, importer }) => {
        const own = path.slice(path.lastIndexOf('/') + 1);
        return importer.includes('/src/embed/')
          ? null
          : { path: resolve('src/embed/stand-ins', own) };
      });
    },
  };
}
