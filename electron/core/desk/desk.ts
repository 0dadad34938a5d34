/**
 * The desk from first run to lock: empty, locked or open. Owns the vault and the data key; everything else gets an `OpenDesk` and only
 * while somebody is signed in. One act at a time: sign-in and its like run in a queue, so that two of them cannot cross.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { CreateOfficeInput, JoinOfficeInput, JoinRefusal } from '../../../shared/api/desk.ts';
import type { DeskRefusal, PersonView } from '../../../shared/api/views.ts';
import type { Role } from '../../../shared/case/commands.ts';
import { ok, refuse, type Result } from '../../../shared/kernel/result.ts';
import { officeEvent } from '../../../shared/office/events.ts';
import type { OfficeState } from '../../../shared/office/state.ts';
import type { Clock } from '../clock.ts';
import { createDevice, readDevice } from '../db/device.ts';
import { appendEvents } from '../db/eventLog.ts';
import { migrate, StoreNewer } from '../db/migrate.ts';
import { isDamage, openStore, StoreDamaged } from '../db/open.ts';
import { newDeviceKeys } from '../signing.ts';
import { openAttempts } from '../vault/attempts.ts';
import { formatRecoveryKey, parseRecoveryKey, RECOVERY_KEY_BYTES } from '../vault/recoveryKey.ts';
import {
  type Credentials,
  databaseKey,
  type DataKey,
  isNameTaken,
  nameHash,
  newDataKey,
  newVault,
  normaliseSignInName,
  openWithPassword,
  openWithRecoveryKey,
  type Vault,
  withPerson,
} from '../vault/vault.ts';
import { VaultDamaged, vaultFileIn } from '../vault/vaultFile.ts';
import { computerName } from './computerName.ts';
import { type Applicant, applicantFor, askToJoin, moveIn } from './joinOffice.ts';
import {
  authoredOffice,
  backupDirOf,
  DESK_FILE,
  deskMigrations,
  FILES_FILE,
  type OpenDesk,
  openDesk,
} from './openDesk.ts';

export type NewPerson = Credentials & { readonly name: string; readonly roles: readonly Role[] };
export type Desk = {
  readonly state: () => 'empty' | 'locked' | 'open';
  /** The open desk, or null when nobody is signed in. */
  readonly current: () => OpenDesk | null;
  /** Founds the office with its first person, who is signed in afterwards; answers the recovery key, shown once. */
  readonly createOffice: (input: CreateOfficeInput) => Promise<Result<string, DeskRefusal>>;
  /** Joins an office with an enrolment code; its person sets a password for this computer and is signed in. Answers a recovery key. */
  readonly joinOffice: (input: JoinOfficeInput) => Promise<Result<string, JoinRefusal>>;
  readonly signIn: (credentials: Credentials) => Promise<Result<OpenDesk, DeskRefusal>>;
  /** Sets a new password for a known person with the office's recovery key, and signs that person in. */
  readonly recover: (recoveryKey: string, credentials: Credentials) => Promise<Result<OpenDesk, DeskRefusal>>;
  readonly confirmPassword: (password: string) => Promise<Result<true, DeskRefusal>>;
  readonly addPerson: (person: NewPerson) => Promise<Result<PersonView, DeskRefusal>>;
  readonly isRecoveryKey: (recoveryKey: string) => boolean;
  /** Forgets the key and closes the databases. */
  readonly lock: () => void;
};
type Session = { readonly open: OpenDesk; readonly dataKey: DataKey; readonly personId: string };

const FOUNDER_ROLES: readonly Role[] = ['mediator', 'supervisor', 'administrator'];

export type DeskOptions = {
  readonly dataDir: string;
  readonly clock: Clock;
  /** Told of every desk that was opened. */
  readonly onOpen?: (open: OpenDesk) => void;
};

export const createDesk = ({ dataDir, clock, onOpen }: DeskOptions): Desk => {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const vaultFile = vaultFileIn(dataDir);
  const attemptsOf = openAttempts(join(dataDir, 'attempts.json'), clock.now);
  let session: Session | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T, R>(act: () => Promise<Result<T, R>>): Promise<Result<T, R | DeskRefusal>> => {
    const result = queue.then(act).catch((error: unknown): Result<T, R | DeskRefusal> => {
      if (error instanceof VaultDamaged) return refuse({ type: 'data-damaged' });
      throw error;
    });
    queue = result.catch(() => undefined);
    return result;
  };

  const lock = (): void => {
    session?.open.close();
    session?.dataKey.fill(0);
    session = null;
  };

  /** Opens the databases for the person that `choose` names; `session` then holds them. */
  const begin = (dataKey: DataKey, choose: (office: OfficeState) => string | null): Result<Session, DeskRefusal> => {
    lock();
    let personId = '';
    try {
      const open = openDesk({
        dataDir,
        dataKey,
        clock,
        choosePerson: (office) => {
          const chosen = choose(office);
          personId = chosen ?? '';
          return chosen;
        },
      });
      if (open === null) {
        dataKey.fill(0);
        return refuse({ type: 'sign-in-failed' });
      }
      session = { open, dataKey, personId };
      onOpen?.(open);
      return ok(session);
    } catch (error) {
      dataKey.fill(0);
      if (error instanceof StoreDamaged || isDamage(error)) return refuse({ type: 'data-damaged' });
      if (error instanceof StoreNewer) return refuse({ type: 'data-newer' });
      throw error;
    }
  };

  const createOffice = async ({
    office,
    person,
    deviceName = computerName(),
  }: CreateOfficeInput): Promise<Result<string, DeskRefusal>> => {
    if (vaultFile.exists()) return refuse({ type: 'office-exists' });
    moveLeftoversAside(dataDir);
    const dataKey = newDataKey();
    const recoveryKey = new Uint8Array(randomBytes(RECOVERY_KEY_BYTES));
    const personId = randomUUID();
    const vault = await withPerson(newVault(dataKey, recoveryKey), { personId, dataKey }, person);
    found({ dataDir, dataKey, clock, personId }, { office, person, deviceName });
    // The vault is the last thing written: until it stands, the office has not begun and the first run can be repeated.
    vaultFile.write(vault);
    const begun = begin(dataKey, () => personId);
    return begun.ok ? ok(formatRecoveryKey(recoveryKey)) : begun;
  };

  let applicant: Applicant | null = null;
  const joinOffice = async ({
    code,
    deviceName = computerName(),
    ...credentials
  }: JoinOfficeInput): Promise<Result<string, JoinRefusal>> => {
    if (vaultFile.exists()) return refuse({ type: 'office-exists' });
    const applying = applicantFor(code, applicant);
    if (!applying.ok) return applying;
    applicant = applying.value;
    const welcome = await askToJoin(applying.value, deviceName);
    if (!welcome.ok) return welcome;
    moveLeftoversAside(dataDir);
    const dataKey = newDataKey();
    const { signInName } = credentials;
    const moved = moveIn(welcome.value, { dataDir, dataKey, signInName, deviceName, nowMs: clock.now() });
    if (!moved.ok) return moved;
    const { personId } = moved.value;
    const recoveryKey = new Uint8Array(randomBytes(RECOVERY_KEY_BYTES));
    vaultFile.write(await withPerson(newVault(dataKey, recoveryKey), { personId, dataKey }, credentials));
    const begun = begin(dataKey, () => personId);
    return begun.ok ? ok(formatRecoveryKey(recoveryKey)) : begun;
  };

  const signIn = async (credentials: Credentials): Promise<Result<OpenDesk, DeskRefusal>> => {
    const vault = vaultFile.read();
    if (vault === null) return refuse({ type: 'office-missing' });
    const attempts = attemptsOf(nameHash(vault, credentials.signInName));
    const seconds = attempts.waitSeconds();
    if (seconds > 0) return refuse({ type: 'wait', seconds });
    const opened = await openWithPassword(vault, credentials);
    if (opened === null) {
      attempts.failed();
      return refuse({ type: 'sign-in-failed' });
    }
    attempts.succeeded();
    const begun = begin(opened.dataKey, () => opened.personId);
    return begun.ok ? ok(begun.value.open) : begun;
  };

  const openByRecoveryKey = (vault: Vault, typed: string): DataKey | null => {
    const key = parseRecoveryKey(typed);
    return key.ok ? openWithRecoveryKey(vault, key.value) : null;
  };

  const recover = async (recoveryKey: string, credentials: Credentials): Promise<Result<OpenDesk, DeskRefusal>> => {
    const vault = vaultFile.read();
    if (vault === null) return refuse({ type: 'office-missing' });
    const dataKey = openByRecoveryKey(vault, recoveryKey);
    if (dataKey === null) return refuse({ type: 'recovery-key-wrong', field: 'recoveryKey' });
    const name = normaliseSignInName(credentials.signInName);
    const begun = begin(
      dataKey,
      ({ people }) => people.find((p) => normaliseSignInName(p.signInName) === name)?.personId ?? null,
    );
    if (!begun.ok) return begun;
    const next = await withPerson(vault, begun.value, credentials);
    // Before the vault changes: a password that was reset and is not in the log must not exist.
    begun.value.open.recordOffice([officeEvent('PasswordReset', { personId: begun.value.personId })]);
    vaultFile.write(next);
    attemptsOf(nameHash(vault, credentials.signInName)).succeeded();
    return ok(begun.value.open);
  };

  const confirmPassword = async (password: string): Promise<Result<true, DeskRefusal>> => {
    const vault = vaultFile.read();
    if (session === null || vault === null) return refuse({ type: 'locked' });
    const { personId, open } = session;
    const { signInName } = open.person();
    const attempts = attemptsOf(nameHash(vault, signInName));
    const seconds = attempts.waitSeconds();
    if (seconds > 0) return refuse({ type: 'wait', seconds });
    const opened = await openWithPassword(vault, { signInName, password });
    opened?.dataKey.fill(0);
    if (opened?.personId === personId) {
      attempts.succeeded();
      return ok(true);
    }
    attempts.failed();
    return refuse({ type: 'sign-in-failed' });
  };

  const addPerson = async ({ name, roles, ...credentials }: NewPerson): Promise<Result<PersonView, DeskRefusal>> => {
    const vault = vaultFile.read();
    if (session === null || vault === null) return refuse({ type: 'locked' });
    const { open, dataKey } = session;
    if (!open.person().roles.includes('administrator'))
      return refuse({ type: 'role-missing', roles: ['administrator'] });
    if (isNameTaken(vault, credentials.signInName)) return refuse({ type: 'sign-in-name-taken', field: 'signInName' });
    // Somebody who is in the office but not in the vault was added when the power went: the same person is finished now.
    const signInName = normaliseSignInName(credentials.signInName);
    const started = open.office().people.find((p) => normaliseSignInName(p.signInName) === signInName);
    const personId = started?.personId ?? randomUUID();
    const person = { personId, name, signInName: credentials.signInName, roles: [...roles] };
    const next = await withPerson(vault, { personId, dataKey }, credentials);
    open.recordOffice([officeEvent('PersonAdded', person)]);
    vaultFile.write(next);
    return ok(person);
  };

  return {
    state: () => (session !== null ? 'open' : vaultFile.exists() ? 'locked' : 'empty'),
    current: () => session?.open ?? null,
    createOffice: (input) => inTurn(() => createOffice(input)),
    joinOffice: (input) => inTurn(() => joinOffice(input)),
    signIn: (credentials) => inTurn(() => signIn(credentials)),
    recover: (recoveryKey, credentials) => inTurn(() => recover(recoveryKey, credentials)),
    confirmPassword: (password) => inTurn(() => confirmPassword(password)),
    addPerson: (person) => inTurn(() => addPerson(person)),
    isRecoveryKey: (recoveryKey) => {
      const vault = vaultFile.read();
      const dataKey = vault === null ? null : openByRecoveryKey(vault, recoveryKey);
      dataKey?.fill(0);
      return dataKey !== null;
    },
    lock,
  };
};

type Founding = {
  readonly dataDir: string;
  readonly dataKey: DataKey;
  readonly clock: Clock;
  readonly personId: string;
};

/** Creates the encrypted database with this computer's keys and the first events of the office. */
const found = (
  { dataDir, dataKey, clock, personId }: Founding,
  { office, person, deviceName }: CreateOfficeInput & { readonly deviceName: string },
): void => {
  const store = openStore(join(dataDir, DESK_FILE), databaseKey(dataKey, DESK_FILE));
  try {
    migrate(store, { migrations: deskMigrations, backupDir: backupDirOf(dataDir) });
    const [officeId, deviceId] = [randomUUID(), randomUUID()];
    const keys = newDeviceKeys();
    store.write((db) => {
      createDevice(db, { deviceId, officeId, keys });
      const device = readDevice(db);
      if (device === null) throw new Error('the device row was just written');
      const events = [
        officeEvent('OfficeFounded', { officeId, ...office }),
        officeEvent('PersonAdded', {
          personId,
          name: person.name,
          signInName: person.signInName,
          roles: [...FOUNDER_ROLES],
        }),
        officeEvent('DeviceEnrolled', {
          deviceId,
          name: deviceName,
          publicKey: keys.publicKeyHex,
          numberBlock: 0,
        }),
      ];
      const by = { device, userId: personId, nowMs: clock.now() };
      appendEvents(db, by, { kind: 'office', id: officeId }, authoredOffice(events));
    });
  } finally {
    store.close();
  }
};

/** Databases without a vault cannot be read by anybody; they are put aside all the same, never deleted. */
const moveLeftoversAside = (dataDir: string): void => {
  const suffixes = ['', '-wal', '-shm'];
  for (const file of [DESK_FILE, FILES_FILE].flatMap((name) => suffixes.map((suffix) => `${name}${suffix}`))) {
    const path = join(dataDir, file);
    if (!existsSync(path)) continue;
    let n = 1;
    while (existsSync(`${path}.left-${n}`)) n += 1;
    renameSync(path, `${path}.left-${n}`);
  }
};
