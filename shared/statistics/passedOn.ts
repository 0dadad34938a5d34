/**
 * What a case still counts for at an office that handed it over: it came in there, and it was passed on (登记 and 转办 of 表3). Everything else
 * counts once, at the office whose case it is now (docs/adr/0015-a-case-and-several-offices.md).
 */
import { letIn } from '../case/letIn.ts';
import { homeOffice } from '../case/sharing.ts';
import type { RegisteredCase } from '../case/state.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import type { StoredEvent } from '../sync/envelope.ts';
import type { MatterFacts } from './matterFacts.ts';

export type PassedOn = { readonly officeId: string; readonly facts: MatterFacts };

/** One row for each office that once handed the case over and does not have it now: its last handover, in the round that it fell into. */
export const passedOnFacts = (
  { state, events }: { readonly state: RegisteredCase; readonly events: readonly StoredEvent[] },
  rounds: readonly MatterFacts[],
): readonly PassedOn[] => {
  const home = homeOffice(state, events);
  const handedOver = events.flatMap((event): readonly (readonly [string, LocalDate])[] => {
    const other = letIn(event);
    return other?.isHandover === true && event.author.office !== home ? [[event.author.office, other.on]] : [];
  });
  return Array.from(new Map(handedOver)).flatMap(([officeId, on]) => {
    const round = rounds.findLast(({ receivedOn }) => receivedOn <= on) ?? rounds[0];
    return round === undefined ? [] : [{ officeId, facts: passedOn(round, on) }];
  });
};

const passedOn = (round: MatterFacts, on: LocalDate): MatterFacts => ({
  ...round,
  acceptedOn: null,
  closedOn: on,
  outcome: 'N2',
  limitOn: null,
  isResumed: false,
  agreement: null,
});
