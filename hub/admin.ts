/**
 * What whoever runs the hub may do: give out codes, list, take computers out. The embedded database belongs to one process, so while a hub
 * serves, these commands reach it through a socket in its data folder, which only the hub's own system user can open; otherwise they open
 * the database themselves.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { createServer, connect, type Socket } from 'node:net';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import * as z from 'zod';
import { ok, refuse, type Result } from '../shared/kernel/result.ts';
import { formatEnrolmentCode } from '../shared/sync/enrolmentCode.ts';
import type { HubServices } from './api.ts';
import { type Certificate, certificateOf } from './certificate.ts';
import type { HubConfig } from './config.ts';
import { sql } from './db/sql.ts';
import { acceptCarried, revokeDevice } from './devices.ts';
import { CODE_DAYS, newEnrolmentSecret } from './enrolment.ts';
import { supervise } from './officeDirectory.ts';
import { openDatabase } from './openHub.ts';

export type AdminRequest =
  | { readonly act: 'enrol'; readonly office: string }
  | { readonly act: 'offices' }
  | { readonly act: 'supervise'; readonly office: string; readonly by: string | null }
  | { readonly act: 'revoke' | 'accept'; readonly device: string };
/** Lines to print, or lines that say why not. */
export type AdminAnswer = Result<readonly string[], readonly string[]>;
const requestSchema = z.discriminatedUnion('act', [
  z.object({ act: z.literal('enrol'), office: z.string().min(1) }),
  z.object({ act: z.literal('offices') }),
  z.object({ act: z.literal('supervise'), office: z.string().min(1), by: z.string().min(1).nullable() }),
  z.object({ act: z.enum(['revoke', 'accept']), device: z.string().min(1) }),
]);
const answerSchema = z.union([
  z.object({ ok: z.literal(true), value: z.array(z.string()) }),
  z.object({ ok: z.literal(false), refusal: z.array(z.string()) }),
]);

type Hub = { readonly db: HubServices['db']; readonly url: string; readonly certificate: Certificate | null };

const socketOf = ({ dataDir }: HubConfig): string =>
  process.platform === 'win32'
    ? `\\\\.\\pipe\\hejie-hub-${Buffer.from(dataDir).toString('hex').slice(-32)}`
    : join(dataDir, 'hub.sock');

export const startAdmin = async (
  config: HubConfig,
  { services, certificate }: { readonly services: HubServices; readonly certificate: Certificate | null },
): Promise<{ readonly tellPort: (port: number) => void; readonly close: () => Promise<void> }> => {
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
  const socket = socketOf(config);
  let port = config.port;
  // Left by a hub that was killed; the database itself sees to it that two hubs never share a folder.
  rmSync(socket, { force: true });
  const server = createServer({ allowHalfOpen: true }, (connection) => {
    const hub = { db: services.db, url: urlOf(config, port), certificate };
    answerOn(connection, hub).catch(() => connection.destroy());
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(socket, listening);
  });
  return {
    tellPort: (listened) => (port = listened),
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  };
};

const answerOn = async (connection: Socket, hub: Hub): Promise<void> => {
  const parsed = requestSchema.safeParse(JSON.parse(await text(connection)));
  const answer = parsed.success ? await perform(hub, parsed.data) : refuse(['not understood']);
  connection.end(JSON.stringify(answer));
};

/** Performs an act through the serving hub, or on the database when no hub serves. */
export const adminCall = async (config: HubConfig, request: AdminRequest): Promise<AdminAnswer> => {
  const connection = await tryConnect(config);
  if (connection !== null) {
    connection.end(JSON.stringify(request));
    return answerSchema.parse(JSON.parse(await text(connection)));
  }
  const db = await openDatabase(config);
  try {
    return await perform({ db, url: urlOf(config, config.port), certificate: await certificateOf(config) }, request);
  } finally {
    await db.close();
  }
};

const tryConnect = (config: HubConfig): Promise<Socket | null> => {
  const path = socketOf(config);
  if (process.platform !== 'win32' && !existsSync(path)) return Promise.resolve(null);
  return new Promise((settle) => {
    const connection = connect({ path, allowHalfOpen: true });
    connection.once('connect', () => settle(connection));
    connection.once('error', () => settle(null));
  });
};

const urlOf = ({ publicUrl, tls }: HubConfig, port: number): string =>
  publicUrl === ''
    ? `${tls === 'off' ? 'http' : 'https'}://${tls === 'off' ? '127.0.0.1' : hostname()}:${port}`
    : publicUrl;

const perform = (hub: Hub, request: AdminRequest): Promise<AdminAnswer> => {
  switch (request.act) {
    case 'enrol':
      return giveCode(hub, request.office);
    case 'offices':
      return listOffices(hub);
    case 'supervise':
      return putUnder(hub, request);
    case 'revoke':
      return revoke(hub, request.device);
    case 'accept':
      return accept(hub, request.device);
  }
};

const giveCode = async ({ db, url, certificate }: Hub, office: string): Promise<AdminAnswer> => {
  const secret = await newEnrolmentSecret(db, { officeCode: office, nowMs: Date.now() });
  const code = formatEnrolmentCode({ url, fingerprint: certificate?.fingerprint ?? null, secret });
  return ok([code, `for one computer of ${office}, within ${CODE_DAYS} days, at ${url}`]);
};

type OfficeRow = {
  readonly code: string;
  readonly office_id: string;
  readonly feed_head: number;
  readonly supervisor: string | null;
};
type DeviceRow = {
  readonly office_id: string;
  readonly device_id: string;
  readonly name: string;
  readonly is_revoked: boolean;
  readonly carried_counts: boolean;
};
const listOffices = async ({ db }: Hub): Promise<AdminAnswer> => {
  const offices =
    await db.all<OfficeRow>(sql`SELECT o.code, o.office_id, o.feed_head, s.code AS supervisor FROM offices o
      LEFT JOIN offices s ON s.office_id = o.supervisor_id ORDER BY o.code`);
  const devices = await db.all<DeviceRow>(
    sql`SELECT office_id, device_id, name, is_revoked, carried_counts FROM devices ORDER BY number_block`,
  );
  return ok(
    offices.flatMap(({ code, office_id: officeId, feed_head: head, supervisor }) => [
      `${code}  ${head} events  ${officeId}${supervisor === null ? '' : `  under ${supervisor}`}`,
      ...devices
        .filter((device) => device.office_id === officeId)
        .map((device) => `  ${device.device_id}  ${device.name}${standing(device)}`),
    ]),
  );
};

const standing = ({ is_revoked: isRevoked, carried_counts: counts }: DeviceRow): string =>
  isRevoked ? `  (revoked${counts ? ', what colleagues have of it counts' : ''})` : '';

const putUnder = async (
  { db }: Hub,
  { office, by }: { readonly office: string; readonly by: string | null },
): Promise<AdminAnswer> => {
  const refusal = await db.inTransaction((tx) => supervise(tx, { officeCode: office, supervisorCode: by }));
  if (refusal === null)
    return ok([by === null ? `${office} is supervised by none` : `${office} is supervised by ${by}`]);
  return refuse([
    refusal.type === 'circle' ? `${by} is ${office} itself or below it` : `no office ${refusal.code}: enrol it first`,
  ]);
};

const revoke = async ({ db }: Hub, device: string): Promise<AdminAnswer> =>
  (await revokeDevice(db, device)) ? ok([`${device} is taken out`]) : refuse([`no computer ${device}`]);

const accept = async ({ db }: Hub, device: string): Promise<AdminAnswer> =>
  (await acceptCarried(db, device))
    ? ok([`what colleagues have of ${device} counts; it itself stays taken out`])
    : refuse([`no computer ${device} that was taken out`]);
