/**
 * The built bundles at work: main and preload against the stand-in for Electron, the built core in a real process, a page's port from
 * one end to the other. One desktop is booted for the whole file; the tests tell one story in order.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { registerCommand } from '../builders/aCase.ts';
import { CONNECT_CHANNEL, PORT_CHANNEL } from '../../shared/api/handover.ts';
import { type CoreClient, createCoreClient } from '../../renderer/app/connect.ts';
import {
  currentPage,
  deliverToPreload,
  loadMain,
  mainBundle,
  openPage,
  replaceElectron,
  root,
  showPage,
} from './loadBundles.ts';
import { createStandIn, Frame, type SentToFrame, type StandIn } from './standIn.ts';

const ORIGIN = 'app://desk';
const password = '长长的口令-2026';
const caseId = 'case-1';
const draft = {
  draftId: 'draft-1',
  kind: 'intake',
  caseId: null,
  title: '张三',
  content: { facts: '拖欠工资' },
} as const;

let folder: string;
let standIn: StandIn;
let client: CoreClient;
let restarts = 0;
let tellRestart: () => void = () => undefined;

const theWindow = () => {
  const [window] = standIn.recorded.windows;
  if (window === undefined) throw new Error('no window was opened');
  return window;
};
const pageAt = async (path: string, method = 'GET'): Promise<Response> => {
  const handler = standIn.recorded.pageHandlers.get('app');
  if (handler === undefined) throw new Error('app:// is not served');
  return handler(new Request(path.includes(':') ? path : `${ORIGIN}${path}`, { method }));
};
/** What a frame gets when it asks main for a port; main answers at once or not at all. */
const ask = (frame: Frame | null, nonce: unknown): readonly SentToFrame[] => {
  const received: SentToFrame[] = [];
  if (frame !== null) frame.receive = (sent) => void received.push(sent);
  standIn.ipcMain.emit(CONNECT_CHANNEL, { senderFrame: frame }, nonce);
  for (const { port } of received) port.close();
  return received;
};

beforeAll(async () => {
  if (!existsSync(mainBundle)) throw new Error('out/ is missing: run `npm run build` first');
  folder = await mkdtemp(join(tmpdir(), 'bundles-'));
  standIn = createStandIn({ appPath: root, appData: join(folder, 'appData'), dataDir: join(folder, 'desk') });
  replaceElectron(standIn);
  loadMain();
  await vi.waitFor(() => theWindow());
  const { mainFrame } = theWindow().contents;
  mainFrame.receive = deliverToPreload(standIn);
  standIn.senderFrame = mainFrame;
  openPage(standIn, ORIGIN);
  client = await createCoreClient({
    onRestart: () => {
      restarts += 1;
      tellRestart();
    },
  });
});
afterAll(async () => {
  for (const { child } of standIn.recorded.cores) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

describe('the page reaches the core', () => {
  test('a call goes from the page through the port to the database and back', async () => {
    expect((await client.desk.status()).state).toBe('empty');
    const created = await client.desk.createOffice({
      office: { name: '随县工会服务中心', code: '鄂随工调', district: '随县', address: '', phone: '' },
      person: { name: '王调解', signInName: 'wang', password },
    });
    expect(created.ok).toBe(true);
    expect((await client.desk.status()).state).toBe('open');
    await client.drafts.put(draft);
    expect(await client.drafts.get({ draftId: draft.draftId })).toMatchObject(draft);
  });

  test('bytes arrive as they were sent', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7\n证据\n%%EOF');
    const kept = await client.files.put({ name: '工资条.pdf', mediaType: 'application/pdf', bytes });
    if (!kept.ok) throw new Error(kept.refusal.type);
    expect(await client.files.get({ sha256: kept.value.sha256 })).toEqual({ ok: true, value: bytes });
  });

  test('the preload gives the page one function and nothing else', () => {
    expect([...standIn.recorded.exposed.keys()]).toEqual(['connectCore']);
    expect(typeof standIn.recorded.exposed.get('connectCore')).toBe('function');
  });
});

describe('nobody else reaches it', () => {
  const nonce = 'nonce-of-a-test-0001';
  test('the top frame of our page is answered with one port under its nonce', () => {
    const [sent, ...more] = ask(new Frame('frame-a', 'app://desk/'), nonce);
    expect(more).toEqual([]);
    expect(sent?.message).toEqual({ type: PORT_CHANNEL, nonce });
  });
  test.each(['https://evil.example/', 'app://evil/', 'file:///tmp/x.html', 'about:blank', '', 'data:text/html,x'])(
    'a frame at "%s" is not answered',
    (url) => expect(ask(new Frame('frame-b', url), 'nonce-of-a-test-0002')).toEqual([]),
  );
  test('a sub-frame is not answered, even at our address', () => {
    const parent = new Frame('frame-c', 'app://desk/');
    expect(ask(new Frame('frame-d', 'app://desk/', parent), 'nonce-of-a-test-0003')).toEqual([]);
  });
  test('a frame that is gone is not answered', () => expect(ask(null, 'nonce-of-a-test-0004')).toEqual([]));
  test.each([undefined, null, '', 'short', 42, {}, 'x'.repeat(65), 'with spaces in it 000'])(
    'nonce %j is not answered',
    (bad) => expect(ask(new Frame('frame-e', 'app://desk/'), bad)).toEqual([]),
  );
  test('the nonce of another frame is not answered', () =>
    expect(ask(new Frame('frame-f', 'app://desk/'), nonce)).toEqual([]));

  test('the preload forwards no port under a nonce that its page did not ask for', async () => {
    const firstPage = currentPage();
    const page = openPage(standIn, ORIGIN);
    const forwarded: unknown[] = [];
    page.addEventListener('message', (event) => forwarded.push(event));
    const { port1 } = new MessageChannel();
    standIn.ipcRenderer.emit(PORT_CHANNEL, { ports: [port1] }, { type: PORT_CHANNEL, nonce: 'nonce-of-nobody-0000' });
    standIn.ipcRenderer.emit(PORT_CHANNEL, { ports: [port1] }, { type: 'other', nonce });
    standIn.ipcRenderer.emit(PORT_CHANNEL, { ports: [port1] }, null);
    expect(forwarded).toEqual([]);
    port1.close();
    showPage(firstPage);
  });
});

describe('the window', () => {
  test('states every switch of the security table', () => {
    const { webPreferences } = theWindow().options;
    const { preload, ...switches } = webPreferences ?? {};
    expect(preload).toBe(join(root, 'out', 'preload', 'index.cjs'));
    expect(switches).toEqual({
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      // A development run; packaged builds are checked in electron/main/window.test.ts.
      devTools: true,
    });
    expect(webPreferences).not.toHaveProperty('enableBlinkFeatures');
    expect(standIn.recorded.isSandboxEnabled).toBe(true);
  });

  test('opens our address and stays there', () => {
    const { contents, url } = theWindow();
    expect(url).toBe('app://desk/');
    const isPrevented = (name: string, details: Record<string, unknown>): boolean => {
      let prevented = false;
      contents.emit(name, { ...details, preventDefault: () => (prevented = true) });
      return prevented;
    };
    for (const away of ['https://evil.example/', 'app://evil/', 'file:///etc/passwd', 'javascript:alert(1)']) {
      expect(isPrevented('will-navigate', { url: away })).toBe(true);
      expect(isPrevented('will-redirect', { url: away })).toBe(true);
      expect(isPrevented('will-frame-navigate', { url: away, isMainFrame: true })).toBe(true);
      expect(contents.windowOpen({ url: away })).toEqual({ action: 'deny' });
    }
    expect(isPrevented('will-navigate', { url: 'app://desk/#/cases' })).toBe(false);
    expect(isPrevented('will-frame-navigate', { url: 'app://desk/', isMainFrame: false })).toBe(true);
    expect(isPrevented('will-attach-webview', {})).toBe(true);
    expect(contents.windowOpen({ url: 'app://desk/' })).toEqual({ action: 'deny' });
  });

  test('sends only https and mail links outside', () => {
    const { contents } = theWindow();
    standIn.recorded.openedOutside.length = 0;
    for (const url of [
      'https://www.example.org/a',
      'mailto:a@example.org',
      'file:///etc/passwd',
      'smb://x/y',
      'javascript:1',
    ]) {
      contents.windowOpen({ url });
    }
    expect(standIn.recorded.openedOutside).toEqual(['https://www.example.org/a', 'mailto:a@example.org']);
  });

  test('may ask for nothing but to write the clipboard, and reaches no network', () => {
    const { request, check, device, beforeRequest } = standIn.recorded.session;
    expect(check?.(null, 'media', `${ORIGIN}/`, {} as never)).toBe(false);
    expect(check?.(null, 'clipboard-sanitized-write', `${ORIGIN}/`, {} as never)).toBe(true);
    expect(check?.(null, 'clipboard-sanitized-write', 'https://evil.example/', {} as never)).toBe(false);
    expect(device?.({} as never)).toBe(false);
    const answers: boolean[] = [];
    request?.({} as never, 'geolocation', (isGranted) => answers.push(isGranted), {
      requestingUrl: `${ORIGIN}/`,
    } as never);
    expect(answers).toEqual([false]);
    const isCancelled = (url: string): boolean | undefined => {
      let response: boolean | undefined;
      beforeRequest?.({ url }, ({ cancel }) => (response = cancel));
      return response;
    };
    for (const url of [
      'http://a/',
      'https://hub.example/',
      'ws://a/',
      'wss://a/',
      'ftp://a/',
      'file:///etc/passwd',
      'app://evil/',
    ]) {
      expect(isCancelled(url)).toBe(true);
    }
    for (const url of [`${ORIGIN}/assets/a.js`, `blob:${ORIGIN}/1`, 'data:image/png;base64,']) {
      expect(isCancelled(url)).toBe(false);
    }
  });

  test('saves only what the page made itself, and asks where to', () => {
    const save = (itemUrl: string, pageUrl: string) => {
      const seen = { isPrevented: false, defaultPath: '' };
      standIn.session.emit(
        'will-download',
        { preventDefault: () => (seen.isPrevented = true) },
        {
          getURL: () => itemUrl,
          getFilename: () => '../../调解协议书.pdf',
          setSaveDialogOptions: (options: { readonly defaultPath: string }) => (seen.defaultPath = options.defaultPath),
        },
        { getURL: () => pageUrl },
      );
      return seen;
    };
    expect(save(`blob:${ORIGIN}/1`, `${ORIGIN}/`)).toEqual({ isPrevented: false, defaultPath: '调解协议书.pdf' });
    expect(save('https://evil.example/x.exe', `${ORIGIN}/`).isPrevented).toBe(true);
    expect(save('blob:https://evil.example/1', 'https://evil.example/').isPrevented).toBe(true);
  });
});

describe('app:// pages', () => {
  test('are standard and secure', () => {
    expect(standIn.recorded.schemes).toHaveLength(1);
    expect(standIn.recorded.schemes[0]).toMatchObject({ scheme: 'app', privileges: { standard: true, secure: true } });
    expect(standIn.recorded.schemes[0]?.privileges).not.toHaveProperty('bypassCSP');
    expect(standIn.recorded.schemes[0]?.privileges).not.toHaveProperty('allowServiceWorkers');
  });

  test('carry the policy as a header, with a nonce that is also in the page', async () => {
    const response = await pageAt('/');
    const policy = response.headers.get('content-security-policy') ?? '';
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? 'none';
    expect(response.status).toBe(200);
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self' data: blob:",
      'media-src blob:',
      "font-src 'self'",
      "worker-src 'self'",
      "connect-src 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toContain(`nonce="${nonce}"`);
    expect((await pageAt('/')).headers.get('content-security-policy')).not.toBe(policy);
  });

  test('have no inline script, which the policy would refuse', async () => {
    const html = await (await pageAt('/')).text();
    expect(html.match(/<script(?![^>]*\bsrc=)/g)).toBeNull();
    const script = /<script[^>]*src="([^"]+)"/.exec(html)?.[1] ?? '';
    expect((await pageAt(new URL(script, `${ORIGIN}/`).pathname)).headers.get('content-type')).toMatch(
      /^text\/javascript/,
    );
  });

  test.each([
    '/../../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%5c..%5cpackage.json',
    '/assets/..%2f..%2fmain%2findex.js',
    '/%00',
    '/%E0%A4%A',
    'app://evil/index.html',
  ])('%s is refused', async (path) => expect((await pageAt(path)).status).toBe(404));

  test.each(['POST', 'PUT', 'DELETE'])('%s is refused', async (method) =>
    expect((await pageAt('/', method)).status).toBe(405),
  );
});

describe('a core that dies', () => {
  const killCore = async (): Promise<void> => {
    const restarted = new Promise<void>((settle) => (tellRestart = settle));
    standIn.recorded.cores.at(-1)?.child.kill('SIGKILL');
    await restarted;
  };

  test('is started again, and what was acknowledged is there after the next sign-in', async () => {
    const registered = await client.cases.execute({ caseId, command: registerCommand() });
    expect(registered.ok).toBe(true);
    await client.drafts.put({ ...draft, title: '李四' });
    await killCore();
    expect(restarts).toBe(1);
    expect(standIn.recorded.cores).toHaveLength(2);
    expect((await client.desk.status()).state).toBe('locked');
    expect((await client.desk.signIn({ signInName: 'wang', password })).ok).toBe(true);
    expect(await client.drafts.get({ draftId: draft.draftId })).toMatchObject({ title: '李四' });
    // The command was answered just before the kill: the event is there, once, and the file reads as it was answered.
    expect(await client.cases.get({ caseId })).toEqual(registered);
  });

  test('rejects a call under way instead of leaving it open for ever', async () => {
    const changes = await client.changes();
    const next = changes.next();
    const ended = expect(next).rejects.toThrow();
    await killCore();
    await ended;
  });

  test('ends in order when the app quits, with its databases closed', async () => {
    standIn.app.emit('window-all-closed');
    await expect.poll(() => standIn.recorded.hasQuit, { timeout: 10_000 }).toBe(true);
    const [last] = standIn.recorded.cores.slice(-1);
    expect(last?.child.exitCode).toBe(0);
    expect(standIn.recorded.errorBoxes).toEqual([]);
  });
});
