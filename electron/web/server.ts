/**
 * The local web shell: the same core and the built pages on loopback, for machines without the Electron binary.
 * Invariants: listens on 127.0.0.1 only; every call needs the session cookie, our host and our origin; the token works once.
 * Never part of an installer.
 */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { answerPage, securityHeaders } from '../core/pageFiles.ts';
import { type HttpServe, httpServe, MAX_BODY_BYTES, RPC_PREFIX, type ServedCore } from '../core/serve.ts';
import { isOurHost, isOurOrigin, sessionCookie, sessionIdOf } from './guards.ts';
import { createGate, type Gate } from './token.ts';

export type WebShellOptions = {
  readonly core: ServedCore;
  readonly rendererDir: string;
  /** A wanted port must be free; a preferred one gives way to any free port. */
  readonly port: PortChoice;
};
export type PortChoice = { readonly wanted: number } | { readonly preferred: number };
export type WebShell = {
  /** Opens the app once: carries the one-time token. */
  readonly url: string;
  /** A fresh one-time address, for a second browser or after the first was closed. */
  readonly newUrl: () => string;
  readonly close: () => Promise<void>;
};
type Shell = {
  readonly gate: Gate;
  readonly port: number;
  readonly rendererDir: string;
  readonly serveRpc: HttpServe;
};

const TOKEN_PATH = '/open';
const LOOPBACK = '127.0.0.1';

/** Starts serving; throws when the wanted port is taken. */
export const startWebShell = async (options: WebShellOptions): Promise<WebShell> => {
  const gate = createGate();
  const server = createServer();
  const port = await listenOn(server, options.port);
  const shell: Shell = { gate, port, rendererDir: options.rendererDir, serveRpc: httpServe(options.core) };
  server.on('request', (request, response) => {
    answer(shell, request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  const newUrl = () => `http://${LOOPBACK}:${port}${TOKEN_PATH}?token=${gate.issueToken()}`;
  return { url: newUrl(), newUrl, close: () => close(server) };
};

const answer = async (shell: Shell, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  if (!isOurHost(request.headers, shell.port)) return refuse(response, 421, 'wrong host');
  const url = new URL(request.url ?? '/', `http://${LOOPBACK}:${shell.port}`);
  if (url.pathname === RPC_PREFIX || url.pathname.startsWith(`${RPC_PREFIX}/`))
    return answerRpc(shell, request, response);
  if (request.method !== 'GET') return refuse(response, 405, 'GET only');
  if (url.pathname === TOKEN_PATH) return exchangeToken(shell, url.searchParams.get('token') ?? '', response);
  return answerFile(shell, { request, url }, response);
};

const answerRpc = async (shell: Shell, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  if (!isOurOrigin({ method: request.method ?? '', headers: request.headers }))
    return refuse(response, 403, 'wrong origin');
  if (!hasSession(shell, request)) return refuse(response, 401, 'no session');
  // The page's client only ever posts; no other method gets as far as the core.
  if (request.method !== 'POST') return refuse(response, 405, 'POST only');
  if (Number(request.headers['content-length'] ?? '0') > MAX_BODY_BYTES) return refuse(response, 413, 'too large');
  setHeaders(response, securityHeaders(newNonce(), "'self'"));
  response.setHeader('cache-control', 'no-store');
  if (!(await shell.serveRpc(request, response))) refuse(response, 404, 'no such procedure');
};

const exchangeToken = (shell: Shell, token: string, response: ServerResponse): void => {
  const sessionId = shell.gate.redeem(token);
  if (sessionId === null) return refuse(response, 403, USED_LINK);
  setHeaders(response, securityHeaders(newNonce(), "'self'"));
  // The clean address keeps the token out of the history and out of any referrer.
  response.writeHead(303, {
    location: '/',
    'set-cookie': sessionCookie(shell.port, sessionId),
    'cache-control': 'no-store',
  });
  response.end();
};

const answerFile = async (
  shell: Shell,
  { request, url }: { readonly request: IncomingMessage; readonly url: URL },
  response: ServerResponse,
): Promise<void> => {
  // The pages hold no data, but without a session they could only show failures: say what to do instead.
  if (url.pathname === '/' && !hasSession(shell, request)) return refuse(response, 403, USED_LINK);
  const page = await answerPage(shell.rendererDir, { path: url.pathname, nonce: newNonce(), connect: "'self'" });
  response.writeHead(page.status, page.headers);
  response.end(page.body);
};

const USED_LINK =
  '这个链接已经用过或不完整。请在启动它的窗口里按回车键取得新链接。\n' +
  'This link was already used or is incomplete. Press Enter in the terminal that started the app for a fresh one.';

const hasSession = (shell: Shell, request: IncomingMessage): boolean => {
  const sessionId = sessionIdOf(request.headers, shell.port);
  return sessionId !== null && shell.gate.isSession(sessionId);
};

const refuse = (response: ServerResponse, status: number, text: string): void => {
  setHeaders(response, securityHeaders(newNonce(), "'self'"));
  // A refused call's body is not read, so its connection cannot carry another request.
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    ...(status === 413 ? { connection: 'close' } : {}),
  });
  response.end(text);
};

const setHeaders = (response: ServerResponse, headers: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
};

const newNonce = (): string => randomBytes(16).toString('base64');

/** A preferred port keeps the page's address, and with it what the browser remembers for it, from one start to the next. */
const listenOn = async (server: Server, choice: PortChoice): Promise<number> => {
  if ('wanted' in choice) return listen(server, choice.wanted);
  try {
    return await listen(server, choice.preferred);
  } catch (error) {
    if (isPortTaken(error)) return listen(server, 0);
    throw error;
  }
};

/** True for the error of a port that another program has. */
export const isPortTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((settle, fail) => {
    server.once('error', fail);
    server.listen(port, LOOPBACK, () => {
      server.off('error', fail);
      const address = server.address();
      settle(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

const close = (server: Server): Promise<void> =>
  new Promise((settle) => {
    server.close(() => settle());
    server.closeAllConnections();
  });
