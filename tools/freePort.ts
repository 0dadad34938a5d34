/** A loopback port that nobody listens on just now, for a process that has to be told one. */
import { createServer } from 'node:net';

export const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      if (address === null || typeof address === 'string') return failed(new Error('a port has a number'));
      probe.close(() => found(address.port));
    });
  });
