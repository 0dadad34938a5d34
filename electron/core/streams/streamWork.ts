/**
 * What a kind of stream brings to the five steps of a command: how its commands are read, numbered and decided. Replay, conflicts,
 * projections and purge come with the kind's rules (shared/sync/streams.ts).
 */
import type * as z from 'zod';
import type { CaseCommand, Role } from '../../../shared/case/commands.ts';
import type { Part } from '../../../shared/case/sharing.ts';
import type { CaseRefusal } from '../../../shared/case/refusals.ts';
import type { ConsultationCommand } from '../../../shared/consultation/commands.ts';
import type { ConsultationRefusal } from '../../../shared/consultation/refusals.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { LetterCommand } from '../../../shared/letter/commands.ts';
import type { LetterRefusal } from '../../../shared/letter/refusals.ts';
import type { OfficeState } from '../../../shared/office/state.ts';
import type { StreamRefusal } from '../../../shared/sync/streamRefusal.ts';
import type { ReplayedKind, StreamTypes } from '../../../shared/sync/streams.ts';
import type { Rulebook } from '../../../shared/workflow/clocks.ts';
import type { OfficialNumber } from '../db/officialNumbers.ts';
import type { StreamChange } from '../projections/projection.ts';

export type WorkTypes = {
  readonly case: { readonly command: CaseCommand; readonly refusal: CaseRefusal };
  readonly consultation: { readonly command: ConsultationCommand; readonly refusal: ConsultationRefusal };
  readonly letter: { readonly command: LetterCommand; readonly refusal: LetterRefusal };
};
export type CommandOf<K extends ReplayedKind> = WorkTypes[K]['command'];
export type RefusalOf<K extends ReplayedKind> = WorkTypes[K]['refusal'] | StreamRefusal;
export type EventOf<K extends ReplayedKind> = StreamTypes[K]['event'];
export type StateOf<K extends ReplayedKind> = StreamTypes[K]['state'];

/** A command as it comes in: its name is known, its data are not read yet. */
export type RawCommand<K extends ReplayedKind> = { readonly type: CommandOf<K>['type']; readonly data: unknown };

/** Who acts, when, and under which number. */
export type Acting = {
  readonly today: LocalDate;
  readonly roles: readonly Role[];
  readonly isSample: boolean;
  /** The number given if the command asks for one; else empty. */
  readonly number: string;
  readonly rulebook: Rulebook;
};

export type StreamWork<K extends ReplayedKind> = {
  readonly kind: K;
  readonly eventOf: (name: EventOf<K>['type']) => { readonly version: number; readonly schema: z.ZodType };
  readonly commandOf: (name: CommandOf<K>['type']) => { readonly schema: z.ZodType };
  /** Puts back what pages get only masked, before the command is read. */
  readonly complete: (command: RawCommand<K>, state: StateOf<K>) => RawCommand<K>;
  /** The series and the day of the number that the command needs; null for most. */
  readonly numbered: (command: CommandOf<K>, office: OfficeState) => OfficialNumber | null;
  /** What this computer's office is to the stream. */
  readonly part: (officeId: string, stream: StreamChange<K>) => Part;
  readonly decide: (
    command: CommandOf<K>,
    state: StateOf<K>,
    acting: Acting,
  ) => Result<readonly EventOf<K>[], RefusalOf<K>>;
};
