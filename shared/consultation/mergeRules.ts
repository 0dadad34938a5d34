/** How each event of a consultation meets a concurrent one (sync/mergeRule.ts says what the classes mean). */
import type { MergeBook } from '../sync/mergeRule.ts';
import type { ConsultationEvent } from './events.ts';

const none = (): readonly string[] => [];

export const consultationMerge: MergeBook<ConsultationEvent> = {
  rules: {
    ConsultationRecorded: { slots: () => ['record'], class: 'exclusive' },
    ConsultationCorrected: { slots: () => ['slip'], class: 'register' },
    // The case bears the slip's own id, so two desks that both registered it meet inside the case.
    TurnedIntoCase: { slots: () => ['case'], class: 'register' },
    PaperIssued: { slots: none, class: 'commuting' },
    PersonalDataSeen: { slots: none, class: 'commuting' },
    ConflictResolved: { slots: (d) => [`resolution:${d.slot}`], class: 'exclusive' },
    ConsultationPurged: { slots: none, class: 'commuting' },
  },
  crossSlotPairs: [],
};
