/** Calls about kept files: their bytes, where they are, fetching them from the hub, and which are fetched without being asked for. */
import { oc, type } from '@orpc/contract';
import * as z from 'zod';
import { type FileRef, sha256Schema } from '../case/parts.ts';
import type { Result } from '../kernel/result.ts';
import { FetchRule } from '../sync/fetchRule.ts';
import type { FetchRefusal, FileRefusal } from './views.ts';

/** Where the content of a file is, seen from this computer. */
export type FilePlace =
  | { readonly at: 'here' }
  /** Whole at the hub, and not asked for here. */
  | { readonly at: 'hub' }
  /** Asked for, by the rule or by a person; so many bytes have come. */
  | { readonly at: 'coming'; readonly arrivedBytes: number }
  /** The hub was not known to have it when this computer last asked: it is on the computer that recorded it. */
  | { readonly at: 'elsewhere' };
export type PlacedFile = { readonly sha256: string; readonly place: FilePlace };

const oneFile = z.object({ sha256: sha256Schema });
const oneCase = z.object({ caseId: z.string().min(1).max(64) });

export const filesContract = {
  /** Keep a file in the encrypted store; the same bytes are kept once. Refused when too large or of a type that is not allowed. */
  put: oc
    .input(
      z.object({ name: z.string().min(1).max(200), mediaType: z.string().max(100), bytes: z.instanceof(Uint8Array) }),
    )
    .output(type<Result<FileRef, FileRefusal>>()),
  get: oc.input(oneFile).output(type<Result<Uint8Array, FileRefusal>>()),
  /** Where these files are; those that the person may not read are left out. */
  places: oc.input(z.object({ sha256s: z.array(sha256Schema).max(1000) })).output(type<readonly PlacedFile[]>()),
  /**
   * Fetches a file from the hub before all others and answers when it has come. After a refusal it stays asked for, and comes by itself as soon
   * as it can.
   */
  fetch: oc.input(oneFile).output(type<Result<true, FetchRefusal>>()),
  /** Which files this computer fetches by itself. */
  rule: oc.output(type<FetchRule>()),
  setRule: oc.input(z.object({ rule: z.enum(FetchRule) })).output(type<FetchRule>()),
  /** Whether the files of a case are kept on this computer whatever the rule says. */
  isOffline: oc.input(oneCase).output(type<boolean>()),
  setOffline: oc.input(oneCase.extend({ isOffline: z.boolean() })).output(type<boolean>()),
};
