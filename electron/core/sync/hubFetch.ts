/**
 * HTTP to the hub: bodies packed both ways, and the hub known by its certificate's fingerprint instead of by an authority. Nothing is sent
 * before the certificate was seen to be the right one.
 */
import { createHash } from 'node:crypto';
import { Agent as HttpAgent, type IncomingMessage, request as httpRequest, type RequestOptions } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Duplex } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { connect as connectTls, type ConnectionOptions } from 'node:tls';
import { pack, type Packing, quickPacking, unpack } from '../packing.ts';

/** The computer that answers is not the hub this one was enrolled with. */
export class OtherHub extends Error {
  override readonly name = 'OtherHub';
}

export type HubFetch = { readonly fetch: (request: Request) => Promise<Response>; readonly close: () => void };

const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
const IDLE_MS = 60_000;

/** How slow a link is on which every byte is worth the densest packing; judged by requests that are large and long enough to tell. */
const SLOW_BYTES_PER_SECOND = 30_000;
const TELLING_BYTES = 2048;
const TELLING_MS = 300;

export const hubFetch = (fingerprint: string | null): HubFetch => {
  const agent = fingerprint === null ? new HttpAgent({ keepAlive: true }) : new PinnedAgent(fingerprint);
  let packing: Packing = quickPacking;
  const judge = (bytes: number, milliseconds: number): void => {
    if (bytes < TELLING_BYTES) return;
    const isSlow = milliseconds >= TELLING_MS && bytes / (milliseconds / 1000) < SLOW_BYTES_PER_SECOND;
    packing = isSlow ? 'br' : quickPacking;
  };
  return {
    fetch: async (request) => {
      const sent = new Uint8Array(await request.arrayBuffer());
      const packed = await pack(sent, packing);
      const headers = Object.fromEntries(request.headers);
      if (packed.packing !== null) headers['content-encoding'] = packed.packing;
      headers['accept-encoding'] = packing;
      headers['content-length'] = String(packed.bytes.length);
      const url = new URL(request.url);
      const options: RequestOptions = {
        method: request.method,
        headers,
        agent,
        signal: request.signal,
        timeout: IDLE_MS,
      };
      const startedAt = performance.now();
      const answered = await ask({ url, options, body: packed.bytes });
      judge(packed.bytes.length + answered.bytes, performance.now() - startedAt);
      return answered.response;
    },
    close: () => agent.destroy(),
  };
};

type Asked = { readonly url: URL; readonly options: RequestOptions; readonly body: Uint8Array };
type Answered = { readonly response: Response; readonly bytes: number };

const ask = ({ url, options, body }: Asked): Promise<Answered> =>
  new Promise((answer, failed) => {
    const start = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const outgoing = start(url, options, (incoming) => {
      responseOf(incoming).then(answer, failed);
    });
    outgoing.on('timeout', () => outgoing.destroy(new Error('the hub went silent')));
    outgoing.on('error', failed);
    outgoing.end(body);
  });

const responseOf = async (incoming: IncomingMessage): Promise<Answered> => {
  const received = await buffer(incoming);
  const body = await unpack(received, incoming.headers['content-encoding'], { maxOutputLength: MAX_ANSWER_BYTES });
  const headers = new Headers();
  const contentType = incoming.headers['content-type'];
  if (contentType !== undefined) headers.set('content-type', contentType);
  const response = new Response(new Uint8Array(body), { status: incoming.statusCode ?? 500, headers });
  return { response, bytes: received.length };
};

/** Trusts one certificate alone. */
class PinnedAgent extends HttpsAgent {
  readonly #fingerprint: string;

  constructor(fingerprint: string) {
    super({ keepAlive: true });
    this.#fingerprint = fingerprint;
  }

  override createConnection(
    options: ConnectionOptions,
    done?: (error: Error | null, socket: Duplex) => void,
  ): undefined {
    const socket = connectTls({ ...options, rejectUnauthorized: false });
    const failed = (error: Error): void => done?.(error, socket);
    socket.once('error', failed);
    socket.once('secureConnect', () => {
      socket.off('error', failed);
      const { raw } = socket.getPeerCertificate();
      if (createHash('sha256').update(raw).digest('hex') === this.#fingerprint) return done?.(null, socket);
      socket.destroy();
      done?.(new OtherHub('another certificate'), socket);
    });
    return undefined;
  }
}
