/** How each event of a letter meets a concurrent one (sync/mergeRule.ts says what the classes mean). */
import type { MergeBook } from '../sync/mergeRule.ts';
import type { LetterEvent } from './events.ts';

const none = (): readonly string[] => [];

export const letterMerge: MergeBook<LetterEvent> = {
  rules: {
    LetterDrafted: { slots: () => ['draft'], class: 'exclusive' },
    LetterRevised: { slots: () => ['content'], class: 'register' },
    LetterSubmitted: { slots: () => ['submission'], class: 'register' },
    LetterReviewed: { slots: () => ['review'], class: 'exclusive' },
    // Two numbers for one letter, or two texts signed out, are a person's question.
    LetterIssued: { slots: () => ['issue'], class: 'exclusive', restsOn: () => ['content', 'review'] },
    // The day of service decides the day to answer by.
    LetterServed: { slots: () => ['service'], class: 'exclusive', restsOn: () => ['issue'] },
    ReplyReceived: { slots: (d) => [`reply:${d.replyId}`], class: 'register', touches: () => ['answered'] },
    RectificationChecked: { slots: (d) => [`check:${d.checkId}`], class: 'register' },
    LetterEscalated: { slots: () => ['ending'], class: 'exclusive', touches: () => ['escalated'] },
    LetterClosed: { slots: () => ['ending'], class: 'exclusive' },
    PaperIssued: { slots: none, class: 'commuting' },
    PersonalDataSeen: { slots: none, class: 'commuting' },
    ConflictResolved: { slots: (d) => [`resolution:${d.slot}`], class: 'exclusive' },
    LetterPurged: { slots: none, class: 'commuting' },
  },
  crossSlotPairs: [
    // The text was changed while another desk approved it or signed it out.
    { between: ['content', 'review'], class: 'exclusive' },
    { between: ['content', 'issue'], class: 'exclusive' },
    // An answer came in on one desk while another escalated for want of it.
    { between: ['answered', 'escalated'], class: 'exclusive' },
  ],
};
