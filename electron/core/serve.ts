/**
 * Serves the core's router on a message port or over HTTP. The same contract, serializers and error hiding on both, so the page
 * cannot tell the shells apart. Used by the utility process, the local web shell and tests; knows neither Electron nor a window.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SupportedMessagePort } from '@orpc/client/message-port';
import { type AnyRouter, type Context, ORPCError, onError } from '@orpc/server';
import { RPCHandler as PortHandler } from '@orpc/server/message-port';
import { BodyLimitPlugin, RPCHandler as HttpHandler } from '@orpc/server/node';
import { bugTrace, type LogBug, logToStderr } from './bugTrace.ts';
import { customJsonSerializers } from '../../shared/api/serializers.ts';

/** What serving needs of a composed core. */
export type ServedCore = { readonly router: AnyRouter; readonly context: Context };
/** A port that starts to deliver only after start(): MessagePortMain, a worker's port, a page's port. */
export type StartablePort = SupportedMessagePort & { start(): void };
/** Answers one request under the prefix; false when no procedure matched. */
export type HttpServe = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

export const RPC_PREFIX = '/rpc';
/** A page sends scans and PDFs; nothing legitimate is larger. */
export const MAX_BODY_BYTES = 64 * 1024 * 1024;

/** Serves the router on this port until the port closes. */
export const servePort = (port: StartablePort, core: ServedCore, logBug: LogBug = logToStderr): void => {
  const handler = new PortHandler<Context>(core.router, {
    customJsonSerializers,
    interceptors: [onError((error) => reportBug(error, logBug))],
  });
  handler.upgrade(port, { context: core.context });
  port.start();
};

/** The request handler for everything under /rpc. Who may call it is the web shell's business, before this. */
export const httpServe = (core: ServedCore, logBug: LogBug = logToStderr): HttpServe => {
  const handler = new HttpHandler<Context>(core.router, {
    customJsonSerializers,
    interceptors: [onError((error) => reportBug(error, logBug))],
    plugins: [new BodyLimitPlugin({ maxBodySize: MAX_BODY_BYTES })],
  });
  return async (request, response) => {
    const { matched } = await handler.handle(request, response, { prefix: RPC_PREFIX, context: core.context });
    return matched;
  };
};

const reportBug = (error: unknown, logBug: LogBug): void => {
  const isRefusal = error instanceof ORPCError && error.status < 500;
  if (!isRefusal) logBug(`core: ${bugTrace(error)}`);
};
