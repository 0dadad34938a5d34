/** The streams of consultations: what they bring to replay, merge and purge. */
import { eventReader } from '../sync/readEvent.ts';
import type { StreamRules } from '../sync/streamRules.ts';
import { type ConsultationEvent, consultationEvents } from './events.ts';
import { consultationMerge } from './mergeRules.ts';
import { type ConsultationState, foldConsultation } from './state.ts';

export const consultationStream: StreamRules<ConsultationEvent, ConsultationState> = {
  kind: 'consultation',
  read: eventReader<ConsultationEvent>(consultationEvents),
  fold: foldConsultation,
  merge: consultationMerge,
  purge: 'ConsultationPurged',
  isPurged: (state) => state.kind === 'purged',
};
