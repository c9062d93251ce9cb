import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../src/cli/model/arguments.ts';
import { PRESETS } from '../../../src/model/presets.ts';
import { outcomesOf, whole } from '../model/economy.ts';

const model = (...given: string[]) =>
  spawnSync(process.execPath, ['src/cli/model.ts', ...given], { encoding: 'utf8' });

describe('the model on the command line', () => {
  it('prints a row a year, to the last digit what the page computes', () => {
    const { stdout, status } = model('--speed', '1.2', '--newTasks=0.9', '--set', 'c=0.4');
    const [head, ...rows] = stdout
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    const { pay } = outcomesOf(whole, { speed: 1.2, newTasks: 0.9 }, { c: 0.4 });
    expect(status).toBe(0);
    expect(rows.map(([year]) => Number(year))).toEqual([...pay.keys()].map((n) => 2025 + n));
    expect(rows.map((row) => Number(row[head!.indexOf('pay')]))).toEqual([...pay]);
  });

  it('prints JSON with the same names', () => {
    const rows = JSON.parse(model('--preset', 'humane', '--format', 'json').stdout) as {
      gap: number;
    }[];
    expect(rows.map(({ gap }) => gap)).toEqual([...outcomesOf(whole, PRESETS.humane).gap]);
  });

  it('leaves with 2 and says what is allowed', () => {
    const { status, stdout, stderr } = model('--speed', '9', '--sped', '1');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--speed: 9 is outside 0 to 3');
    expect(stderr).toContain('unknown option --sped');
  });

  it.each([
    [['--speed', 'fast'], '"fast" is not a number; allowed: 0 to 3'],
    [['--speed'], '--speed needs a value'],
    [['--set', 'c=2'], '--set c: 2 is outside 0.27 to 0.8'],
    [['--set', 'lamda=0.3'], 'did you mean "lambda"'],
    [['--preset', 'human'], 'did you mean "humane"'],
    [['--format', 'xml'], 'allowed: csv, json'],
    [['1.2'], '"1.2" belongs to no option'],
  ])('%j is refused', (given, message) => {
    const asked = readArguments(given);
    expect('wrong' in asked && asked.wrong.join('\n')).toContain(message);
  });
});
