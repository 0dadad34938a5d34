/**
 * Serves the hub: the protocol under /v1, `/openapi.json` generated from the same contract, `/health` and `/metrics`. Bodies may be packed
 * (electron/core/packing.ts) and are bounded before and after. One log line a request: what was asked, how it ended, how long it took;
 * never what it held.
 */
import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { OpenAPIGenerator } from '@orpc/openapi';
import { StandardOpenAPIHandler } from '@orpc/openapi/standard';
import { onError, ORPCError } from '@orpc/server';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import { bugTrace } from '../electron/core/bugTrace.ts';
import { askedPacking, BodyUnreadable, pack, unpack } from '../electron/core/packing.ts';
import { bounds, hubContract, PROTOCOL_HEADER } from '../shared/sync/protocol.ts';
import { hubRouter, type HubContext, type HubServices } from './api.ts';
import type { Certificate } from './certificate.ts';
import { startDeliveries } from './delivery.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { sweptSoon } from './sweptSoon.ts';

export type Logger = (entry: Readonly<Record<string, string | number | boolean>>) => void;
export type HubServerOptions = {
  readonly services: HubServices;
  readonly host: string;
  readonly port: number;
  readonly certificate: Certificate | null;
  readonly log: Logger;
  readonly version: string;
};
export type HubServer = {
  readonly port: number;
  /** Lets running requests end, wakes those who wait, and closes. */
  readonly close: () => Promise<void>;
};
type Serving = {
  readonly handler: StandardOpenAPIHandler<HubContext>;
  readonly services: HubServices;
  readonly metrics: Metrics;
  readonly log: Logger;
  readonly openApi: string;
  /** Set when the hub stops: connections are not kept for another request. */
  isClosing: boolean;
  /** Requests that are being answered, those included whose caller has gone. */
  readonly running: Set<Promise<void>>;
};
type Answer = { readonly status: number; readonly contentType: string; readonly body: Uint8Array };
type HandlerRequest = Parameters<StandardOpenAPIHandler<HubContext>['handle']>[0];

const FILES = '/v1/files/';

class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}
/**
 * How long a connection without a question is kept: longer than a desk rests between two exchanges, so that it neither has to connect anew every
 * minute nor sends its question into a connection that is being closed.
 */
const KEEP_ALIVE_MS = 75_000;

export const startHubServer = async (options: HubServerOptions): Promise<HubServer> => {
  const { services, certificate, log, version } = options;
  const router = hubRouter(services);
  const serving: Serving = {
    isClosing: false,
    running: new Set(),
    services,
    log,
    metrics: createMetrics(services.watch),
    handler: new StandardOpenAPIHandler<HubContext>(router, {
      // Around the call itself: a body that cannot be read is the sender's fault and no bug.
      clientInterceptors: [onError((error) => logBug(log, error))],
    }),
    openApi: JSON.stringify(
      await new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] }).generate(hubContract, {
        info: { title: 'Hejie hub', version },
      }),
    ),
  };
  const server = certificate === null ? createHttpServer() : createHttpsServer(certificate);
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.on('request', (request, response) => {
    const toAnswer = (): Promise<void> => answer(serving, request, response);
    const answered = (request.url?.startsWith(FILES) === true ? sweptSoon(toAnswer) : toAnswer())
      .catch((error: unknown) => {
        logBug(log, error);
        response.destroy();
      })
      .then(() => gone(response))
      .finally(() => serving.running.delete(answered));
    serving.running.add(answered);
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(options.port, options.host, listening);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the hub listens on a port');
  const deliveries = await startDeliveries(options.services.db, (error) => logBug(log, error));
  const stop = async (): Promise<void> => {
    await close(server, serving);
    await deliveries.stop();
  };
  return { port: address.port, close: stop };
};

/** Ends when the answer has left, or nobody is there to take it. */
const gone = (response: ServerResponse): Promise<void> =>
  response.closed ? Promise.resolve() : new Promise((done) => response.once('close', () => done()));

const close = async (server: Server, serving: Serving): Promise<void> => {
  serving.isClosing = true;
  const closed = new Promise<void>((done) => server.close(() => done()));
  serving.services.watch.stop();
  server.closeIdleConnections();
  // The database is closed next: whoever still asks it has to have ended.
  while (serving.running.size > 0) await Promise.all(serving.running);
  // What is left has asked nothing, or had its answer just before it was told to go: it would be kept open for the next question.
  server.closeAllConnections();
  await closed;
  await serving.services.checker.close();
};

const answer = async (serving: Serving, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const startedAt = performance.now();
  const path = new URL(request.url ?? '/', 'http://hub').pathname;
  const given = await respond(serving, request, path);
  const asked = askedPacking(request.headers['accept-encoding']);
  const { bytes: body, packing } =
    asked === null ? { bytes: given.body, packing: null } : await pack(given.body, asked);
  response.setHeader('content-type', given.contentType);
  if (packing !== null) response.setHeader('content-encoding', packing);
  response.setHeader('content-length', body.length);
  response.setHeader('cache-control', 'no-store');
  if (serving.isClosing) response.setHeader('connection', 'close');
  response.writeHead(given.status);
  response.end(body);
  const milliseconds = Math.round(performance.now() - startedAt);
  serving.metrics.count({ path, status: given.status, milliseconds });
  serving.log({ level: 'info', path, status: given.status, milliseconds, bytesOut: body.length });
};

const respond = async (serving: Serving, request: IncomingMessage, path: string): Promise<Answer> => {
  if (path === '/health') return health(serving);
  if (path === '/metrics') return text(200, serving.metrics.text(), 'text/plain; version=0.0.4');
  if (path === '/openapi.json') return text(200, serving.openApi, 'application/json');
  try {
    const context = contextOf(request);
    const { matched, response } = await serving.handler.handle(await handlerRequest(request), { context });
    if (!matched) return text(404, '{"code":"NOT_FOUND"}', 'application/json');
    return text(response.status, JSON.stringify(response.body), 'application/json');
  } catch (error) {
    if (error instanceof BodyTooLarge) return text(413, '{"code":"BODY_TOO_LARGE"}', 'application/json');
    if (error instanceof BodyUnreadable) return text(400, '{"code":"BODY_UNREADABLE"}', 'application/json');
    throw error;
  }
};

const health = async ({ services }: Serving): Promise<Answer> => {
  try {
    await services.db.one({ text: 'SELECT 1 AS alive', values: [] });
    return text(200, JSON.stringify({ status: 'ok', hubId: services.identity.hubId }), 'application/json');
  } catch {
    // Whatever is wrong, the one who asks whether the hub is well learns that it is not; the request that failed has logged why.
    return text(503, JSON.stringify({ status: 'database-unreachable' }), 'application/json');
  }
};

const text = (status: number, body: string, contentType: string): Answer => ({
  status,
  contentType,
  body: Buffer.from(body),
});

const contextOf = ({ headers, socket }: IncomingMessage): HubContext => {
  const protocol = Number(headers[PROTOCOL_HEADER]);
  return {
    address: socket.remoteAddress ?? '',
    token: headers.authorization?.startsWith('Bearer ') === true ? headers.authorization.slice(7) : null,
    protocol: Number.isInteger(protocol) ? protocol : null,
  };
};

/**
 * The request as the handler takes it, its body read, unpacked and bounded. Everything here is JSON, so that nothing of the web's own Request and
 * Response is needed: they would copy every page once more each.
 */
const handlerRequest = async (request: IncomingMessage): Promise<HandlerRequest> => {
  const url = new URL(request.url ?? '/', 'http://hub');
  const method = request.method ?? 'GET';
  const sent = method === 'GET' || method === 'HEAD' ? '' : (await unpackedBody(request)).toString();
  const body = (): Promise<unknown> => Promise.resolve(sent === '' ? undefined : JSON.parse(sent));
  return { url, method, headers: request.headers, signal: undefined, body };
};

const unpackedBody = async (request: IncomingMessage): Promise<Buffer> => {
  const sent = await readBody(request);
  return unpack(sent, request.headers['content-encoding'], { maxOutputLength: bounds.requestBytes });
};

const readBody = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > bounds.requestBytes) throw new BodyTooLarge();
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
};

const logBug = (log: Logger, error: unknown): void => {
  if (error instanceof ORPCError && error.status < 500) return;
  log({ level: 'error', bug: bugTrace(error) });
};
