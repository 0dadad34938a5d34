/**
 * What the registration of a case takes over from the slip it came from, so that nothing is typed twice. The case gets the slip's own id:
 * the two are linked by it from the first key press, and a slip can become one case only.
 */
import type { ChannelCode, DisputeTypeCode } from '../case/codes.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import type { RecordedConsultation } from './state.ts';

export type CarriedOver = {
  readonly consultationNumber: string;
  readonly workerName: string;
  readonly workerPhone: string;
  readonly respondentName: string;
  readonly channel: ChannelCode;
  readonly site: string;
  readonly receivedOn: LocalDate;
  readonly disputeTypes: readonly DisputeTypeCode[];
  /** The question as it was put; what was advised is not part of the facts. */
  readonly facts: string;
};

export const carriedOver = ({ number, slip }: RecordedConsultation): CarriedOver => ({
  consultationNumber: number,
  workerName: slip.caller.name,
  workerPhone: slip.caller.phone,
  respondentName: slip.caller.employer,
  channel: slip.channel,
  site: slip.site,
  receivedOn: slip.on,
  disputeTypes: slip.topics,
  facts: slip.question,
});
