/**
 * Loads the built main and preload bundles into this process with `electron` resolved to the stand-in, and gives the preload a page to
 * live in. The bundles are the files that ship; nothing in them is changed.
 */
import { createRequire, registerHooks } from 'node:module';
import { join } from 'node:path';
import type { MessagePort } from 'node:worker_threads';
import type { SentToFrame, StandIn } from './standIn.ts';

export const root = join(import.meta.dirname, '..', '..');
export const mainBundle = join(root, 'out', 'main', 'index.js');
const preloadBundle = join(root, 'out', 'preload', 'index.cjs');
const STAND_IN_URL = 'stand-in:electron';
const HOLDER = '__electronStandIn';

/** The parts of a page's window that the preload and the connector touch. */
export type PageWindow = EventTarget & {
  readonly location: { readonly origin: string };
  postMessage(data: unknown, origin: string, ports: readonly MessagePort[]): void;
};

/** From here on `import 'electron'` gives the stand-in, in this process only. */
export const replaceElectron = (standIn: StandIn): void => {
  Reflect.set(globalThis, HOLDER, standIn.module);
  const names = Object.keys(standIn.module);
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron' ? { url: STAND_IN_URL, format: 'module', shortCircuit: true } : next(specifier, context),
    load: (url, context, next) =>
      url === STAND_IN_URL
        ? {
            format: 'module',
            shortCircuit: true,
            source: `export const { ${names.join(', ')} } = globalThis.${HOLDER};`,
          }
        : next(url, context),
  });
};

const require = createRequire(import.meta.url);
/** Evaluates the built main process; its work starts when the stand-in says "ready". */
export const loadMain = (): void => void require(mainBundle);

/** The page whose window is the global one; preload and connector look it up there. */
export const currentPage = (): unknown => Reflect.get(globalThis, 'window');
export const showPage = (page: unknown): void => void Reflect.set(globalThis, 'window', page);

/** Evaluates the built preload in a page whose preload messages come from `frame`; the page's window becomes the global one. */
export const openPage = (standIn: StandIn, origin: string): PageWindow => {
  const page = createPageWindow(origin);
  showPage(page);
  delete require.cache[preloadBundle];
  require(preloadBundle);
  for (const [name, value] of standIn.recorded.exposed) Reflect.set(page, name, value);
  return page;
};

/** Delivers what main posted to a frame as the preload's event, the way Electron does. */
export const deliverToPreload =
  (standIn: StandIn) =>
  ({ channel, message, port }: SentToFrame): void => {
    standIn.ipcRenderer.emit(channel, { ports: [port] }, message);
  };

const createPageWindow = (origin: string): PageWindow => {
  const target = new EventTarget();
  const page = Object.assign(target, {
    location: { origin },
    postMessage: (data: unknown, targetOrigin: string, ports: readonly MessagePort[]) => {
      if (targetOrigin !== origin) return;
      target.dispatchEvent(Object.assign(new Event('message'), { data, ports, source: page }));
    },
  });
  return page;
};
