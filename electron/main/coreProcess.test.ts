import { EventEmitter } from 'node:events';
import type { MessagePortMain } from 'electron';
import { describe, expect, test } from 'vitest';
import { type CoreChild, MAX_CRASHES, restartPauseMs, STABLE_MS, startCoreProcess } from './coreProcess.ts';

type Sent = { readonly type: string; readonly ports: number };
/** A child whose life the test decides, and timers that run when the test says so. */
const stage = () => {
  const children: { readonly events: EventEmitter; readonly sent: Sent[]; killed: boolean }[] = [];
  const timers: { readonly run: () => void; readonly delayMs: number }[] = [];
  const calls = { restarted: 0, givenUp: 0, inUse: 0 };
  const fork = (): CoreChild => {
    const events = new EventEmitter();
    const record = { events, sent: [] as Sent[], killed: false };
    children.push(record);
    return {
      on: (name: string, listener: (value: unknown) => void) => events.on(name, listener),
      postMessage: (message: { type: string }, ports?: readonly unknown[]) =>
        record.sent.push({ type: message.type, ports: ports?.length ?? 0 }),
      kill: () => {
        record.killed = true;
        return true;
      },
    } as unknown as CoreChild;
  };
  const core = startCoreProcess({
    fork,
    folders: { dataDir: '/data', resourcesDir: '/resources' },
    later: (run, delayMs) => timers.push({ run, delayMs }),
    onRestarted: () => (calls.restarted += 1),
    onGivenUp: () => (calls.givenUp += 1),
    onInUse: () => (calls.inUse += 1),
  });
  const last = () => {
    const child = children.at(-1);
    if (child === undefined) throw new Error('no child');
    return child;
  };
  const runTimer = (delayMs: number): void => {
    const at = timers.findIndex((timer) => timer.delayMs === delayMs);
    timers.splice(at, 1)[0]?.run();
  };
  const ready = () => last().events.emit('message', { type: 'ready' });
  const crash = () => last().events.emit('exit', 1);
  return { core, children, timers, calls, last, runTimer, ready, crash };
};
const port = {} as MessagePortMain;

describe('the core process', () => {
  test('is told its folders first, and ports given before it is ready wait in its queue', () => {
    const { core, last, calls, ready } = stage();
    core.give(port);
    expect(last().sent).toEqual([
      { type: 'start', ports: 0 },
      { type: 'port', ports: 1 },
    ]);
    ready();
    expect(core.health()).toBe('running');
    expect(calls.restarted).toBe(0);
  });

  test('is started again after a crash, and pages are told once it is ready', () => {
    const { core, children, calls, ready, crash, runTimer } = stage();
    ready();
    crash();
    expect(core.health()).toBe('waiting-to-restart');
    runTimer(restartPauseMs(1));
    expect(children).toHaveLength(2);
    expect(calls.restarted).toBe(0);
    ready();
    expect(calls.restarted).toBe(1);
  });

  test('takes no port while it is away, because every page gets a fresh one afterwards', () => {
    const { core, last, ready, crash, runTimer } = stage();
    ready();
    crash();
    core.give(port);
    runTimer(restartPauseMs(1));
    core.give(port);
    expect(last().sent.map(({ type }) => type)).toEqual(['start']);
  });

  test('pauses longer after each crash and gives up in the end', () => {
    const { core, calls, ready, crash, runTimer, children } = stage();
    for (let crashes = 1; crashes < MAX_CRASHES; crashes += 1) {
      ready();
      crash();
      runTimer(restartPauseMs(crashes));
    }
    crash();
    expect(core.health()).toBe('given-up');
    expect(calls.givenUp).toBe(1);
    expect(children).toHaveLength(MAX_CRASHES);
    expect([1, 2, 3, 20].map(restartPauseMs)).toEqual([200, 400, 800, 10_000]);
  });

  test('is forgiven its crashes after it has run for a while', () => {
    const { timers, ready, crash, runTimer } = stage();
    ready();
    crash();
    runTimer(restartPauseMs(1));
    ready();
    timers.filter(({ delayMs }) => delayMs === STABLE_MS).forEach(({ run }) => run());
    crash();
    expect(timers.some(({ delayMs }) => delayMs === restartPauseMs(1))).toBe(true);
  });

  test('reports a data folder that another program has open', () => {
    const { calls, last } = stage();
    last().events.emit('message', { type: 'in-use' });
    expect(calls.inUse).toBe(1);
  });

  test('is asked to stop, and killed only when it does not', async () => {
    const { core, last, ready, crash, runTimer, children, timers } = stage();
    ready();
    const stopped = core.stop();
    expect(last().sent.at(-1)?.type).toBe('stop');
    expect(last().killed).toBe(false);
    runTimer(5_000);
    expect(last().killed).toBe(true);
    crash();
    await stopped;
    timers.forEach(({ run }) => run());
    expect(children).toHaveLength(1);
  });
});
