/**
 * Composition root of the desktop app: one line per part, in the order in which they must happen. Logic belongs in the parts.
 * Shutdown order: windows, then the core (which closes its databases), then the app.
 */
import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  MessageChannelMain,
  type MessagePortMain,
  protocol,
  session,
  shell,
  utilityProcess,
} from 'electron';
import corePath from '../core/entry.ts?modulePath';
import { START_URL } from './address.ts';
import { appScheme, servePages } from './appProtocol.ts';
import { type CoreProcess, startCoreProcess } from './coreProcess.ts';
import { openIpcGate } from './ipcGate.ts';
import { menuTemplate } from './menu.ts';
import { guardSession, openExternalLink } from './shellPolicy.ts';
import { guardContents, windowOptions } from './window.ts';

// Shown by the system before or without a page, so they cannot come from the pages' words.
const TITLE = '和解台 Hejie Desk';
const CORE_GIVEN_UP =
  '数据服务无法启动，已保存的记录不受影响。请重新打开程序。\nThe data service cannot start; saved records are safe. Please open the app again.';
const FOLDER_IN_USE =
  '这个办公室的数据正被另一个窗口或网页使用，请先关闭它。\nAnother window or web page has this office open; close it first.';

const isDevelopment = !app.isPackaged;
const resourcesDir = isDevelopment ? join(app.getAppPath(), 'resources') : join(process.resourcesPath, 'resources');
const bundleDir = join(import.meta.dirname, '..');

app.setPath('userData', join(app.getPath('appData'), 'HejieDesk'));
// A second office on one computer (and every test) names its own folder; the lock below is per folder.
const namedDir = app.commandLine.getSwitchValue('data');
if (namedDir !== '') app.setPath('userData', join(namedDir, 'window'));
const dataDir = namedDir === '' ? join(app.getPath('userData'), 'desk') : namedDir;

// Native date fields speak the browser's own language, not the page's: Chinese first, whatever the system is set to.
app.commandLine.appendSwitch('lang', 'zh-CN');
app.enableSandbox();
protocol.registerSchemesAsPrivileged([appScheme]);

const openWindow = (): void => {
  const window = new BrowserWindow(windowOptions({ preload: join(bundleDir, 'preload', 'index.cjs'), isDevelopment }));
  window.once('ready-to-show', () => window.show());
  // A page that cannot load shows nothing; its failure is reported by the window itself.
  window.loadURL(START_URL).catch(() => undefined);
};

const focusWindow = (): void => {
  const [window] = BrowserWindow.getAllWindows();
  if (window === undefined) return openWindow();
  if (window.isMinimized()) window.restore();
  window.focus();
};

const startCore = (reconnectPages: () => void): CoreProcess =>
  startCoreProcess({
    fork: () => utilityProcess.fork(corePath, [], { serviceName: 'Hejie Desk core', stdio: 'inherit' }),
    folders: { dataDir, resourcesDir },
    later: (run, delayMs) => void setTimeout(run, delayMs).unref(),
    onRestarted: reconnectPages,
    onGivenUp: () => dialog.showErrorBox(TITLE, CORE_GIVEN_UP),
    onInUse: () => {
      dialog.showErrorBox(TITLE, FOLDER_IN_USE);
      app.quit();
    },
  });

const stopInOrder = (core: CoreProcess): void => {
  let isStopped = false;
  app.on('will-quit', (event) => {
    if (isStopped) return;
    event.preventDefault();
    core.stop().then(
      () => {
        isStopped = true;
        app.quit();
      },
      () => app.exit(1),
    );
  });
};

const start = (): void => {
  app.on('web-contents-created', (_event, contents) => guardContents(contents, (url) => openExternalLink(shell, url)));
  app.on('window-all-closed', () => app.quit());
  app.on('second-instance', focusWindow);
  app.on('activate', focusWindow);
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(isDevelopment, process.platform)));
  guardSession(session.defaultSession);
  servePages(protocol, join(bundleDir, 'renderer'));
  const core = startCore(() => gate.reconnectAll());
  const giveToCore = (port: MessagePortMain): void => core.give(port);
  const gate = openIpcGate({ ipcMain, newChannel: () => new MessageChannelMain(), giveToCore });
  stopInOrder(core);
  openWindow();
};

// Never awaited at the top level: Electron emits "ready" only after this module has finished.
if (app.requestSingleInstanceLock()) app.whenReady().then(start, () => app.exit(1));
else app.quit();
