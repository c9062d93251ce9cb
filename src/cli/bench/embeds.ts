import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the script of each embed weighs, in bytes as gzip has it, by its chart: it stands in the page whole. */
export function embedScripts(site: string): Map<string, number> {
  const charts = readdirSync(join(site, 'embed'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return new Map(
    charts.map(({ name }) => {
      const page = readFileSync(join(site, 'embed', name, 'index.html'), 'utf8');
      const [, script] = /<script type="module">([\s\S]*?)<\/script>/.exec(page)!;
      return [name, gzipSync(script!).length];
    }),
  );
}
