import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENGINES } from '../engine/engines.ts';
import { findEngine } from '../engine/find-engine.ts';
import type { Count, Stage } from './stages.ts';

/** How a stage ended. */
export interface Outcome extends Count {
  stage: string;
  /** How long it took, in seconds. */
  seconds: number;
}

/**
 * Runs a stage. Its output is shown as it comes where it runs alone, else as a whole when it has ended, so
 * that two do not speak at once. A command that fails counts at least one failure.
 */
export async function runStage(stage: Stage): Promise<Outcome> {
  const { name, command, env, report, engine } = stage;
  const began = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'made-to-measure-'));
  const file = join(folder, 'report.json');
  let heard = '';
  const ended = (count: Count): Outcome => ({
    stage: name,
    seconds: (performance.now() - began) / 1000,
    ...count,
  });
  try {
    if (stage.alone) console.log(`\n— ${name}`);
    const found = engine && { [ENGINES[engine].variable]: findEngine(engine) };
    const ok = await run(
      command,
      { ...env, ...found, ...(report && { [report.variable]: file }) },
      (said) => {
        if (stage.alone) process.stdout.write(said);
        else heard += said;
      },
    );
    if (!stage.alone) console.log(`\n— ${name}\n${heard.trimEnd()}`);
    if (!report) return ended({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, flaky: [] });
    const count = report.count(JSON.parse(readFileSync(file, 'utf8')));
    return ended({ ...count, failed: ok ? count.failed : Math.max(1, count.failed) });
  } catch (error) {
    console.error(`\n— ${name}\n${heard}${(error as Error).message}`);
    return ended({ passed: 0, failed: 1, flaky: [] });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs a command, hands on what it says as it comes or at its end, and resolves with whether it went well. */
function run(
  [command, ...args]: string[],
  env: Record<string, string>,
  said: (text: string) => void,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(command!, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    child.stdout.on('data', (data: Buffer) => {
      said(data.toString());
    });
    child.stderr.on('data', (data: Buffer) => {
      said(data.toString());
    });
    child.once('error', reject);
    child.once('close', (status) => {
      resolve(status === 0);
    });
  });
}
