/** A real hub on a loopback port, over a database of its own, that can go away and come back on the same port. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { HubServices } from '../../hub/api.ts';
import { readConfig } from '../../hub/config.ts';
import { sql } from '../../hub/db/sql.ts';
import { openDatabase, openServices } from '../../hub/openHub.ts';
import { feedHead } from '../../hub/pull.ts';
import { type HubServer, startHubServer } from '../../hub/server.ts';

export type ChaosHub = {
  readonly services: HubServices;
  readonly port: number;
  readonly headOf: (officeId: string) => Promise<number>;
  /** Ends when everything that was stored has reached every office it concerns. */
  readonly delivered: () => Promise<void>;
  /** Goes away in the middle of whatever it does, and is back at once. */
  readonly restart: () => Promise<void>;
  readonly dispose: () => Promise<void>;
};

const DELIVERY_PATIENCE_MS = 30_000;
const DELIVERY_LOOK_MS = 10;
/** Many desks of many seeds ask from one address. */
const UNHURRIED = { strangerPerMinute: 1_000_000, devicePerMinute: 1_000_000 };

export const openChaosHub = async (databaseUrl = ''): Promise<ChaosHub> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'hejie-chaos-hub-'));
  const config = readConfig({ env: { HUB_DATA: dataDir, HUB_TLS: 'off', DATABASE_URL: databaseUrl }, file: null });
  if (!config.ok) throw new Error(JSON.stringify(config.refusal));
  const db = await openDatabase(config.value);
  const services = await openServices(db, UNHURRIED);
  // The threads that check signatures keep nothing between two pushes, and beginning them anew takes a third of a seed's time.
  const checker = { ...services.checker, close: () => Promise.resolve() };
  const served = { ...services, checker };
  const serve = (port: number): Promise<HubServer> =>
    startHubServer({
      services: served,
      port,
      certificate: null,
      host: '127.0.0.1',
      log: () => undefined,
      version: 'chaos',
    });
  let server = await serve(0);
  const { port } = server;
  return {
    services,
    port,
    headOf: (officeId) => feedHead(db, officeId),
    delivered: async () => {
      const patience = AbortSignal.timeout(DELIVERY_PATIENCE_MS);
      while ((await db.one(sql`SELECT 1 AS left FROM deliveries LIMIT 1`)) !== null) {
        if (patience.aborted) throw new Error('a delivery does not end');
        await setTimeout(DELIVERY_LOOK_MS);
      }
    },
    restart: async () => {
      await server.close();
      server = await serve(port);
    },
    dispose: async () => {
      await server.close();
      await services.checker.close();
      await db.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
