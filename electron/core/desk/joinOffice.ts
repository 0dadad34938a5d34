/**
 * A computer joins an office that exists: it is enrolled with a one-time code, fetches the office's own stream, and records its enrolment as
 * its first event, in the name of the person who will use it first. Everything else arrives afterwards, beside the work.
 */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { JoinRefusal } from '../../../shared/api/desk.ts';
import { ok, refuse, type Result } from '../../../shared/kernel/result.ts';
import { officeEvent } from '../../../shared/office/events.ts';
import { type Person, replayOffice } from '../../../shared/office/state.ts';
import { parseEnrolmentCode } from '../../../shared/sync/enrolmentCode.ts';
import { bounds, type EnrolmentCode } from '../../../shared/sync/protocol.ts';
import { createDevice, readDevice } from '../db/device.ts';
import { appendEvents, readStream } from '../db/eventLog.ts';
import { writeHubLink } from '../db/hubLink.ts';
import { migrate } from '../db/migrate.ts';
import { openStore } from '../db/open.ts';
import { type DeviceKeyPair, newDeviceKeys, privateKeyFrom } from '../signing.ts';
import { receiveEvents } from '../sync/applyEvents.ts';
import { createHubClient, type HubClient, type HubSelf } from '../sync/hubClient.ts';
import { databaseKey, type DataKey, normaliseSignInName } from '../vault/vault.ts';
import { authoredOffice, backupDirOf, DESK_FILE, deskMigrations } from './openDesk.ts';

/** Who this computer says it is; kept while the program runs, so that a second try with the same code is the same computer. */
export type Applicant = { readonly code: EnrolmentCode; readonly deviceId: string; readonly keys: DeviceKeyPair };
export type Welcome = {
  readonly applicant: Applicant;
  readonly hubId: string;
  readonly officeId: string;
  readonly numberBlock: number;
  /** The office's own stream, as its computers wrote it. */
  readonly officeEvents: readonly string[];
};

const PATIENCE_MS = 60_000;

/** Reads the code; the same code gives the same applicant. */
export const applicantFor = (
  typed: string,
  earlier: Applicant | null,
): Result<Applicant, Extract<JoinRefusal, { readonly type: 'code-unreadable' }>> => {
  const code = parseEnrolmentCode(typed);
  if (!code.ok) return refuse({ type: 'code-unreadable', field: 'code' });
  if (earlier !== null && earlier.code.secret === code.value.secret) return ok(earlier);
  return ok({ code: code.value, deviceId: randomUUID(), keys: newDeviceKeys() });
};

/** Asks the hub to be let in, and fetches what makes the office. Nothing is written yet. */
export const askToJoin = async (applicant: Applicant, deviceName: string): Promise<Result<Welcome, JoinRefusal>> => {
  const { code, deviceId, keys } = applicant;
  const hub = createHubClient(code, AbortSignal.timeout(PATIENCE_MS));
  try {
    const about = await hub.about();
    if (!about.ok) return about;
    const enrolled = await hub.enrol({
      code: code.secret,
      deviceId,
      deviceName,
      publicKey: keys.publicKeyHex,
      founded: null,
    });
    if (!enrolled.ok) return enrolled;
    const { officeId, numberBlock } = enrolled.value;
    const self = { officeId, deviceId, privateKey: privateKeyFrom(keys.privateKeyDer) };
    const fetched = await fetchOffice(hub, self);
    if (!fetched.ok) return fetched;
    return ok({ applicant, hubId: about.value.hubId, officeId, numberBlock, officeEvents: fetched.value });
  } finally {
    hub.close();
  }
};

const fetchOffice = async (hub: HubClient, self: HubSelf): Promise<Result<readonly string[], JoinRefusal>> => {
  const texts: string[] = [];
  for (let after = 0; ; ) {
    const page = await hub.pull(self, { after, limit: bounds.eventsPerPull, kind: 'office' });
    if (!page.ok) return page;
    texts.push(...page.value.events);
    after = page.value.next;
    if (after >= page.value.head) return ok(texts);
  }
};

export type Joining = {
  readonly dataDir: string;
  readonly dataKey: DataKey;
  readonly nowMs: number;
  readonly signInName: string;
  readonly deviceName: string;
};

/** Makes the database of this computer in the office; answers who it is for. */
export const moveIn = (
  { applicant, hubId, officeId, numberBlock, officeEvents }: Welcome,
  { dataDir, dataKey, nowMs, signInName, deviceName }: Joining,
): Result<Person, JoinRefusal> => {
  const { code, deviceId, keys } = applicant;
  const store = openStore(join(dataDir, DESK_FILE), databaseKey(dataKey, DESK_FILE));
  try {
    migrate(store, { migrations: deskMigrations, backupDir: backupDirOf(dataDir) });
    const stream = { kind: 'office', id: officeId } as const;
    return store.write((db) => {
      createDevice(db, { deviceId, officeId, keys });
      receiveEvents(db, officeEvents, { devices: [], nowMs });
      const name = normaliseSignInName(signInName);
      const { people } = replayOffice(readStream(db, stream));
      const person = people.find((one) => normaliseSignInName(one.signInName) === name);
      if (person === undefined) return refuse({ type: 'person-unknown', field: 'signInName' });
      const device = readDevice(db);
      if (device === null) throw new Error('the device row was just written');
      const enrolled = { deviceId, name: deviceName, publicKey: keys.publicKeyHex, numberBlock };
      const by = { device, userId: person.personId, nowMs };
      appendEvents(db, by, stream, authoredOffice([officeEvent('DeviceEnrolled', enrolled)]));
      writeHubLink(db, { url: code.url, fingerprint: code.fingerprint, hubId });
      return ok(person);
    });
  } finally {
    store.close();
  }
};
