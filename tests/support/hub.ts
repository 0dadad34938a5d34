/** A real hub on a free loopback port, on an embedded database in a folder of its own, and desks that exchange with it. */
import { rmSync } from 'node:fs';
import { newEnrolmentSecret } from '../../hub/enrolment.ts';
import type { HubServices, Rates } from '../../hub/api.ts';
import { readConfig } from '../../hub/config.ts';
import { openDatabase, openServices } from '../../hub/openHub.ts';
import { type HubServer, startHubServer } from '../../hub/server.ts';
import { certificateOf } from '../../hub/certificate.ts';
import { formatEnrolmentCode } from '../../shared/sync/enrolmentCode.ts';
import {
  type Api,
  coreIn,
  foundDesk,
  FOUNDER,
  newFolder,
  NOON,
  OFFICE,
  type TestClock,
  type TestDesk,
} from './desk.ts';

export type TestHub = {
  readonly services: HubServices;
  readonly url: string;
  readonly logged: readonly Readonly<Record<string, string | number | boolean>>[];
  /** An enrolment code as a person would type it. */
  readonly newCode: (office?: string) => Promise<string>;
  /** Stops the server; `start` brings it back on the same port over the same database. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly dispose: () => Promise<void>;
};

/** Tests ask more often than offices. */
const UNHURRIED: Rates = { strangerPerMinute: 1_000_000, devicePerMinute: 1_000_000 };

export type TestHubOptions = {
  readonly tls?: 'off' | 'own';
  /** A PostgreSQL instead of the embedded database. */
  readonly databaseUrl?: string;
  readonly rates?: Rates;
  /** The hub's clock. */
  readonly nowMs?: () => number;
};

export const startTestHub = async ({
  tls = 'off',
  databaseUrl = '',
  rates = UNHURRIED,
  nowMs = Date.now,
}: TestHubOptions = {}): Promise<TestHub> => {
  const dataDir = newFolder();
  const env = { HUB_DATA: dataDir, HUB_TLS: tls, DATABASE_URL: databaseUrl };
  const config = readConfig({ env, file: null });
  if (!config.ok) throw new Error(JSON.stringify(config.refusal));
  const db = await openDatabase(config.value);
  const services = { ...(await openServices(db, rates)), nowMs };
  const certificate = await certificateOf(config.value);
  const logged: Readonly<Record<string, string | number | boolean>>[] = [];
  const serve = (port: number): Promise<HubServer> =>
    startHubServer({
      services,
      certificate,
      port,
      host: '127.0.0.1',
      log: (entry) => void logged.push(entry),
      version: 'test',
    });
  let server: HubServer | null = await serve(0);
  const { port } = server;
  const url = `${tls === 'off' ? 'http' : 'https'}://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    await server?.close();
    server = null;
  };
  return {
    services,
    url,
    logged,
    stop,
    newCode: async (office = OFFICE.code) => {
      const secret = await newEnrolmentSecret(db, { officeCode: office, nowMs: Date.now() });
      return formatEnrolmentCode({ url, fingerprint: certificate?.fingerprint ?? null, secret });
    },
    start: async () => {
      server ??= await serve(port);
    },
    dispose: async () => {
      await stop();
      await db.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

/** Enrols a desk at the hub and waits until the hub has all of it. */
export const enrolDesk = async (desk: Pick<TestDesk, 'api'>, hub: TestHub, office?: string): Promise<void> => {
  const enrolled = await desk.api.sync.enrol({ code: await hub.newCode(office) });
  if (!enrolled.ok) throw new Error(JSON.stringify(enrolled.refusal));
  await settled(desk.api);
};

export type JoinedDesk = Pick<TestDesk, 'api' | 'clock' | 'open' | 'dispose'>;

/** A second computer of the office that the founder uses. */
export const joinDesk = async (hub: TestHub): Promise<JoinedDesk> => {
  const dataDir = newFolder();
  const clock: TestClock = { nowMs: NOON };
  const { core, api } = coreIn(dataDir, clock);
  const joined = await api.desk.joinOffice({
    code: await hub.newCode(),
    signInName: FOUNDER.signInName,
    password: FOUNDER.password,
  });
  if (!joined.ok) throw new Error(JSON.stringify(joined.refusal));
  await settled(api);
  return {
    api,
    clock,
    open: () => {
      const open = core.context.desk.current();
      if (open === null) throw new Error('the desk is locked');
      return open;
    },
    dispose: async () => {
      await core.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

export type OfficeOfTwo = {
  readonly hub: TestHub;
  readonly first: TestDesk;
  readonly second: JoinedDesk;
  /** Both exchange, the first before the second. */
  readonly settle: () => Promise<void>;
  readonly dispose: () => Promise<void>;
};

/** A hub, the founder's computer, and a second one of the same office; `before`: what the founder does before there is a hub. */
export const officeOfTwo = async (
  before: (founder: TestDesk) => Promise<unknown> = () => Promise.resolve(),
): Promise<OfficeOfTwo> => {
  const hub = await startTestHub();
  const first = await foundDesk();
  await before(first);
  await enrolDesk(first, hub);
  const second = await joinDesk(hub);
  return {
    hub,
    first,
    second,
    settle: async () => {
      for (const { api } of [first, second]) await settled(api);
    },
    dispose: async () => {
      await second.dispose();
      await first.dispose();
      await hub.dispose();
    },
  };
};

/** One exchange, after which everything written here is at the hub. */
export const settled = async (api: Api): Promise<void> => {
  const { state, onlyHere, refused } = await api.sync.now();
  if (state.kind !== 'resting' || onlyHere > refused.length) throw new Error(JSON.stringify({ state, onlyHere }));
};
