/** What the guide panel shows: plain data, computed by guide.ts from the case, the calendar and today. */
import type { Performance } from '../agreement/performance.ts';
import type { SecuringOption } from '../agreement/securing.ts';
import type { Referral } from '../case/codes.ts';
import type { CaseStep } from '../case/commands.ts';
import type { ExtensionRoom } from '../case/extension.ts';
import type { ProceedingAct, ProceedingKind } from '../case/proceedings.ts';
import type { CaseRefusal } from '../case/refusals.ts';
import type { PaperFact } from '../documents/paperFacts.ts';
import type { PacketId } from '../documents/packets.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import type { Text } from '../kernel/text.ts';
import type { TimeLimit } from '../timeLimits/calculate.ts';

export const CourtStepId = [
  'C0',
  'C1',
  'C2',
  'C3',
  'C4',
  'C5',
  'C6',
  'C7',
  'C8',
  'C9',
  'C10',
  'C11',
  'C12',
  'C13',
  'C14',
  'C15',
] as const;
/** HP is performance, H9a mediation that the arbitration commission proposes or entrusts, H16 closing and filing. */
export const HrStepId = [
  'H0',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'HP',
  'H6',
  'H7',
  'H8',
  'H9',
  'H9a',
  'H10',
  'H11',
  'H12',
  'H13',
  'H14',
  'H15',
  'H16',
] as const;
export type CourtStepId = (typeof CourtStepId)[number];
export type HrStepId = (typeof HrStepId)[number];
export const StepId = [...CourtStepId, ...HrStepId] as const;
export type StepId = (typeof StepId)[number];

/** What the form of a command starts with. */
export type ExitPreset = {
  readonly kind?: ProceedingKind;
  readonly act?: ProceedingAct;
  readonly referral?: Referral;
};

export type DeadlineKind = 'right' | 'duty' | 'watch' | 'other-side';
/** One running or finished clock of a case. `key` tells two clocks of the same rule apart (e.g. one per payment). */
export type DeadlineView = TimeLimit & {
  readonly key: string;
  readonly label: Text;
  readonly kind: DeadlineKind;
  readonly state: 'running' | 'met' | 'passed';
  /** Calendar days from today to the day that matters (duties: the unrolled day; rights: the legal last day); negative when over. */
  readonly daysLeft: number;
};

export type GuideStep = {
  readonly id: StepId;
  readonly name: Text;
  readonly actor: Text;
  readonly article: Text;
};
export type GuideExit = {
  readonly command: CaseStep;
  readonly label: Text;
  readonly to: StepId;
  /** A usual way on today; the first open one leads. */
  readonly isMain: boolean;
  readonly preset: ExitPreset | null;
  readonly blockedBy: CaseRefusal | null;
};
/** A paper of the step. `notReady`: the fact it still waits for; null when it can be drawn. */
export type GuidePaper = {
  readonly documentId: string;
  readonly title: Text;
  readonly issued: boolean;
  readonly notReady: PaperFact | null;
};
/** Something the law lets or makes a mediator point out, with the way to do it. */
export type GuidePrompt = {
  readonly id: string;
  readonly tone: 'hint' | 'due';
  readonly text: Text;
  readonly article: Text;
  readonly paper: string | null;
  /** Papers to hand in together (documents/packets.ts). */
  readonly packet: PacketId | null;
  readonly command: CaseStep | null;
  readonly preset: ExitPreset | null;
};
export type GuideView = {
  readonly step: GuideStep;
  readonly since: LocalDate | null;
  readonly trail: readonly { readonly step: StepId; readonly name: Text; readonly on: LocalDate | null }[];
  readonly missing: readonly { readonly id: string; readonly text: Text; readonly done: boolean }[];
  readonly say: readonly Text[];
  readonly papers: readonly GuidePaper[];
  readonly deadlines: readonly DeadlineView[];
  readonly next: readonly GuideExit[];
  /** The ways to make the agreement enforceable, side by side; null while there is no agreement. */
  readonly securing: readonly SecuringOption[] | null;
  /** What follows from each payment and when to call; null while there is no agreement in force. */
  readonly performance: Performance | null;
  /** How far both may extend the mediation; null where consent moves nothing. */
  readonly extension: ExtensionRoom | null;
  /** Years to keep the volume, as the office set them; null while it set none. */
  readonly retentionYears: number | null;
  /** Letters to partners without an answer, and the day after which one asks after them. */
  readonly handoffs: readonly { readonly handoffId: string; readonly remindOn: LocalDate }[];
  readonly prompts: readonly GuidePrompt[];
};
