/** What the guide panel shows: plain data, computed by guide.ts from the case, the calendar and today. */
import type { CaseStep } from '../case/commands.ts';
import type { CaseRefusal } from '../case/refusals.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import type { Text } from '../kernel/text.ts';
import type { TimeLimit } from '../timeLimits/calculate.ts';

export const StepId = [
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
export type StepId = (typeof StepId)[number];

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
  readonly isMain: boolean;
  readonly blockedBy: CaseRefusal | null;
};
export type GuideView = {
  readonly step: GuideStep;
  readonly since: LocalDate | null;
  readonly trail: readonly { readonly step: StepId; readonly name: Text; readonly on: LocalDate | null }[];
  readonly missing: readonly { readonly id: string; readonly text: Text; readonly done: boolean }[];
  readonly say: readonly Text[];
  readonly papers: readonly { readonly documentId: string; readonly title: Text; readonly issued: boolean }[];
  readonly deadlines: readonly DeadlineView[];
  readonly next: readonly GuideExit[];
};
