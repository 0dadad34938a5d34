/**
 * A typed stand-in for the `electron` module, for machines without its binary: the built main and preload run against it, the built
 * core runs in a real child process, and messages cross real ports. It records what the bundles ask of Electron; it decides nothing.
 * What it leaves out (a real renderer, the sandbox itself, fuses) is the smoke test's and the release check's part.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type * as Electron from 'electron';
import type { BridgeMessage } from './bridge.ts';

const shim = join(import.meta.dirname, 'parentPortShim.ts');

/** Electron's port in main: events carry `data`, and nothing is delivered before start(). */
class PortMain extends EventEmitter {
  readonly raw: MessagePort;
  constructor(raw: MessagePort) {
    super();
    this.raw = raw;
  }
  postMessage(data: unknown): void {
    this.raw.postMessage(data);
  }
  start(): void {
    this.raw.on('message', (data: unknown) => this.emit('message', { data, ports: [] }));
    this.raw.on('close', () => this.emit('close'));
  }
  close(): void {
    this.raw.close();
  }
}

class ChannelMain {
  readonly port1: PortMain;
  readonly port2: PortMain;
  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.port1 = new PortMain(port1);
    this.port2 = new PortMain(port2);
  }
}

/** A utility process: a real child that runs the built core behind the shim. */
class CoreChild extends EventEmitter {
  readonly child: ChildProcess;
  private readonly portById = new Map<number, PortMain>();
  private nextPortId = 1;
  constructor(modulePath: string) {
    super();
    this.child = fork(shim, [modulePath], { serialization: 'advanced', stdio: 'inherit' });
    this.child.on('message', (message: BridgeMessage) => this.receive(message));
    this.child.on('exit', (code) => this.afterExit(code ?? 1));
  }
  postMessage(data: unknown, ports: readonly PortMain[] = []): void {
    this.send({ kind: 'message', data, portIds: ports.map((port) => this.bridge(port)) });
  }
  kill(): boolean {
    return this.child.kill('SIGKILL');
  }
  private bridge(port: PortMain): number {
    const portId = this.nextPortId++;
    this.portById.set(portId, port);
    port.on('message', ({ data }: { readonly data: unknown }) => this.send({ kind: 'port', portId, data }));
    port.on('close', () => this.send({ kind: 'close', portId }));
    port.start();
    return portId;
  }
  private receive(message: BridgeMessage): void {
    if (message.kind === 'message') this.emit('message', message.data);
    if (message.kind === 'port') this.portById.get(message.portId)?.postMessage(message.data);
    if (message.kind === 'close') this.portById.get(message.portId)?.close();
  }
  private send(message: BridgeMessage): void {
    if (this.child.connected) this.child.send(message);
  }
  private afterExit(code: number): void {
    // A port dies with the process that holds its other end.
    for (const port of this.portById.values()) port.close();
    this.emit('exit', code);
  }
}

export type SentToFrame = { readonly channel: string; readonly message: unknown; readonly port: MessagePort };

/** A frame as main sees it; what main posts to it is handed to `receive`. */
export class Frame {
  readonly frameToken: string;
  url: string;
  parent: Frame | null;
  receive: (sent: SentToFrame) => void = () => undefined;
  constructor(frameToken: string, url: string, parent: Frame | null = null) {
    this.frameToken = frameToken;
    this.url = url;
    this.parent = parent;
  }
  isDestroyed(): boolean {
    return false;
  }
  postMessage(channel: string, message: unknown, ports: readonly PortMain[]): void {
    const [port] = ports;
    if (port === undefined) throw new Error('a hand-over without a port');
    this.receive({ channel, message, port: port.raw });
  }
}

type WindowOpenHandler = (details: { readonly url: string }) => { readonly action: string };
class Contents extends EventEmitter {
  readonly mainFrame: Frame;
  windowOpen: WindowOpenHandler = () => ({ action: 'allow' });
  constructor(frameToken: string) {
    super();
    this.mainFrame = new Frame(frameToken, 'about:blank');
  }
  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.windowOpen = handler;
  }
  getURL(): string {
    return this.mainFrame.url;
  }
}

type SessionHandlers = {
  request: Parameters<Electron.Session['setPermissionRequestHandler']>[0];
  check: Parameters<Electron.Session['setPermissionCheckHandler']>[0];
  device: Parameters<Electron.Session['setDevicePermissionHandler']>[0];
  beforeRequest: (details: { readonly url: string }, answer: (response: Electron.CallbackResponse) => void) => void;
};
type PageHandler = (request: Request) => Promise<Response>;

/** Everything the bundles did, for tests to look at. */
type Recorded = {
  readonly windows: {
    readonly options: Electron.BrowserWindowConstructorOptions;
    readonly contents: Contents;
    url: string;
  }[];
  readonly cores: CoreChild[];
  readonly schemes: Electron.CustomScheme[];
  readonly pageHandlers: Map<string, PageHandler>;
  readonly session: Partial<SessionHandlers>;
  readonly openedOutside: string[];
  readonly errorBoxes: string[];
  readonly exposed: Map<string, unknown>;
  isSandboxEnabled: boolean;
  hasQuit: boolean;
};

export type StandIn = {
  readonly module: Readonly<Record<string, unknown>>;
  readonly recorded: Recorded;
  readonly app: EventEmitter;
  readonly ipcMain: EventEmitter;
  readonly ipcRenderer: EventEmitter;
  readonly session: EventEmitter;
  /** Which frame a send() of the page's preload comes from. */
  senderFrame: Frame | null;
};
export type StandInFolders = { readonly appPath: string; readonly appData: string; readonly dataDir: string };

export const createStandIn = ({ appPath, appData, dataDir }: StandInFolders): StandIn => {
  const recorded: Recorded = {
    windows: [],
    cores: [],
    schemes: [],
    pageHandlers: new Map(),
    session: {},
    openedOutside: [],
    errorBoxes: [],
    exposed: new Map(),
    isSandboxEnabled: false,
    hasQuit: false,
  };
  const ipcMain = new EventEmitter();
  const ipcRenderer = Object.assign(new EventEmitter(), {
    send: (channel: string, ...args: readonly unknown[]) =>
      ipcMain.emit(channel, { senderFrame: standIn.senderFrame }, ...args),
  });
  const session = createSession(recorded);
  const app = createApp(recorded, { appPath, appData, dataDir });
  const module = {
    app,
    ipcMain,
    ipcRenderer,
    BrowserWindow: createBrowserWindow(recorded, app),
    MessageChannelMain: ChannelMain,
    Menu: { buildFromTemplate: (template: unknown) => template, setApplicationMenu: () => undefined },
    dialog: { showErrorBox: (_title: string, content: string) => void recorded.errorBoxes.push(content) },
    protocol: {
      registerSchemesAsPrivileged: (schemes: readonly Electron.CustomScheme[]) =>
        void recorded.schemes.push(...schemes),
      handle: (scheme: string, handler: PageHandler) => void recorded.pageHandlers.set(scheme, handler),
    },
    session: { defaultSession: session },
    shell: { openExternal: async (url: string) => void recorded.openedOutside.push(url) },
    utilityProcess: {
      fork: (modulePath: string) => {
        const child = new CoreChild(modulePath);
        recorded.cores.push(child);
        return child;
      },
    },
    contextBridge: { exposeInMainWorld: (name: string, value: unknown) => void recorded.exposed.set(name, value) },
  } satisfies Partial<Record<keyof typeof Electron, unknown>>;
  const standIn: StandIn = { module, recorded, app, ipcMain, ipcRenderer, session, senderFrame: null };
  return standIn;
};

const createApp = (recorded: Recorded, { appPath, appData, dataDir }: StandInFolders) => {
  const paths = new Map<string, string>([['appData', appData]]);
  const events = new EventEmitter();
  return Object.assign(events, {
    isPackaged: false,
    commandLine: { getSwitchValue: (name: string) => (name === 'data' ? dataDir : ''), appendSwitch: () => undefined },
    getAppPath: () => appPath,
    getPath: (name: string) => paths.get(name) ?? appData,
    setPath: (name: string, path: string) => void paths.set(name, path),
    enableSandbox: () => {
      recorded.isSandboxEnabled = true;
    },
    requestSingleInstanceLock: () => true,
    // As in Electron, "ready" comes only after the entry module was evaluated.
    whenReady: () => new Promise<void>((settle) => setImmediate(settle)),
    quit: () => {
      let isPrevented = false;
      events.emit('will-quit', { preventDefault: () => (isPrevented = true) });
      recorded.hasQuit = !isPrevented;
    },
    exit: () => {
      recorded.hasQuit = true;
    },
  });
};

const createBrowserWindow = (recorded: Recorded, app: EventEmitter) =>
  class BrowserWindow extends EventEmitter {
    private readonly record: Recorded['windows'][number];
    constructor(options: Electron.BrowserWindowConstructorOptions) {
      super();
      this.record = { options, contents: new Contents(`frame-${recorded.windows.length}`), url: '' };
      recorded.windows.push(this.record);
      app.emit('web-contents-created', {}, this.record.contents);
    }
    static getAllWindows(): readonly unknown[] {
      return [];
    }
    async loadURL(url: string): Promise<void> {
      this.record.url = url;
      this.record.contents.mainFrame.url = url;
      this.emit('ready-to-show');
    }
    show(): void {}
  };

const createSession = (recorded: Recorded) =>
  Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: (handler: SessionHandlers['request']) => void (recorded.session.request = handler),
    setPermissionCheckHandler: (handler: SessionHandlers['check']) => void (recorded.session.check = handler),
    setDevicePermissionHandler: (handler: SessionHandlers['device']) => void (recorded.session.device = handler),
    webRequest: {
      onBeforeRequest: (handler: SessionHandlers['beforeRequest']) => void (recorded.session.beforeRequest = handler),
    },
  });
