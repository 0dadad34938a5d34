/** The shape of what the checker says about an agreement, and of its rules. A rule is a row with one small function. */
import type { WorkCalendar } from '../calendar/workCalendar.ts';
import type { AgreementVersion } from '../case/parts.ts';
import type { PublicCase } from '../case/state.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import type { Text } from '../kernel/text.ts';
import type { Setting } from '../settings/setting.ts';

/** blocks: the parties should not sign this; warns: read it again and decide. */
export type Severity = 'blocks' | 'warns';
export type CheckInput = {
  readonly version: AgreementVersion;
  readonly case: PublicCase;
  readonly calendar: WorkCalendar;
  readonly today: LocalDate;
  /** The office's own settings; the shipped defaults stand behind them. */
  readonly settings: readonly Setting[];
  /** Where the office works: numbers that differ from place to place are looked up there first. */
  readonly place: string;
};
/** One place where a rule is not met. `field` is a path in the version ('payments.0.dueOn') or in the case ('parties.r1'). */
export type Found = { readonly field: string; readonly text: Text };
export type Finding = Found & {
  readonly rule: string;
  readonly severity: Severity;
  readonly article: Text | null;
};
export type AgreementRule = {
  readonly id: string;
  readonly severity: Severity;
  /** The rule in one sentence, as one would read it out to a lawyer. */
  readonly says: Text;
  readonly article: Text;
  readonly find: (input: CheckInput) => readonly Found[];
};

export const text = (zh: string, en: string): Text => ({ zh, en });
