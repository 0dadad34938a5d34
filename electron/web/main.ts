/**
 * Starts the local web shell from the command line: `node electron/web/main.ts [--data DIR] [--port N] [--no-open]`.
 * Ends cleanly on Ctrl+C, on SIGTERM and when the process that started it is gone.
 */
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { compose } from '../core/compose.ts';
import { lockDesk } from '../core/deskLock.ts';
import { defaultDataDir, preferredPort } from './dataDir.ts';
import { openBrowser } from './openBrowser.ts';
import { isPortTaken, startWebShell, type WebShell } from './server.ts';

class Refusal extends Error {}
const FOLDER_IN_USE =
  '这个办公室的数据正被另一个窗口或网页使用，请先关闭它。Another window or web page has this office open; close it first.';
/** True when another process of ours started this one and keeps a channel to it. */
const hadStarter = process.connected;
const root = join(import.meta.dirname, '..', '..');

const options = () => {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, port: { type: 'string' }, 'no-open': { type: 'boolean' } },
  });
  const dataDir = values.data === undefined ? defaultDataDir() : resolve(values.data);
  return {
    dataDir,
    port: values.port === undefined ? { preferred: preferredPort(dataDir) } : { wanted: parsePort(values.port) },
    opensBrowser: values['no-open'] !== true,
  };
};

const parsePort = (text: string): number => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Refusal('--port: 0-65535');
  return port;
};

const start = async (): Promise<void> => {
  const { dataDir, port, opensBrowser } = options();
  const lock = lockDesk(dataDir);
  if (lock === null) throw new Refusal(FOLDER_IN_USE);
  const core = compose({ dataDir, resourcesDir: join(root, 'resources'), shell: 'web' });
  const shell = await startWebShell({ core, rendererDir: join(root, 'out', 'renderer'), port });
  endOnRequest(async () => {
    await shell.close();
    await core.close();
    lock.release();
  });
  announce(shell);
  if (opensBrowser) openBrowser(shell.url);
  offerFreshLinks(shell);
};

const announce = (shell: WebShell): void => {
  console.log(`和解台已启动 Hejie Desk is running: ${shell.url}`);
  console.log('按 Ctrl+C 退出；按回车键取得新链接。Ctrl+C ends it; Enter prints a fresh link.');
  // A starter that is gone by now is answered by `disconnect` below, not by an error here.
  process.send?.({ type: 'ready', url: shell.url }, undefined, {}, () => undefined);
};

const offerFreshLinks = (shell: WebShell): void => {
  if (!process.stdin.isTTY) return;
  const lines = createInterface({ input: process.stdin });
  lines.on('line', () => console.log(shell.newUrl()));
};

const endOnRequest = (close: () => Promise<void>): void => {
  let isEnding = false;
  const end = (): void => {
    // A second Ctrl+C does not wait for the first one's clean end.
    if (isEnding) process.exit(1);
    isEnding = true;
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  process.on('SIGHUP', end);
  process.on('disconnect', end);
  // The starter may have gone while the core was being opened.
  if (hadStarter && !process.connected) end();
};

start().catch((error: unknown) => {
  console.error(
    error instanceof Refusal ? error.message : isPortTaken(error) ? '端口已被占用。The port is taken.' : error,
  );
  process.exit(1);
});
