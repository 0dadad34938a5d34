/**
 * `npm start`: installs, builds and opens the app. The desktop window where the Electron binary and a display are there, else the
 * local web shell, saying in one sentence why. Runs under any Node from 20 on.
 *   npm start -- [--web | --desktop] [--data DIR] [--port N] [--no-open] [--fetch-desktop]
 */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { downloadElectron, electronBinary, forgetFailedDownload, isDownloadKnownToFail } from './electronBinary.mjs';
import { ensureBuilt, ensureInstalled, projectNode, requireNode, root, SetupProblem, say } from './setup.mjs';

const USAGE = 'npm start -- [--web | --desktop] [--data DIR] [--port N] [--no-open] [--fetch-desktop]';
/** A window that ends with an error this soon never came up. */
const EARLY_END_MS = 10_000;

const readOptions = () => {
  try {
    const { values } = parseArgs({
      options: {
        web: { type: 'boolean' },
        desktop: { type: 'boolean' },
        data: { type: 'string' },
        port: { type: 'string' },
        'no-open': { type: 'boolean' },
        'fetch-desktop': { type: 'boolean' },
      },
    });
    if (values.web && values.desktop) throw new Error('--web / --desktop');
    return values;
  } catch (error) {
    throw new SetupProblem(`${error.message}\n${USAGE}`);
  }
};

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
const isRoot = () => process.platform === 'linux' && process.getuid?.() === 0;

const noDisplay = '这台电脑没有图形显示。This machine has no display.';
const noRoot = '桌面窗口的沙箱不能以 root 身份运行。The window’s sandbox cannot run as root.';
const noBinary = '没有桌面程序（Electron），也无法下载。The Electron binary is not here and could not be downloaded.';
const triedBefore =
  '桌面程序（Electron）上次下载失败；用 --fetch-desktop 再试。The Electron binary could not be downloaded before; --fetch-desktop tries again.';

/** The binary to open the window with, or the one sentence that says why there is none. Nothing is fetched that could not be shown. */
const findDesktop = async (options) => {
  if (!hasDisplay()) return { why: noDisplay };
  if (isRoot()) return { why: noRoot };
  const present = electronBinary();
  if (present !== null) return { binary: present };
  if (options['fetch-desktop']) forgetFailedDownload();
  if (isDownloadKnownToFail()) return { why: triedBefore };
  say('正在下载桌面程序（最多三分钟）… Downloading the desktop binary (three minutes at most) …');
  const binary = await downloadElectron();
  return binary === null ? { why: noBinary } : { binary };
};

const openDesktop = async (binary, options) => {
  const startedAt = Date.now();
  const code = await runToEnd(binary, [root, ...(options.data ? [`--data=${resolve(options.data)}`] : [])], {
    ipc: false,
  });
  return { code, isEarly: code !== 0 && Date.now() - startedAt < EARLY_END_MS };
};

const openWeb = (options) =>
  runToEnd(
    projectNode,
    [
      join(root, 'electron', 'web', 'main.ts'),
      ...(options.data ? ['--data', resolve(options.data)] : []),
      ...(options.port ? ['--port', options.port] : []),
      ...(options['no-open'] ? ['--no-open'] : []),
    ],
    { ipc: true },
  );

/**
 * Runs the shell until it ends. Ctrl+C in a terminal reaches the child by itself; a signal sent to this process alone is passed on.
 * The web shell also ends when its channel to this process closes, so it never outlives it.
 */
const runToEnd = (command, args, { ipc }) =>
  new Promise((settle) => {
    const stdio = ipc ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit';
    const child = spawn(command, args, { cwd: root, stdio });
    const passOn = (signal) =>
      ipc ? child.connected && child.disconnect() : signal !== 'SIGINT' && child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, passOn);
    let isAsked = false;
    for (const signal of signals) process.on(signal, () => (isAsked = true));
    child.on('error', (error) => {
      console.error(error.message);
      settle(1);
    });
    child.on('close', (code) => settle(isAsked ? 0 : (code ?? 1)));
  });

const main = async () => {
  requireNode();
  const options = readOptions();
  ensureInstalled();
  await ensureBuilt();
  if (options.web) return openWeb(options);
  const { binary, why } = await findDesktop(options);
  if (binary !== undefined) {
    const { code, isEarly } = await openDesktop(binary, options);
    if (options.desktop || !isEarly) return code;
    say('桌面窗口未能打开，改用本机网页。The desktop window did not open; using the local web page instead.');
    return openWeb(options);
  }
  if (options.desktop) throw new SetupProblem(`无法打开桌面窗口 The desktop window cannot be opened: ${why}`);
  say(`${why} 改用本机网页。Using the local web page instead.`);
  return openWeb(options);
};

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof SetupProblem ? error.message : error);
    process.exit(1);
  },
);
