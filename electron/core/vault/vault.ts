/**
 * The vault file: one random data key, wrapped once per person by that person's password (argon2id, then AES-256-GCM) and once by the
 * office's recovery key. Losing every password and the recovery key loses the data; that is the point.
 * Invariants: no plain key on the disk, sign-in names only as salted hashes. Where the file lies and how it is replaced: vaultFile.ts.
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { hashRaw } from '@node-rs/argon2';
import * as z from 'zod';

/** Opened keys: the data key itself and the two database keys derived from it. */
export type DataKey = Uint8Array;
export type Credentials = { readonly signInName: string; readonly password: string };
export type Opened = { readonly personId: string; readonly dataKey: DataKey };

const hex = z.string().regex(/^([0-9a-f]{2})*$/);
const wrapSchema = z.object({ nonce: hex, sealed: hex, tag: hex });
const personSchema = z.object({
  personId: z.string(),
  nameHash: hex,
  salt: hex,
  memoryKib: z.int(),
  passes: z.int(),
  lanes: z.int(),
  wrap: wrapSchema,
});
const vaultSchema = z.object({
  format: z.literal(1),
  nameSalt: hex,
  people: z.array(personSchema),
  recovery: wrapSchema,
});
/** The content of vault.json. */
export type Vault = z.infer<typeof vaultSchema>;
type Wrap = z.infer<typeof wrapSchema>;
type WrappedPerson = z.infer<typeof personSchema>;

/** argon2id with 64 MB and three passes: about 0.15 s on an office PC. */
const COST = { memoryKib: 64 * 1024, passes: 3, lanes: 1 } as const;
const KEY_BYTES = 32;
/** The package's own enum cannot be imported when types are stripped. */
const ARGON2ID = 2;

/** The vault from its JSON; throws on anything else. */
export const parseVault = (json: unknown): Vault => vaultSchema.parse(json);

/** A vault with no person in it yet. */
export const newVault = (dataKey: DataKey, recoveryKey: Uint8Array): Vault => ({
  format: 1,
  nameSalt: randomBytes(16).toString('hex'),
  people: [],
  recovery: wrap(recoveryKeyToKey(recoveryKey), dataKey, 'recovery'),
});

export const newDataKey = (): DataKey => new Uint8Array(randomBytes(KEY_BYTES));

/** The vault with this person's password set, in place of an earlier one. */
export const withPerson = async (vault: Vault, opened: Opened, credentials: Credentials): Promise<Vault> => {
  const salt = randomBytes(16);
  const key = await passwordToKey(credentials.password, salt, COST);
  const person: WrappedPerson = {
    personId: opened.personId,
    nameHash: nameHash(vault, credentials.signInName),
    salt: salt.toString('hex'),
    ...COST,
    wrap: wrap(key, opened.dataKey, opened.personId),
  };
  return { ...vault, people: [...vault.people.filter(({ personId }) => personId !== opened.personId), person] };
};

export const isNameTaken = (vault: Vault, signInName: string): boolean => personNamed(vault, signInName) !== null;

/** Opens the vault with a password; null when name or password is wrong, in the same time for both. */
export const openWithPassword = async (vault: Vault, { signInName, password }: Credentials): Promise<Opened | null> => {
  const person = personNamed(vault, signInName);
  const key = await passwordToKey(password, Buffer.from(person?.salt ?? vault.nameSalt, 'hex'), person ?? COST);
  const dataKey = person === null ? null : unwrap(key, person.wrap, person.personId);
  return person === null || dataKey === null ? null : { personId: person.personId, dataKey };
};

/** Opens the vault with the recovery key; null when it is another office's key. */
export const openWithRecoveryKey = (vault: Vault, recoveryKey: Uint8Array): DataKey | null =>
  unwrap(recoveryKeyToKey(recoveryKey), vault.recovery, 'recovery');

/** Each database file has a key of its own. */
export const databaseKey = (dataKey: DataKey, file: 'desk.db' | 'files.db'): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', dataKey, '', `hejie ${file}`, KEY_BYTES));

const personNamed = (vault: Vault, signInName: string): WrappedPerson | null =>
  vault.people.find((person) => person.nameHash === nameHash(vault, signInName)) ?? null;

/** How the vault knows a name without telling it; the same for every spelling of it. */
export const nameHash = (vault: Pick<Vault, 'nameSalt'>, signInName: string): string =>
  createHmac('sha256', Buffer.from(vault.nameSalt, 'hex')).update(normaliseSignInName(signInName)).digest('hex');

/** Names are the same whatever the case and width in which they are typed. */
export const normaliseSignInName = (signInName: string): string => signInName.normalize('NFKC').trim().toLowerCase();

type Cost = Pick<WrappedPerson, 'memoryKib' | 'passes' | 'lanes'>;
const passwordToKey = async (password: string, salt: Uint8Array, cost: Cost): Promise<Uint8Array> =>
  new Uint8Array(
    await hashRaw(password.normalize('NFKC'), {
      algorithm: ARGON2ID,
      memoryCost: cost.memoryKib,
      timeCost: cost.passes,
      parallelism: cost.lanes,
      outputLen: KEY_BYTES,
      salt,
    }),
  );

/** The recovery key is 256 random bits: stretching would add nothing. */
const recoveryKeyToKey = (recoveryKey: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', recoveryKey, '', 'hejie recovery', KEY_BYTES));

/** `use` is bound into the seal, so that one person's wrap cannot be passed off as another's. */
const wrap = (key: Uint8Array, secret: Uint8Array, use: string): Wrap => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(use));
  const sealed = Buffer.concat([cipher.update(secret), cipher.final()]);
  return { nonce: nonce.toString('hex'), sealed: sealed.toString('hex'), tag: cipher.getAuthTag().toString('hex') };
};

const unwrap = (key: Uint8Array, { nonce, sealed, tag }: Wrap, use: string): Uint8Array | null => {
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'hex'), { authTagLength: 16 })
    .setAAD(Buffer.from(use))
    .setAuthTag(Buffer.from(tag, 'hex'));
  try {
    return new Uint8Array(Buffer.concat([decipher.update(Buffer.from(sealed, 'hex')), decipher.final()]));
  } catch {
    // GCM tells a wrong key only by failing.
    return null;
  }
};
