/** What every handler gets, and the two bases they are built on: `desk` calls work in any state, all others need an open desk. */
import { implement, ORPCError } from '@orpc/server';
import { contract } from '../../shared/api/contract.ts';
import type { DeskCourier } from './courier/deskCourier.ts';
import type { Desk } from './desk/desk.ts';
import type { OpenDesk } from './desk/openDesk.ts';
import type { DeskPapers } from './papers.ts';
import type { DeskSync } from './sync/deskSync.ts';

export type Shell = 'desktop' | 'web';
export type CoreContext = {
  readonly desk: Desk;
  readonly shell: Shell;
  readonly version: string;
  readonly today: () => string;
  /** The paper service of an open desk; one per sign-in. */
  readonly papers: (open: OpenDesk) => DeskPapers;
  /** The exchange of an open desk with the hub; begun at sign-in. */
  readonly sync: (open: OpenDesk) => DeskSync;
  /** The courier files of an open desk; what was interrupted goes on at sign-in. */
  readonly courier: (open: OpenDesk) => DeskCourier;
};

export const base = implement(contract).$context<CoreContext>();

const locked = () => new ORPCError('LOCKED', { status: 423, message: 'locked' });

/** Hands the open desk on, or answers LOCKED; also when the desk was locked while the call was running. */
export const whileOpen = base.middleware(async ({ context, next }) => {
  const open = context.desk.current();
  if (open === null) throw locked();
  try {
    return await next({ context: { open } });
  } catch (error) {
    // The databases were closed under the call: what it met then is no bug.
    if (context.desk.current() !== open && !(error instanceof ORPCError)) throw locked();
    throw error;
  }
});
