/**
 * A way to a real hub that bends what is said on it: the version that a desk says it speaks, and the time that the hub says it is. Everything
 * else passes as it is.
 */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { PROTOCOL_HEADER } from '../../shared/sync/protocol.ts';

export type BentHub = {
  readonly url: string;
  /** What the desk is made to say; null lets it say what it says. */
  protocol: number | null;
  /** Added to the hub's clock. */
  clockMs: number;
  readonly close: () => Promise<void>;
};

/** `target`: the hub's address without TLS. */
export const bendHub = async (target: string): Promise<BentHub> => {
  const server = createServer((incoming, answer) => {
    pass(incoming, answer).catch(() => answer.destroy());
  });
  const pass = async (incoming: IncomingMessage, answer: ServerResponse): Promise<void> => {
    const body = await buffer(incoming);
    // Unpacked, so that the clock can be found in it.
    const { 'accept-encoding': _packed, ...headers } = incoming.headers;
    if (bent.protocol !== null) headers[PROTOCOL_HEADER] = String(bent.protocol);
    const outgoing = request(new URL(incoming.url ?? '/', target), { method: incoming.method, headers });
    outgoing.on('error', () => answer.destroy());
    outgoing.on('response', (response) => {
      buffer(response).then(
        (told) => {
          const text = told.toString('utf8');
          const said = text.replace(/"nowMs":(\d+)/, (_all, now) => `"nowMs":${Number(now) + bent.clockMs}`);
          const { 'content-length': _length, ...answered } = response.headers;
          answer.writeHead(response.statusCode ?? 500, answered).end(said);
        },
        () => answer.destroy(),
      );
    });
    outgoing.end(body);
  };
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const bent: BentHub = {
    url: `http://127.0.0.1:${port}`,
    protocol: null,
    clockMs: 0,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  return bent;
};
