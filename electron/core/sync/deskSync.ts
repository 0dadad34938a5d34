/**
 * The exchange with the hub as long as a desk is open: after each save, when the hub has news, at least every minute; after a failure with
 * growing pauses. Nothing of it ever blocks a person: it runs beside, in small durable steps, and ends when the desk is locked.
 */
import type { SyncDoing, SyncFailure, SyncState } from '../../../shared/api/sync.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { type HubLink, keepOffices, offerRefusedAgain, readHubLink, waitingPositions } from '../db/hubLink.ts';
import type { OpenDesk } from '../desk/openDesk.ts';
import { exchange, type Moved } from './exchange.ts';
import { createGreeting, type Greeting } from './greeting.ts';
import { bugTrace, logToStderr } from '../bugTrace.ts';
import { createHubClient, type HubClient, type HubSelf } from './hubClient.ts';
import { type HubWatch, watchedHub } from './watchedHub.ts';
import type { WaitAsk } from '../../../shared/sync/protocol.ts';
import { newPaces, type Paces } from './pace.ts';
import { selfOf } from './selfOf.ts';

export type DeskSync = {
  readonly state: () => SyncState;
  /** What is under way, and the last number of the feed that the hub told of. */
  readonly progress: () => { readonly doing: SyncDoing | null; readonly head: number };
  /** How far this computer's clock is ahead of the hub's, in milliseconds; null before they have met. */
  readonly clockAheadMs: () => number | null;
  /** Exchanges now instead of after the pause, what the hub refused before once more; ends when that exchange has ended, well or not. */
  readonly now: () => Promise<void>;
};
export type SyncPauses = {
  /** Between two exchanges while nothing happens. */
  readonly restMs: number;
  readonly firstRetryMs: number;
  readonly longestRetryMs: number;
};
export const usualPauses: SyncPauses = { restMs: 60_000, firstRetryMs: 2_000, longestRetryMs: 5 * 60_000 };

/** Starts the exchange of an open desk; it ends by itself when the desk is closed. */
export const startDeskSync = (desk: OpenDesk, pauses: SyncPauses = usualPauses): DeskSync => {
  const closing = new AbortController();
  const bell = createBell(closing.signal);
  let state: SyncState = { kind: 'resting' };
  let clockAheadMs: number | null = null;
  let doing: SyncDoing | null = null;
  let head = 0;
  const setState = (next: SyncState): void => {
    state = next;
    doing = null;
    if (!closing.signal.aborted) desk.changes.publish({ caseId: null, count: 0 });
  };
  // What was refused may be right by now: the hub was updated, a record before it has come, somebody has accepted it there.
  desk.store.write(offerRefusedAgain);
  // Ends when the desk is closed: that is how this learns of it.
  void watchSaves(desk, bell).finally(() => closing.abort());
  const attempts = createAttempts();
  const officesDue: OfficesDue = { atMs: 0 };
  closing.signal.addEventListener('abort', () => {
    attempts.ended();
    attempts.begun();
    attempts.ended();
  });
  void keepExchanging({
    desk,
    pauses,
    bell,
    attempts,
    officesDue,
    setState,
    setClock: (aheadMs) => (clockAheadMs = aheadMs),
    watch: {
      head: (told) => (head = told),
      doing: (next) => {
        if (doing === next || state.kind !== 'working') return;
        doing = next;
        desk.changes.publish({ caseId: null, count: 0 });
      },
    },
    signal: closing.signal,
  });
  return {
    state: () => (readHubLink(desk.store.read) === null ? { kind: 'not-linked' } : state),
    progress: () => ({ doing, head }),
    clockAheadMs: () => clockAheadMs,
    now: () => {
      desk.store.write(offerRefusedAgain);
      officesDue.atMs = 0;
      const ended = attempts.nextEnd();
      bell.ring();
      return ended;
    },
  };
};

const watchSaves = async (desk: OpenDesk, bell: Bell): Promise<void> => {
  for await (const change of desk.changes.subscribe()) {
    // What was saved last is told even when the desk is closing.
    if (
      change.count > 0 &&
      desk.store.read.raw.open &&
      waitingPositions(desk.store.read, { after: 0, limit: 1 }).length > 0
    )
      bell.ring();
  }
};

type Loop = {
  readonly desk: OpenDesk;
  readonly pauses: SyncPauses;
  readonly bell: Bell;
  readonly attempts: Attempts;
  readonly officesDue: OfficesDue;
  readonly setState: (state: SyncState) => void;
  readonly setClock: (aheadMs: number) => void;
  readonly watch: HubWatch;
  readonly signal: AbortSignal;
};

const keepExchanging = async ({
  desk,
  pauses,
  bell,
  attempts,
  officesDue,
  setState,
  setClock,
  watch,
  signal,
}: Loop): Promise<void> => {
  let failures = 0;
  const paces = newPaces();
  let connection: Connection | null = null;
  while (!signal.aborted) {
    const link = readHubLink(desk.store.read);
    if (link === null) {
      attempts.begun();
      attempts.ended();
      await bell.next(pauses.restMs);
      continue;
    }
    if (connection === null || !isSameHub(connection.link, link)) {
      connection?.hub.close();
      const hub = watchedHub(createHubClient(link, signal), watch);
      const greeting = createGreeting(link, hub, setClock);
      connection = { link, hub, greeting, news: watchNews(selfOf(desk), hub, bell) };
    }
    attempts.begun();
    setState({ kind: 'working' });
    const moved = await greetAndExchange({ desk, connection, paces, officesDue }).catch((error: unknown): Failed => {
      // When the databases were closed under the exchange, whatever it met then is no bug. A bug must not take the desk along.
      if (desk.store.read.raw.open) logToStderr(`sync: ${bugTrace(error)}`);
      return { ok: false, refusal: { type: 'own-fault' } };
    });
    if (signal.aborted) break;
    if (moved.ok) {
      failures = 0;
      setState({ kind: 'resting' });
      attempts.ended();
      const after = readHubLink(desk.store.read)?.cursor ?? 0;
      connection.news.rest({ after, files: [...moved.value.awaited] });
      // Until something was saved, the hub has news, or the pause is over.
      await bell.next(pauses.restMs);
      connection.news.work();
    } else {
      failures += 1;
      const pauseMs = retryPause(pauses, failures);
      setState({ kind: 'waiting', failure: moved.refusal, retryAtMs: desk.clock.now() + pauseMs });
      attempts.ended();
      await bell.next(pauseMs);
    }
  }
  connection?.hub.close();
};
type Meeting = {
  readonly desk: OpenDesk;
  readonly connection: Connection;
  readonly paces: Paces;
  readonly officesDue: OfficesDue;
};

const greetAndExchange = async ({
  desk,
  connection,
  paces,
  officesDue,
}: Meeting): Promise<Result<Moved, SyncFailure>> => {
  const met = await connection.greeting.now(desk);
  if (!met.ok) return met;
  const moved = await exchange(desk, connection.hub, paces);
  if (!moved.ok) {
    // A break says nothing of who was there; any other refusal may come from another hub.
    if (moved.refusal.type !== 'unreachable') connection.greeting.again();
    return moved;
  }
  // After everything that may wait for it: the list changes seldom, and is kept for the time without network.
  const asked = await askForOffices(desk, connection.hub, officesDue);
  return asked.ok ? moved : asked;
};

type Failed = { readonly ok: false; readonly refusal: SyncFailure };
type Connection = {
  readonly link: HubLink;
  readonly hub: HubClient;
  readonly greeting: Greeting;
  readonly news: NewsWatch;
};

const OFFICES_EVERY_MS = 10 * 60_000;
/** When the hub is asked for the other offices again: they change seldom, but a person who exchanges by hand wants to see them now. */
type OfficesDue = { atMs: number };

const askForOffices = async (desk: OpenDesk, hub: HubClient, due: OfficesDue): Promise<Result<true, SyncFailure>> => {
  if (performance.now() < due.atMs) return ok(true);
  const known = await hub.offices(selfOf(desk));
  if (!known.ok) return known;
  due.atMs = performance.now() + OFFICES_EVERY_MS;
  desk.store.write((db) => keepOffices(db, known.value));
  return ok(true);
};

const isSameHub = (a: HubLink, b: HubLink): boolean =>
  a.url === b.url && a.fingerprint === b.fingerprint && a.hubId === b.hubId;

/** Doubles up to the longest; the random half keeps desks that lost the hub together from coming back together. */
const retryPause = ({ firstRetryMs, longestRetryMs }: SyncPauses, failures: number): number => {
  const whole = Math.min(longestRetryMs, firstRetryMs * 2 ** (failures - 1));
  return Math.round(whole / 2 + (whole / 2) * Math.random());
};

/** Listens for news of the hub while this desk rests; an exchange that is running takes in the news by itself. */
type NewsWatch = { readonly rest: (awaited: WaitAsk) => void; readonly work: () => void };

/** One question to the hub at a time, however often the desk exchanges meanwhile. */
const watchNews = (self: HubSelf, hub: HubClient, bell: Bell): NewsWatch => {
  // Read while the desk was surely open: an answer may come when it is not any more.
  let awaited: WaitAsk = { after: 0, files: [] };
  let [isResting, isAsking] = [false, false];
  const ask = (): void => {
    isAsking = true;
    void hub.wait(self, awaited).then((answered) => {
      isAsking = false;
      // A failed question says no more than the next exchange will; that one then takes the pause.
      if (!isResting || !answered.ok) return;
      if (answered.value.head > awaited.after || answered.value.hasFile) bell.ring();
      else ask();
    });
  };
  return {
    rest: (now) => {
      awaited = now;
      isResting = true;
      if (!isAsking) ask();
    },
    work: () => {
      isResting = false;
    },
  };
};

/** Lets somebody wait for the end of an exchange that began after they asked: one that was already running may have passed their record. */
type Attempts = { readonly begun: () => void; readonly ended: () => void; readonly nextEnd: () => Promise<void> };

const createAttempts = (): Attempts => {
  let asked: (() => void)[] = [];
  let running: (() => void)[] = [];
  return {
    begun: () => {
      running = asked;
      asked = [];
    },
    ended: () => {
      for (const resolve of running) resolve();
      running = [];
    },
    nextEnd: () => new Promise((resolve) => asked.push(resolve)),
  };
};

/** Something to wait at: rung when there is a reason to go on. */
type Bell = { readonly ring: () => void; readonly next: (longestMs: number) => Promise<void> };

const createBell = (signal: AbortSignal): Bell => {
  let isRung = false;
  let wake: () => void = () => undefined;
  const ring = (): void => {
    isRung = true;
    wake();
  };
  signal.addEventListener('abort', ring);
  return {
    ring,
    next: async (longestMs) => {
      if (!isRung) {
        const { promise, resolve } = Promise.withResolvers<void>();
        wake = resolve;
        const timer = setTimeout(resolve, longestMs).unref();
        await promise;
        clearTimeout(timer);
        wake = () => undefined;
      }
      isRung = false;
    },
  };
};
