import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A command of the whole test run. */
export interface Stage {
  name: string;
  command: string[];
  env?: Record<string, string>;
  needsBrowser?: boolean;
  /** Reads how many checks passed and failed in the runner's report; without it, a command is one. */
  report?: { variable: string; count: (report: unknown) => [passed: number, failed: number] };
}

/** How many checks of a stage passed and failed. */
export interface Outcome {
  stage: string;
  passed: number;
  failed: number;
}

/** Runs a stage with its output in sight. A command that fails counts at least one failure. */
export async function runStage({ name, command, env, report }: Stage): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'made-to-measure-'));
  const file = join(folder, 'report.json');
  try {
    const ok = await run(command, { ...env, ...(report && { [report.variable]: file }) });
    if (!report) return { stage: name, passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
    const [passed, failed] = report.count(JSON.parse(readFileSync(file, 'utf8')));
    return { stage: name, passed, failed: ok ? failed : Math.max(1, failed) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run([command, ...args]: string[], env: Record<string, string>): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(command!, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    child.once('error', reject);
    child.once('close', (status) => {
      resolve(status === 0);
    });
  });
}
