/** A link of so many bytes a second in each direction that breaks at fixed intervals, on loopback; counts what passes towards the hub. */
import { connect, createServer, type Socket } from 'node:net';
import { Transform } from 'node:stream';
import { listenOnLoopback } from './faultyLink.ts';

export type WeakLink = {
  readonly url: string;
  /** Bytes that went towards the hub, those of broken requests included. */
  readonly sentBytes: () => number;
  readonly cuts: () => number;
  readonly close: () => Promise<void>;
};
export type Weakness = { readonly bytesPerSecond: number; readonly cutEveryMs: number };

export const openWeakLink = async (hubPort: number, { bytesPerSecond, cutEveryMs }: Weakness): Promise<WeakLink> => {
  const open = new Set<Socket>();
  let [sentBytes, cuts] = [0, 0];
  const slowly = (passed: (bytes: number) => void): Transform =>
    new Transform({
      // Small pieces, so that a cut falls anywhere.
      writableHighWaterMark: 1024,
      transform: (chunk: Buffer, _, done) => {
        setTimeout(
          () => {
            passed(chunk.length);
            done(null, chunk);
          },
          (chunk.length / bytesPerSecond) * 1000,
        );
      },
    });
  const server = createServer((near) => {
    const far = connect(hubPort, '127.0.0.1');
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        open.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(slowly((bytes) => (sentBytes += bytes))).pipe(far);
    far.pipe(slowly(() => undefined)).pipe(near);
  });
  const port = await listenOnLoopback(server);
  const cutter = setInterval(() => {
    cuts += open.size > 0 ? 1 : 0;
    for (const socket of open) socket.destroy();
  }, cutEveryMs);
  return {
    url: `http://127.0.0.1:${port}`,
    sentBytes: () => sentBytes,
    cuts: () => cuts,
    close: async () => {
      clearInterval(cutter);
      const closed = new Promise<void>((done) => server.close(() => done()));
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
};
