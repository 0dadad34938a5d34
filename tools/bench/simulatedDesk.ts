/**
 * One of many desks that come back to their hub: greets it, signs in, hands over what it wrote offline in the desk's own batches, takes in
 * what the others wrote, and then waits for news as a desk that rests does. A failed call is counted and tried again.
 */
import type { HubClient, HubFailure } from '../../electron/core/sync/hubClient.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { LightDesk } from './lightDesk.ts';

/** What a desk hands over first, before it has found its pace. */
const FIRST_BATCH = 25;
const PULL_LIMIT = 500;
const RETRY_MS = 1000;

export type Watched = {
  readonly pushMs: number[];
  /** From the first word to the hub until everything written offline was confirmed. */
  readonly reconnectMs: number[];
  /** Calls that went well, by their name. */
  readonly calls: Map<string, number>;
  /** Failed calls, by their reason. */
  readonly failures: Map<string, number>;
};
export type SimulatedDesk = {
  /** Comes back now; ends when all it wrote is at the hub. It goes on listening until `leave`. */
  readonly comeBack: (texts: readonly string[]) => Promise<void>;
  /** How far it has read its office's feed, and how many events of others it was sent. */
  readonly cursor: () => number;
  readonly received: () => number;
  readonly leave: () => void;
};

export const simulateDesk = (desk: LightDesk, watched: Watched): SimulatedDesk => {
  const leaving = new AbortController();
  let [cursor, received] = [0, 0];
  /** Tries until it succeeds; null once the desk leaves. */
  const insist = async <T>(name: string, call: () => Promise<Result<T, HubFailure>>): Promise<T | null> => {
    for (;;) {
      const answer = await call();
      if (answer.ok) {
        count(watched.calls, name);
        return answer.value;
      }
      if (leaving.signal.aborted) return null;
      const reason = answer.refusal.type === 'hub-refuses' ? answer.refusal.code : answer.refusal.type;
      count(watched.failures, reason);
      await new Promise((again) => setTimeout(again, RETRY_MS * (0.5 + Math.random())));
    }
  };
  const handOver = async (hub: HubClient, texts: readonly string[]): Promise<void> => {
    let size = FIRST_BATCH;
    for (let from = 0; from < texts.length; from += size, size *= 2) {
      const batch = texts.slice(from, from + size);
      const pushed = await insist('push', async () => {
        const startedAt = performance.now();
        const answer = await hub.push(desk.self, batch);
        if (answer.ok) watched.pushMs.push(performance.now() - startedAt);
        return answer;
      });
      const refused = pushed?.find(({ result }) => result === 'refused');
      if (refused !== undefined) throw new Error(`the hub refuses an event: ${JSON.stringify(refused)}`);
    }
  };
  const takeIn = async (hub: HubClient): Promise<void> => {
    for (;;) {
      const page = await insist('pull', () => hub.pull(desk.self, { after: cursor, limit: PULL_LIMIT, kind: null }));
      if (page === null) return;
      cursor = page.next;
      received += page.events.length;
      if (page.next >= page.head) return;
    }
  };
  const listen = async (hub: HubClient): Promise<void> => {
    while (!leaving.signal.aborted) {
      await takeIn(hub);
      await insist('wait', () => hub.wait(desk.self, { after: cursor, files: [] }));
    }
    hub.close();
  };
  return {
    comeBack: async (texts) => {
      const hub = desk.connect(leaving.signal);
      const startedAt = performance.now();
      await insist('about', () => hub.about());
      await handOver(hub, texts);
      watched.reconnectMs.push(performance.now() - startedAt);
      void listen(hub);
    },
    cursor: () => cursor,
    received: () => received,
    leave: () => leaving.abort(),
  };
};

const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
