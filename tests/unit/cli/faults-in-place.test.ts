import { EventEmitter } from 'node:events';
import type { Plugin } from 'vite';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { faultsInPlace } from '../../../src/cli/build/faults-in-place.ts';
import type { Fault } from '../../../src/content/ground/fault.ts';

const FAULT: Fault = { file: 'content/essay/01-opening.mdx', line: 2, column: 1, message: 'odd' };
const RELOAD = { type: 'full-reload' };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

type Handler = (request: unknown, response: unknown, next: () => void) => void;

/** A server as far as the plugin sees one; `found` is what the checker finds, and may be changed. */
function serve() {
  const ws = Object.assign(new EventEmitter(), { send: vi.fn() });
  const watcher = new EventEmitter();
  const state = {
    found: [] as Fault[],
    glance: [] as Fault[],
    words: [] as Fault[],
    handler: undefined as unknown,
  };
  const look = vi.fn(() => Promise.resolve(state.found));
  const handOver = vi.fn(() => Promise.resolve());
  const error = vi.fn();
  const { configureServer } = faultsInPlace({
    look,
    glance: () => state.glance,
    words: () => Promise.resolve(state.words),
    handOver,
  }) as Plugin & { configureServer: (server: unknown) => void };
  configureServer({
    ws,
    watcher,
    config: { root: '/story', base: '/', logger: { error } },
    middlewares: { use: (handler: Handler) => (state.handler = handler) },
  });
  const begin = (response: object, next: () => void) => {
    (state.handler as Handler)({ headers: { accept: 'text/html' } }, response, next);
  };
  const ask = () =>
    new Promise<string>((resolve) => {
      const response = Object.assign(new EventEmitter(), {
        setHeader: () => undefined,
        end: resolve,
      });
      begin(response, () => {
        resolve('the page');
        response.emit('close');
      });
    });
  const save = (file = 'content/essay/01-opening.mdx') =>
    watcher.emit('all', 'change', `/story/${file}`);
  return { ws, state, look, handOver, error, begin, ask, save };
}

it('a page that was on its way when faults came or went is loaded anew, one that shows them is not', async () => {
  const { ws, state, save } = serve();
  await vi.runAllTimersAsync();
  const say = (shown: number) => {
    const client = { send: vi.fn(), socket: {} };
    ws.emit('live-faults:shown', shown, client);
    return client.send.mock.calls.length;
  };
  expect(say(0)).toBe(0);
  state.found = [FAULT];
  save();
  await vi.runAllTimersAsync();
  expect(ws.send).toHaveBeenLastCalledWith(RELOAD);
  expect(say(0)).toBe(1);
  expect(say(1)).toBe(0);
  state.found = [];
  save();
  await vi.runAllTimersAsync();
  expect(say(1)).toBe(1);
});

it('the server’s own page of an error, which says nothing, gives way to the faults', async () => {
  const { ws, state, save } = serve();
  state.found = [FAULT];
  save();
  await vi.runAllTimersAsync();
  const [mute, ours] = [{ send: vi.fn() }, { send: vi.fn() }];
  for (const socket of [mute, ours]) ws.emit('connection', socket);
  ws.emit('live-faults:shown', 1, { send: vi.fn(), socket: ours });
  await vi.runAllTimersAsync();
  expect(mute.send).toHaveBeenCalledWith(JSON.stringify(RELOAD));
  expect(ours.send).not.toHaveBeenCalled();
});

it('a page that is asked for while files are saved again and again is answered, with what is there at last', async () => {
  const { state, ask, save } = serve();
  state.glance = [FAULT];
  save();
  const answers = [ask()];
  for (let n = 0; n < 3; n += 1) {
    save();
    answers.push(ask());
    await vi.advanceTimersByTimeAsync(20);
  }
  state.found = [];
  await vi.runAllTimersAsync();
  expect(await Promise.all(answers)).toEqual(answers.map(() => 'the page'));
});

it('a page that is being drawn is not held up by the checker, however long it takes', async () => {
  const { look, begin, save } = serve();
  await vi.runAllTimersAsync();
  look.mockClear();
  save();
  const response = new EventEmitter();
  begin(response, () => undefined);
  await vi.runAllTimersAsync();
  expect(look).not.toHaveBeenCalled();
  response.emit('close');
  await vi.runAllTimersAsync();
  expect(look).toHaveBeenCalledTimes(1);
});

it('what keeps a page from being drawn is told without a look at everything', async () => {
  const { state, ask, save } = serve();
  await vi.runAllTimersAsync();
  state.found = [FAULT];
  state.glance = [FAULT];
  save();
  const answer = ask();
  await vi.runAllTimersAsync();
  expect(await answer).toContain('content/essay/01-opening.mdx:2:1');
  expect(await answer).toContain('data-faults="1"');
});

it.each(['content/numbers/careers.yaml', 'content/data/work.csv', 'seeds/data/totals.csv'])(
  'a page is loaded anew when %s is saved, which no page is told of, and once it is looked at',
  async (file) => {
    const { ws, state, save } = serve();
    await vi.runAllTimersAsync();
    save(file);
    expect(ws.send).not.toHaveBeenCalled();
    await vi.runAllTimersAsync();
    expect(ws.send.mock.calls).toEqual([[RELOAD]]);
    save();
    await vi.runAllTimersAsync();
    expect(ws.send).toHaveBeenCalledTimes(1);
    state.found = [FAULT];
    save(file);
    await vi.runAllTimersAsync();
    save(file);
    await vi.runAllTimersAsync();
    expect(ws.send).toHaveBeenCalledTimes(2);
  },
);

it('a page is drawn once what was saved is handed over, and not before', async () => {
  const { handOver, begin, save } = serve();
  await vi.runAllTimersAsync();
  let write = () => {};
  handOver.mockReturnValueOnce(new Promise((resolve) => (write = resolve)));
  save();
  const draw = vi.fn();
  begin(new EventEmitter(), draw);
  await vi.runAllTimersAsync();
  expect(handOver).toHaveBeenCalledTimes(1);
  expect(draw).not.toHaveBeenCalled();
  write();
  await vi.runAllTimersAsync();
  expect(draw).toHaveBeenCalledTimes(1);
});

it('a page that its reader gave up to ask anew is not drawn', async () => {
  const { begin, save } = serve();
  await vi.runAllTimersAsync();
  save();
  const response = Object.assign(new EventEmitter(), { destroyed: false });
  const draw = vi.fn();
  begin(response, draw);
  response.destroyed = true;
  response.emit('close');
  await vi.runAllTimersAsync();
  expect(draw).not.toHaveBeenCalled();
});

it('what has a fault is handed over once all is mended, before the page is back', async () => {
  const { ws, state, handOver, ask, save } = serve();
  await vi.runAllTimersAsync();
  state.found = [FAULT];
  state.glance = [FAULT];
  save();
  await vi.runAllTimersAsync();
  expect(handOver).not.toHaveBeenCalled();
  state.found = [];
  state.glance = [];
  ws.send.mockClear();
  handOver.mockImplementationOnce(() => {
    expect(ws.send).not.toHaveBeenCalled();
    return Promise.resolve();
  });
  save();
  const answer = ask();
  await vi.runAllTimersAsync();
  expect(handOver).toHaveBeenCalledTimes(1);
  expect(ws.send.mock.calls).toEqual([[RELOAD]]);
  expect(await answer).toBe('the page');
});

it('words with a fault are never handed over, and are told before a page is drawn of them', async () => {
  const { state, handOver, ask, save } = serve();
  await vi.runAllTimersAsync();
  state.found = [FAULT];
  state.words = [FAULT];
  save('content/charts/crowd.yaml');
  const answer = ask();
  await vi.runAllTimersAsync();
  expect(await answer).toContain('odd');
  expect(handOver).not.toHaveBeenCalled();
});

it('a page waits for the look where something could not be handed over', async () => {
  const { state, handOver, ask, save } = serve();
  await vi.runAllTimersAsync();
  state.found = [FAULT];
  handOver.mockRejectedValueOnce(new Error('unread'));
  save('content/lessons/01-list.mdx');
  const answer = ask();
  await vi.runAllTimersAsync();
  expect(await answer).toContain('odd');
});

it('the terminal says what the page says, once for as long as it is so', async () => {
  const { state, error, save } = serve();
  state.glance = [FAULT];
  state.found = [FAULT, { ...FAULT, line: 3 }];
  for (let n = 0; n < 2; n += 1) {
    save();
    await vi.runAllTimersAsync();
  }
  const text =
    'content/essay/01-opening.mdx:2:1 odd\ncontent/essay/01-opening.mdx:3:1 odd\n2 faults';
  expect(error.mock.calls).toEqual([[text]]);
  state.found = [];
  save();
  await vi.runAllTimersAsync();
  expect(error).toHaveBeenCalledTimes(1);
});
