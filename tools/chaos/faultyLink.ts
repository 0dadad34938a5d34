/**
 * The way between one desk and the hub, on loopback: it can be down, and it can cut a connection after any number of bytes in either
 * direction. An answer that is cut after the hub has stored a push makes the desk push it again: that is how doubles come about.
 */
import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Random } from '../random.ts';

export type FaultyLink = {
  readonly url: string;
  /** Down: every connection is refused and the open ones break. */
  readonly setDown: (isDown: boolean) => void;
  readonly isDown: () => boolean;
  /** Whether new connections may be cut somewhere. */
  readonly setFaulty: (isFaulty: boolean) => void;
  readonly faults: () => { readonly cuts: number; readonly refusals: number };
  readonly close: () => Promise<void>;
};

/** Of a hundred new connections so many are cut. */
const CUT_PERCENT = 30;
const LONGEST_BYTES = 6000;

export const openFaultyLink = async (hubPort: number, random: Random): Promise<FaultyLink> => {
  const open = new Set<Socket>();
  let [isDown, isFaulty, cuts, refusals] = [false, false, 0, 0];
  const server = createServer((near) => {
    if (isDown) {
      refusals += 1;
      near.destroy();
      return;
    }
    const far = connect(hubPort, '127.0.0.1');
    for (const socket of [near, far]) {
      open.add(socket);
      // A broken half breaks the other: nobody waits for an answer that cannot come.
      socket.on('error', () => undefined);
      socket.on('close', () => {
        open.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    if (isFaulty && random.chance(CUT_PERCENT)) {
      let left = random.below(LONGEST_BYTES);
      const count = (chunk: Buffer): void => {
        left -= chunk.length;
        if (left >= 0 || near.destroyed) return;
        cuts += 1;
        near.destroy();
        far.destroy();
      };
      near.on('data', count);
      far.on('data', count);
    }
    near.pipe(far);
    far.pipe(near);
  });
  const port = await listenOnLoopback(server);
  return {
    url: `http://127.0.0.1:${port}`,
    setDown: (down) => {
      isDown = down;
      if (down) for (const socket of open) socket.destroy();
    },
    isDown: () => isDown,
    setFaulty: (faulty) => {
      isFaulty = faulty;
    },
    faults: () => ({ cuts, refusals }),
    close: async () => {
      const closed = new Promise<void>((done) => server.close(() => done()));
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
};

export const listenOnLoopback = (server: Server): Promise<number> =>
  new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') failed(new Error('a link listens on a port'));
      else listening(address.port);
    });
  });
