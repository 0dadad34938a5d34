/**
 * Keeps the core process alive: starts it, hands ports over, starts it again after a crash with growing pauses, stops it in order.
 * Invariant: at most one core runs on a data folder; nothing here touches data, the log on disk is the only memory.
 */
import type { MessagePortMain, UtilityProcess } from 'electron';
import { type MessageFromMain, parseMessageToMain } from '../core/entryMessages.ts';

export type CoreChild = Pick<UtilityProcess, 'on' | 'kill' | 'postMessage'>;
type CoreHealth = 'starting' | 'running' | 'waiting-to-restart' | 'restarting' | 'given-up' | 'stopped';
export type CoreProcessDeps = {
  readonly fork: () => CoreChild;
  readonly folders: { readonly dataDir: string; readonly resourcesDir: string };
  readonly later: (run: () => void, delayMs: number) => void;
  /** The core is there again after a crash: pages need fresh ports. */
  readonly onRestarted: () => void;
  /** It crashed too often in a row; a person has to know. */
  readonly onGivenUp: () => void;
  /** Another program has this data folder open. */
  readonly onInUse: () => void;
};
export type CoreProcess = {
  readonly health: () => CoreHealth;
  /** Gives a port to the running core; while it is away the port is dropped, since every page gets a fresh one after the restart. */
  readonly give: (port: MessagePortMain) => void;
  readonly stop: () => Promise<void>;
};

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 10_000;
/** So many crashes in a row, and we stop trying. */
export const MAX_CRASHES = 6;
/** A core that ran this long has proved itself: earlier crashes no longer count. */
export const STABLE_MS = 30_000;
const STOP_LIMIT_MS = 5_000;

/** Pause after the n-th crash in a row: 200 ms, doubled up to 10 s. */
export const restartPauseMs = (crashes: number): number =>
  Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.max(0, crashes - 1));

export const startCoreProcess = (deps: CoreProcessDeps): CoreProcess => {
  let child: CoreChild | null = null;
  let health: CoreHealth = 'starting';
  let crashes = 0;
  let whenGone: () => void = () => undefined;

  const start = (isRestart: boolean): void => {
    health = isRestart ? 'restarting' : 'starting';
    const started = deps.fork();
    child = started;
    started.on('message', (message: unknown) => {
      const type = parseMessageToMain(message)?.type;
      if (type === 'ready') becomeReady(started, isRestart);
      if (type === 'in-use') deps.onInUse();
    });
    started.on('exit', () => afterExit());
    send(started, { type: 'start', ...deps.folders });
  };
  const becomeReady = (started: CoreChild, isRestart: boolean): void => {
    if (health === 'stopped') return;
    health = 'running';
    deps.later(() => {
      if (child === started) crashes = 0;
    }, STABLE_MS);
    if (isRestart) deps.onRestarted();
  };
  const afterExit = (): void => {
    child = null;
    if (health === 'stopped') return whenGone();
    crashes += 1;
    if (crashes >= MAX_CRASHES) {
      health = 'given-up';
      return deps.onGivenUp();
    }
    health = 'waiting-to-restart';
    deps.later(() => {
      if (health === 'waiting-to-restart') start(true);
    }, restartPauseMs(crashes));
  };
  const stop = (): Promise<void> =>
    new Promise((settle) => {
      health = 'stopped';
      whenGone = settle;
      const stopping = child;
      if (stopping === null) return settle();
      send(stopping, { type: 'stop' });
      deps.later(() => stopping.kill(), STOP_LIMIT_MS);
    });

  start(false);
  return {
    health: () => health,
    give: (port) => {
      const isTaking = health === 'starting' || health === 'running';
      if (isTaking) child?.postMessage({ type: 'port' } satisfies MessageFromMain, [port]);
    },
    stop,
  };
};

const send = (child: CoreChild, message: MessageFromMain): void => child.postMessage(message);
