/** Calls about supervision letters (一函两书): the list, one letter, commands, the letters of a case, the papers. */
import { oc, type } from '@orpc/contract';
import * as z from 'zod';
import type { LocalDate } from '../kernel/localDate.ts';
import type { Result } from '../kernel/result.ts';
import type { Text } from '../kernel/text.ts';
import { type LetterCommand, pageLetterCommands } from '../letter/commands.ts';
import { letterContentSchema, type ReplyLimit } from '../letter/events.ts';
import { LetterKind } from '../letter/kinds.ts';
import type { LetterFigures } from '../letter/letterFigures.ts';
import type { LetterGuide } from '../letter/letterGuide.ts';
import type { LetterStepId } from '../letter/letterStep.ts';
import type { LetterRefusal } from '../letter/refusals.ts';
import type { DraftedLetter } from '../letter/state.ts';
import type { Located } from '../sync/whereabouts.ts';
import type { HistoryEntry, IssuedPaper, OpenConflict, PaperRefusal, PdfDraft } from './views.ts';

/** Groups of steps as the list filters them. */
export const LetterStage = ['all', 'drafting', 'waiting', 'overdue', 'answered', 'over'] as const;
export type LetterStage = (typeof LetterStage)[number];

export const letterListQuery = z.object({
  text: z.string().max(100),
  stage: z.enum(LetterStage),
  kinds: z.array(z.enum(LetterKind)),
  /** Only what no other computer has; everything, where there is no hub. */
  onlyHere: z.boolean(),
  offset: z.int().min(0),
  limit: z.int().min(1).max(500),
});
export type LetterListQuery = z.infer<typeof letterListQuery>;

export type LetterRow = {
  readonly letterId: string;
  readonly letterKind: LetterKind;
  /** Null until it is signed out. */
  readonly number: string | null;
  readonly addressee: string;
  readonly employer: string;
  readonly matter: string;
  readonly draftedOn: LocalDate;
  readonly step: LetterStepId;
  readonly stepName: Text;
  readonly dueOn: LocalDate | null;
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  readonly isSample: boolean;
  readonly updatedAt: number;
};
export type LetterList = {
  readonly total: number;
  readonly rows: readonly Located<LetterRow>[];
  /** How many letters stand in each stage, whatever else is filtered. */
  readonly stages: { readonly [S in LetterStage]: number };
  /** 表6 for this year so far. */
  readonly figures: LetterFigures;
};

/** A letter before or after this one in the chain of escalation. */
export type LetterLink = {
  readonly letterId: string;
  readonly letterKind: LetterKind;
  readonly number: string | null;
};

export type LetterView = {
  readonly letterId: string;
  readonly letter: DraftedLetter;
  readonly guide: LetterGuide;
  readonly before: readonly LetterLink[];
  readonly after: readonly LetterLink[];
  /** The case it is about, by number and title. */
  readonly ofCase: { readonly caseId: string; readonly number: string; readonly title: string } | null;
  /** The code before the number: the one used last for this kind, or the office's usual one. */
  readonly suggestedCode: string;
  /** The office's own time to answer for this kind, if one was entered. */
  readonly officeLimit: (ReplyLimit & { readonly confirmed: boolean }) | null;
  readonly history: readonly HistoryEntry[];
  readonly conflicts: readonly OpenConflict[];
  readonly needsNewerVersion: boolean;
  readonly savedAt: number;
};

const byId = z.object({ letterId: z.string().min(1).max(64) });
const command = z.object({ type: z.enum(pageLetterCommands), data: z.unknown() });
/** Lets a page build an envelope with the data checked by type. */
export const letterEnvelope = (
  given: Extract<LetterCommand, { readonly type: (typeof pageLetterCommands)[number] }>,
): z.infer<typeof command> => given;
const paper = byId.extend({ documentId: z.string().regex(/^D\d\d[a-z]?$/) });
export type LetterPaperInput = z.infer<typeof paper>;

export const lettersContract = {
  list: oc.input(letterListQuery).output(type<LetterList>()),
  get: oc.input(byId).output(type<Result<LetterView, LetterRefusal>>()),
  execute: oc.input(byId.extend({ command })).output(type<Result<LetterView, LetterRefusal | PaperRefusal>>()),
  /** The letters about a case, the oldest first. */
  ofCase: oc.input(z.object({ caseId: z.string() })).output(type<readonly LetterRow[]>()),
  /** The paper as it would print now; `content` is a text that is still being written. */
  preview: oc
    .input(paper.extend({ content: letterContentSchema.nullable() }))
    .output(type<Result<PdfDraft, LetterRefusal | PaperRefusal>>()),
  /** Keep the exact bytes with the letter and return them for printing or saving. */
  issue: oc
    .input(paper.extend({ act: z.enum(['printed', 'saved']) }))
    .output(type<Result<IssuedPaper, LetterRefusal | PaperRefusal>>()),
};
