/** Who this hub is, and the secret under which it signs its own tokens. Made once per database; hubs on one database are one hub. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { HubDatabase } from './db/database.ts';
import { sql } from './db/sql.ts';

export type HubIdentity = { readonly hubId: string; readonly secret: string };

export const hubIdentity = async (db: HubDatabase): Promise<HubIdentity> => {
  await db.all(sql`INSERT INTO hub (only_row, hub_id, secret) VALUES (1, ${randomUUID()}, ${randomBytes(32).toString('hex')})
    ON CONFLICT DO NOTHING`);
  const row = await db.one<{ hub_id: string; secret: string }>(sql`SELECT hub_id, secret FROM hub WHERE only_row = 1`);
  if (row === null) throw new Error('the row was just written');
  return { hubId: row.hub_id, secret: row.secret };
};
