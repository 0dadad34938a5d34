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
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

/** The computer that answers is not the hub this one was enrolled with. */
export class OtherHub extends Error {
  override readonly name = 'OtherHub';
}

export type HubFetch = { readonly fetch: (request: Request) => Promise<Response>; readonly close: () => void };

const MIN_GZIP_BYTES = 1024;
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
const IDLE_MS = 60_000;
const pack = promisify<Uint8Array, Buffer>(gzip);
const unpack = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(gunzip);

export const hubFetch = (fingerprint: string | null): HubFetch => {
  const agent = fingerprint === null ? new HttpAgent({ keepAlive: true }) : new PinnedAgent(fingerprint);
  return {
    fetch: async (request) => {
      const sent = Buffer.from(await request.arrayBuffer());
      const isPacked = sent.length >= MIN_GZIP_BYTES;
      const body = isPacked ? await pack(sent) : sent;
      const headers = Object.fromEntries(request.headers);
      if (isPacked) headers['content-encoding'] = 'gzip';
      headers['accept-encoding'] = 'gzip';
      headers['content-length'] = String(body.length);
      const url = new URL(request.url);
      const options: RequestOptions = {
        method: request.method,
        headers,
        agent,
        signal: request.signal,
        timeout: IDLE_MS,
      };
      return ask({ url, options, body });
    },
    close: () => agent.destroy(),
  };
};

type Asked = { readonly url: URL; readonly options: RequestOptions; readonly body: Buffer };

const ask = ({ url, options, body }: Asked): Promise<Response> =>
  new Promise((answer, failed) => {
    const start = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const outgoing = start(url, options, (incoming) => {
      responseOf(incoming).then(answer, failed);
    });
    outgoing.on('timeout', () => outgoing.destroy(new Error('the hub went silent')));
    outgoing.on('error', failed);
    outgoing.end(body);
  });

const responseOf = async (incoming: IncomingMessage): Promise<Response> => {
  const received = await buffer(incoming);
  const isPacked = incoming.headers['content-encoding'] === 'gzip';
  const body = isPacked ? await unpack(received, { maxOutputLength: MAX_ANSWER_BYTES }) : received;
  const headers = new Headers();
  const contentType = incoming.headers['content-type'];
  if (contentType !== undefined) headers.set('content-type', contentType);
  return new Response(new Uint8Array(body), { status: incoming.statusCode ?? 500, headers });
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
