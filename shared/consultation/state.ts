/** A consultation as its events tell it. `foldConsultation` is total: it never throws and never refuses a stored event. */
import type { LocalDate } from '../kernel/localDate.ts';
import type { IssuedPaperData, PurgeReason } from '../sync/commonEvents.ts';
import type { ConsultationEvent, ConsultationEventData, Slip } from './events.ts';

export type RecordedConsultation = {
  readonly kind: 'recorded';
  readonly number: string;
  readonly isSample: boolean;
  readonly slip: Slip;
  readonly turned: ConsultationEventData<'TurnedIntoCase'> | null;
  readonly papers: readonly IssuedPaperData[];
};
export type ConsultationState =
  | { readonly kind: 'unrecorded' }
  | RecordedConsultation
  | { readonly kind: 'purged'; readonly on: LocalDate; readonly reason: PurgeReason };

export const initialConsultation: ConsultationState = { kind: 'unrecorded' };

/** Before the slip is recorded nothing has an effect; after a purge nothing has. */
export const evolveConsultation = (state: ConsultationState, event: ConsultationEvent): ConsultationState => {
  if (state.kind === 'purged') return state;
  if (event.type === 'ConsultationPurged') return { kind: 'purged', on: event.data.on, reason: event.data.reason };
  if (event.type === 'ConsultationRecorded') return state.kind === 'recorded' ? state : recorded(event.data);
  return state.kind === 'recorded' ? evolveRecorded(state, event) : state;
};

const recorded = ({
  number,
  isSample,
  ...slip
}: ConsultationEventData<'ConsultationRecorded'>): RecordedConsultation => ({
  kind: 'recorded',
  number,
  isSample,
  slip,
  turned: null,
  papers: [],
});

type LaterEvent = Exclude<ConsultationEvent, { readonly type: 'ConsultationRecorded' | 'ConsultationPurged' }>;

const evolveRecorded = (c: RecordedConsultation, event: LaterEvent): RecordedConsultation => {
  switch (event.type) {
    case 'ConsultationCorrected': {
      const { reason: _, ...slip } = event.data;
      return { ...c, slip };
    }
    case 'TurnedIntoCase':
      return { ...c, turned: event.data };
    case 'PaperIssued':
      return { ...c, papers: [...c.papers, event.data] };
    case 'PersonalDataSeen':
    case 'ConflictResolved':
      return c;
  }
};

export const foldConsultation = (events: Iterable<ConsultationEvent>): ConsultationState => {
  let state: ConsultationState = initialConsultation;
  for (const event of events) state = evolveConsultation(state, event);
  return state;
};
