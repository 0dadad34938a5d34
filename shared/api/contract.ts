/**
 * The contract between the window and the core: every call the renderer can make. The core implements it (electron/core/router.ts), the
 * desktop port and the local web shell serve it alike. Inputs are parsed at this edge; outputs are our own typed data.
 * Expected refusals travel as values (`Result`), never as errors.
 */
import { eventIterator, oc, type } from '@orpc/contract';
import * as z from 'zod';
import { casesContract } from './cases.ts';
import { consultationsContract } from './consultations.ts';
import { courierContract } from './courier.ts';
import { deskContract } from './desk.ts';
import { documentsContract } from './documents.ts';
import { filesContract } from './files.ts';
import { lettersContract } from './letters.ts';
import { settingsContract } from './settings.ts';
import { statisticsContract } from './statistics.ts';
import { syncContract } from './sync.ts';
import { templatesContract } from './templates.ts';

export const draftInput = z.object({
  /** Chosen by the page; the same id saves over the same draft. */
  draftId: z.string().min(1).max(100),
  kind: z.enum(['intake', 'session', 'agreement', 'form', 'consultation', 'letter']),
  caseId: z.string().nullable(),
  title: z.string().max(200),
  /** The form's values exactly as typed, valid or not. */
  content: z.unknown(),
});
export type DraftInput = z.infer<typeof draftInput>;
export type Draft = DraftInput & { readonly savedAt: number };

/** What every call but those of the desk itself answers while nobody is signed in; a bare refusal would not fit their outputs. */
const whileOpen = oc.errors({ LOCKED: { status: 423, message: 'locked' } });

const openDeskContract = whileOpen.router({
  cases: casesContract,
  consultations: consultationsContract,
  letters: lettersContract,
  documents: documentsContract,
  templates: templatesContract,
  settings: settingsContract,
  statistics: statisticsContract,
  sync: syncContract,
  courier: courierContract,
  drafts: {
    list: oc.output(type<readonly Omit<Draft, 'content'>[]>()),
    get: oc.input(z.object({ draftId: z.string() })).output(type<Draft | null>()),
    put: oc.input(draftInput).output(type<{ readonly savedAt: number }>()),
    remove: oc.input(z.object({ draftId: z.string() })).output(type<{ readonly removed: boolean }>()),
  },
  files: filesContract,
  /** Emits when anything was saved, so that open pages can ask again. */
  changes: oc.output(eventIterator(z.object({ caseId: z.string().nullable(), count: z.int() }))),
});

export const contract = { desk: deskContract, ...openDeskContract };
export type Contract = typeof contract;
