/** Calls about the desk itself: first run, sign-in, lock, people, samples. */
import { oc, type } from '@orpc/contract';
import * as z from 'zod';
import { Role } from '../case/commands.ts';
import type { Result } from '../kernel/result.ts';
import type { SyncFailure } from './sync.ts';
import type { ComputerView, DeskRefusal, DeskStatus, OfficeView, PersonView } from './views.ts';

const personName = z.string().trim().min(1).max(50);
const signInName = z
  .string()
  .trim()
  .min(2)
  .max(40)
  .regex(/^[\p{L}\p{N}._-]+$/u);
/** At least ten characters; length protects, forced symbols do not. */
export const passwordSchema = z.string().min(10).max(200);

/** What the computer is called in its office; left out, it is called as its own system calls it. */
const deviceName = z.string().trim().min(1).max(50).optional();

export const createOfficeInput = z.object({
  office: z.object({
    name: z.string().trim().min(2).max(100),
    /** The number prefix of case numbers, e.g. 鄂随工调. */
    code: z
      .string()
      .trim()
      .min(2)
      .max(12)
      .regex(/^[\p{Script=Han}A-Za-z]+$/u),
    district: z.string().trim().min(2).max(100),
    address: z.string().trim().max(200),
    phone: z.string().trim().max(50),
  }),
  person: z.object({ name: personName, signInName, password: passwordSchema }),
  deviceName,
});
export type CreateOfficeInput = z.infer<typeof createOfficeInput>;

/** A computer joins an office: the code from the hub, and who will use it first, with a password for this computer. */
export const joinOfficeInput = z.object({
  code: z.string().trim().min(1).max(500),
  signInName,
  password: passwordSchema,
  deviceName,
});
export type JoinOfficeInput = z.infer<typeof joinOfficeInput>;
export type JoinRefusal =
  | DeskRefusal
  | SyncFailure
  | { readonly type: 'code-unreadable'; readonly field: 'code' }
  /** The office has nobody with this sign-in name. */
  | { readonly type: 'person-unknown'; readonly field: 'signInName' };

/** The office's data as they stand on papers. The prefix of the case numbers stays: numbers that were given carry it. */
export const changeOfficeInput = createOfficeInput.shape.office.omit({ code: true });
export type ChangeOfficeInput = z.infer<typeof changeOfficeInput>;

export const addPersonInput = z.object({
  name: personName,
  signInName,
  password: passwordSchema,
  roles: z.array(z.enum(Role)).min(1),
});

export const deskContract = {
  status: oc.output(type<DeskStatus>()),
  createOffice: oc.input(createOfficeInput).output(type<Result<{ readonly recoveryKey: string }, DeskRefusal>>()),
  /** Answers the recovery key of this computer, shown once. */
  joinOffice: oc.input(joinOfficeInput).output(type<Result<{ readonly recoveryKey: string }, JoinRefusal>>()),
  /** The recovery key as a printable sheet; the key is checked against the vault first. */
  recoverySheet: oc.input(z.object({ recoveryKey: z.string() })).output(type<Result<Uint8Array, DeskRefusal>>()),
  signIn: oc
    .input(z.object({ signInName: z.string(), password: z.string() }))
    .output(type<Result<DeskStatus, DeskRefusal>>()),
  /** A new password for a person with the office's recovery key. */
  recover: oc
    .input(z.object({ recoveryKey: z.string(), signInName: z.string(), newPassword: passwordSchema }))
    .output(type<Result<DeskStatus, DeskRefusal>>()),
  /** Forget the data key and close the database. */
  lock: oc.output(type<DeskStatus>()),
  /** Check the signed-in person's password, e.g. to leave the signing view. */
  confirmPassword: oc.input(z.object({ password: z.string() })).output(type<Result<true, DeskRefusal>>()),
  /** Changes the office's data; for administrators. Papers drawn before keep what stood on them. */
  changeOffice: oc.input(changeOfficeInput).output(type<Result<OfficeView, DeskRefusal>>()),
  /** The computers of the office in the order in which they came. */
  computers: oc.output(type<readonly ComputerView[]>()),
  people: oc.output(type<readonly PersonView[]>()),
  addPerson: oc.input(addPersonInput).output(type<Result<PersonView, DeskRefusal>>()),
  /** Load the sample cases; a second call does nothing. */
  loadSamples: oc.output(type<Result<{ readonly cases: number }, DeskRefusal>>()),
  /** Remove every sample case with its files, in one act. */
  removeSamples: oc.output(type<Result<{ readonly cases: number }, DeskRefusal>>()),
};
