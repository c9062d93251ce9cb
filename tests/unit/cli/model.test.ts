import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../src/cli/model/arguments.ts';
import { printed } from '../../../src/cli/model/printed.ts';
import { LEVERS } from '../../../src/model/levers.ts';
import { PARAMETERS } from '../../../src/model/parameters.ts';
import { PRESETS } from '../../../src/model/presets.ts';
import { outcomesOf, whole } from '../model/economy.ts';

const model = (...given: string[]) =>
  spawnSync(process.execPath, ['src/cli/model.ts', ...given], { encoding: 'utf8' });

const sixDigits = (values: Float64Array) => [...values].map((value) => +value.toPrecision(6));

describe('the model on the command line', () => {
  it('prints a row a year, the digits that mean something of what the page computes', () => {
    const { stdout, status } = model('--speed', '1.2', '--newTasks=0.9', '--set', 'c=0.4');
    const [head, ...rows] = stdout
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    const { pay } = outcomesOf(whole, { speed: 1.2, newTasks: 0.9 }, { c: 0.4 });
    expect(status).toBe(0);
    expect(rows.map(([year]) => Number(year))).toEqual([...pay.keys()].map((n) => 2025 + n));
    expect(rows.map((row) => Number(row[head!.indexOf('pay')]))).toEqual(sixDigits(pay));
  });

  it.each(['csv', 'json'] as const)('prints no noise, in any preset, as %s', (format) => {
    for (const preset of Object.values(PRESETS)) {
      const text = printed(outcomesOf(whole, preset), format);
      expect(text.match(/[\d.]+e-\d+|-0\b|\d\.\d{12,}|NaN|Infinity/g)).toBeNull();
    }
  });

  it('prints JSON with the same names', () => {
    const rows = JSON.parse(model('--preset', 'humane', '--format', 'json').stdout) as {
      gap: number;
    }[];
    expect(rows.map(({ gap }) => gap)).toEqual(sixDigits(outcomesOf(whole, PRESETS.humane).gap));
  });

  it('leaves with 2 and says what is allowed', () => {
    const { status, stdout, stderr } = model('--speed', '9', '--sped', '1');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--speed: 9 is outside 0 to 3');
    expect(stderr).toContain('unknown option --sped');
  });

  it('says all there is when asked, and which values are allowed', () => {
    const { status, stdout, stderr } = model('--speed', '-1', '--help');
    expect([status, stderr]).toEqual([0, '']);
    for (const { id, min, max, default: usual } of LEVERS)
      expect(stdout).toMatch(new RegExp(`--${id} +${min} to ${max}, usually ${usual}\\n`));
    for (const { id, min, max, default: usual } of PARAMETERS)
      expect(stdout).toMatch(new RegExp(` ${id} +${min} to ${max}, usually ${usual}\\n`));
    for (const preset of Object.keys(PRESETS)) expect(stdout).toContain(preset);
  });

  it.each([
    [['--speed', 'fast'], '"fast" is not a number; allowed: 0 to 3'],
    [['--speed'], '--speed needs a value'],
    [['--speed', ''], '--speed needs a value'],
    [['--speed='], '--speed needs a value'],
    [['--speed', '--newTasks', '0.5'], '--speed needs a value'],
    [['--speed', '-1'], '--speed: -1 is outside 0 to 3'],
    [['--newTasks', '-.5'], '--newTasks: -.5 is outside 0 to 1.2'],
    [['--speed=-1'], '--speed: -1 is outside 0 to 3'],
    [['--speed', 'NaN'], '"NaN" is not a number; allowed: 0 to 3'],
    [['--speed', 'Infinity'], '"Infinity" is not a number; allowed: 0 to 3'],
    [['--speed', '0x1'], '"0x1" is not a number; allowed: 0 to 3'],
    [['--speed', '1', '--speed', '2'], '--speed is given twice'],
    [['--set', 'c=2'], '--set c: 2 is outside 0.27 to 0.8'],
    [['--set', 'c=-0,4'], '--set c: -0,4 is outside 0.27 to 0.8'],
    [['--set', 'c'], '--set c needs a value, such as c=0.5'],
    [['--set', 'c='], '--set c needs a value, such as c=0.5'],
    [['--set', 'c=NaN'], '"NaN" is not a number; allowed: 0.27 to 0.8'],
    [['--set', 'c=0.4', '--set', 'c=0.5'], '--set c is given twice'],
    [['--set'], '--set needs a value'],
    [['--set', 'lamda=0.3'], 'did you mean "lambda"'],
    [['--set', 'speed=2'], '--set speed: this is a lever; write --speed'],
    [['--eta', '0.5'], 'this is a parameter: --set eta=…'],
    [['-speed', '1'], 'unknown option -speed; write --speed'],
    [['--sped', '-1'], 'did you mean "speed"'],
    [['--preset', 'human'], 'did you mean "humane"'],
    [['--preset', 'toString'], 'unknown preset "toString"'],
    [['--format', 'xml'], 'allowed: csv, json'],
    [['1.2'], '"1.2" belongs to no option'],
    [['--speed', '1', '2'], '"2" belongs to no option'],
    [['-1'], '"-1" belongs to no option'],
  ])('%j is refused, in one line', (given, message) => {
    const asked = readArguments(given);
    expect('wrong' in asked && asked.wrong).toEqual([expect.stringContaining(message) as string]);
  });

  it.each([
    [['--speed', '1,5'], { levers: { speed: 1.5 }, parameters: {} }],
    [['--speed', '.5', '--newTasks=+1'], { levers: { speed: 0.5, newTasks: 1 }, parameters: {} }],
    [['--set', 'c=0,4,eta=0.5'], { levers: {}, parameters: { c: 0.4, eta: 0.5 } }],
    [['--set', 'eta:0.5,kappa:0.02'], { levers: {}, parameters: { eta: 0.5, kappa: 0.02 } }],
    [['--set', 'c=0.4', '--set=eta=1'], { levers: {}, parameters: { c: 0.4, eta: 1 } }],
    [['--speed', '2', '--preset', 'slow'], { levers: { speed: 2 }, parameters: {} }],
    [[], { levers: {}, parameters: {} }],
  ])('%j is understood', (given, scenario) => {
    expect(readArguments(given)).toEqual({ scenario, format: 'csv' });
  });
});
