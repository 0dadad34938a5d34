/**
 * What a person can ask the desk to do with a letter. Mediators draft, serve and follow up; a supervisor reviews and signs out. Most
 * commands carry exactly the data of the event they lead to, so the two share one schema.
 */
import * as z from 'zod';
import type { Role } from '../case/commands.ts';
import { idSchema, requiredText } from '../case/parts.ts';
import { localDateSchema } from '../kernel/localDate.ts';
import { letterEvents, replyLimitSchema } from './events.ts';
import { EscalationReason } from './words.ts';

const command = <S extends z.ZodType>(schema: S, by: readonly Role[]) => ({ schema, by }) as const;
/** A command that carries the data of one event. */
const same = <S extends z.ZodType>(event: { readonly schema: S }, by: readonly Role[]) => command(event.schema, by);
const drafter = ['mediator'] as const;
const leader = ['supervisor'] as const;
const both = ['mediator', 'supervisor'] as const;

/** The code before the number (代字): as free as the office's own. */
export const letterCodeSchema = z
  .string()
  .trim()
  .min(2)
  .max(14)
  .regex(/^[\p{Script=Han}A-Za-z]+$/u);

export const issueLetterSchema = z.object({
  on: localDateSchema,
  code: letterCodeSchema,
  signedBy: requiredText,
  /** The day of service to count the printed day from. */
  expectedServedOn: localDateSchema,
  /** Typed for this letter; null: the office's own setting. */
  limit: replyLimitSchema.nullable(),
});

export const escalateLetterSchema = z.object({
  on: localDateSchema,
  reason: z.enum(EscalationReason),
  nextId: idSchema,
});

export const letterCommands = {
  DraftLetter: command(letterEvents.LetterDrafted.schema.omit({ isSample: true }), drafter),
  ReviseLetter: same(letterEvents.LetterRevised, drafter),
  SubmitLetter: same(letterEvents.LetterSubmitted, drafter),
  ReviewLetter: same(letterEvents.LetterReviewed, leader),
  IssueLetter: command(issueLetterSchema, leader),
  ServeLetter: same(letterEvents.LetterServed, both),
  ReceiveReply: same(letterEvents.ReplyReceived, both),
  CheckRectification: same(letterEvents.RectificationChecked, both),
  /** Begins the next letter in the same act, prefilled (nextDraft.ts). */
  EscalateLetter: command(escalateLetterSchema, drafter),
  CloseLetter: same(letterEvents.LetterClosed, both),
  /** Given by the core itself when the letter is drawn for printing or saving. */
  IssuePaper: same(letterEvents.PaperIssued, both),
  NotePersonalDataSeen: same(letterEvents.PersonalDataSeen, both),
  ResolveConflict: same(letterEvents.ConflictResolved, both),
  PurgeLetter: same(letterEvents.LetterPurged, ['administrator', 'supervisor']),
} as const;

export type LetterCommandName = keyof typeof letterCommands;
/** A command on a letter that is drafted already. */
export type LetterStepCommand = Exclude<LetterCommandName, 'DraftLetter'>;
export type LetterCommandData<N extends LetterCommandName> = z.infer<(typeof letterCommands)[N]['schema']>;
export type LetterCommand = {
  readonly [N in LetterCommandName]: { readonly type: N; readonly data: LetterCommandData<N> };
}[LetterCommandName];

/** The commands that a page may send; the others are the core's own. */
export const pageLetterCommands = [
  'DraftLetter',
  'ReviseLetter',
  'SubmitLetter',
  'ReviewLetter',
  'IssueLetter',
  'ServeLetter',
  'ReceiveReply',
  'CheckRectification',
  'EscalateLetter',
  'CloseLetter',
  'ResolveConflict',
] as const satisfies readonly LetterCommandName[];

export const letterCommand = <N extends LetterCommandName>(type: N, data: LetterCommandData<N>): LetterCommand =>
  ({ type, data }) as LetterCommand;
