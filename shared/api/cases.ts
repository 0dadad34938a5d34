/** Calls about cases: lists, the case page, commands, party look-up, search, import. */
import { oc, type } from '@orpc/contract';
import * as z from 'zod';
import { type CaseCommand, type CaseCommandName, isPageCommand } from '../case/commands.ts';
import { DisputeTypeCode, Referral, Track } from '../case/codes.ts';
import type { CaseRefusal } from '../case/refusals.ts';
import type { IntakeFault } from '../intakeFile/schema.ts';
import type { Result } from '../kernel/result.ts';
import { localDateSchema } from '../kernel/localDate.ts';
import type { Located } from '../sync/whereabouts.ts';
import { StepId } from '../workflow/guideView.ts';
import type { CalendarEntry } from './calendar.ts';
import { rosterContract } from './roster.ts';
import type { CaseListRow, CaseView, ImportedCase, PartyMatch, SearchHit, Workbench } from './views.ts';

export const ListSort = [
  'number',
  'receivedOn',
  'worker',
  'respondent',
  'claimFen',
  'step',
  'nextDeadline',
  'updatedAt',
] as const;
export const caseListQuery = z.object({
  text: z.string().max(100),
  status: z.enum(['all', 'open', 'closed', 'overdue']),
  /** The cases this office works on, those it only sees or has handed over, or both. */
  offices: z.enum(['ours', 'others', 'all']),
  tracks: z.array(z.enum(Track)),
  steps: z.array(z.enum(StepId)),
  referrals: z.array(z.enum(Referral)),
  disputeTypes: z.array(z.enum(DisputeTypeCode)),
  receivedFrom: z.string().nullable(),
  receivedTo: z.string().nullable(),
  /** Only what no other computer has; everything, where there is no hub. */
  onlyHere: z.boolean(),
  sort: z.enum(ListSort),
  descending: z.boolean(),
  offset: z.int().min(0),
  limit: z.int().min(1).max(500),
});
export type CaseListQuery = z.infer<typeof caseListQuery>;
/** The beginning of the whole list, the newest activity first: what a filter narrows. */
export const everyCase: CaseListQuery = {
  text: '',
  status: 'all',
  offices: 'all',
  tracks: [],
  steps: [],
  referrals: [],
  disputeTypes: [],
  receivedFrom: null,
  receivedTo: null,
  onlyHere: false,
  sort: 'updatedAt',
  descending: true,
  offset: 0,
  limit: 50,
};

/** Name and raw data; the core parses the data with the command's own schema and answers `invalid` with fields if it does not fit. */
const commandEnvelope = z.object({
  type: z.custom<CaseCommandName>(isPageCommand),
  data: z.unknown(),
});
export type CommandEnvelope = z.infer<typeof commandEnvelope>;
/** Lets a page build an envelope with the data checked by type. */
export const envelope = (command: CaseCommand): CommandEnvelope => command;

export const casesContract = {
  ...rosterContract,
  workbench: oc.output(type<Workbench>()),
  /** Everything with a day from `from` to `to`: sessions, deadlines, payments, answers to letters; what the person may see. */
  calendar: oc.input(z.object({ from: localDateSchema, to: localDateSchema })).output(type<readonly CalendarEntry[]>()),
  list: oc
    .input(caseListQuery)
    .output(type<{ readonly total: number; readonly rows: readonly Located<CaseListRow>[] }>()),
  get: oc.input(z.object({ caseId: z.string() })).output(type<Result<CaseView, CaseRefusal>>()),
  execute: oc
    .input(z.object({ caseId: z.string().min(1).max(64), command: commandEnvelope }))
    .output(type<Result<CaseView, CaseRefusal>>()),
  /** Parties seen before with the same ID number, phone or credit code. */
  lookupParty: oc
    .input(
      z.object({ idNumber: z.string().nullable(), phone: z.string().nullable(), creditCode: z.string().nullable() }),
    )
    .output(type<readonly PartyMatch[]>()),
  /** Show a masked number in full; logged with its reason. */
  reveal: oc
    .input(z.object({ caseId: z.string(), partyId: z.string(), reason: z.string().trim().min(2).max(200) }))
    .output(type<Result<{ readonly idNumber: string | null }, CaseRefusal>>()),
  search: oc
    .input(z.object({ text: z.string().max(100), limit: z.int().min(1).max(100) }))
    .output(type<readonly SearchHit[]>()),
  /** Read an intake file (docs/intake-file.md) and walk its cases through their steps. All or nothing on faults. */
  importFile: oc
    .input(z.object({ json: z.string().max(20_000_000) }))
    .output(
      type<Result<readonly ImportedCase[], { readonly type: 'faults'; readonly faults: readonly IntakeFault[] }>>(),
    ),
};
