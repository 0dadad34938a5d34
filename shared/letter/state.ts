/**
 * A letter as its events tell it: facts only; where it stands and when an answer is due are computed (letterStep.ts, letterClock.ts).
 * `foldLetter` is total: it never throws and never refuses a stored event, in whatever order events of several computers come in.
 */
import type { LocalDate } from '../kernel/localDate.ts';
import type { IssuedPaperData, PurgeReason } from '../sync/commonEvents.ts';
import type { LetterContent, LetterEvent, LetterEventData, LetterEventName } from './events.ts';

export type DraftedLetter = {
  readonly kind: 'drafted';
  readonly drafted: Omit<LetterEventData<'LetterDrafted'>, 'content'>;
  readonly content: LetterContent;
  /** Null while it is being written, and again after it was returned or revised. */
  readonly submitted: LetterEventData<'LetterSubmitted'> | null;
  /** The last review; it counts for the text it was given on, so a revision takes it away. */
  readonly review: LetterEventData<'LetterReviewed'> | null;
  readonly issue: LetterEventData<'LetterIssued'> | null;
  readonly service: LetterEventData<'LetterServed'> | null;
  readonly replies: readonly LetterEventData<'ReplyReceived'>[];
  readonly checks: readonly LetterEventData<'RectificationChecked'>[];
  readonly escalation: LetterEventData<'LetterEscalated'> | null;
  readonly closing: LetterEventData<'LetterClosed'> | null;
  readonly papers: readonly IssuedPaperData[];
};
export type LetterState =
  | { readonly kind: 'undrafted' }
  | DraftedLetter
  | { readonly kind: 'purged'; readonly on: LocalDate; readonly reason: PurgeReason };

export const initialLetter: LetterState = { kind: 'undrafted' };

type Fold<N extends LetterEventName> = (letter: DraftedLetter, data: LetterEventData<N>) => DraftedLetter;
type Folds = { readonly [N in Exclude<LetterEventName, 'LetterDrafted' | 'LetterPurged'>]: Fold<N> };

/** Replace the item with the same key, or add it at the end. */
const put = <T>(items: readonly T[], item: T, isSame: (other: T) => boolean): readonly T[] =>
  items.some(isSame) ? items.map((other) => (isSame(other) ? item : other)) : [...items, item];

const folds: Folds = {
  // A text that has left the house stays as it was signed out.
  LetterRevised: (letter, { content }) =>
    letter.issue === null ? { ...letter, content, submitted: null, review: null } : letter,
  LetterSubmitted: (letter, data) => ({ ...letter, submitted: data }),
  LetterReviewed: (letter, data) => ({
    ...letter,
    review: data,
    submitted: data.result === 'returned' ? null : letter.submitted,
  }),
  LetterIssued: (letter, data) => ({ ...letter, issue: letter.issue ?? data }),
  LetterServed: (letter, data) => ({ ...letter, service: data }),
  ReplyReceived: (letter, data) => ({
    ...letter,
    replies: put(letter.replies, data, ({ replyId }) => replyId === data.replyId),
  }),
  RectificationChecked: (letter, data) => ({
    ...letter,
    checks: put(letter.checks, data, ({ checkId }) => checkId === data.checkId),
  }),
  LetterEscalated: (letter, data) => ({ ...letter, escalation: data }),
  LetterClosed: (letter, data) => ({ ...letter, closing: data }),
  PaperIssued: (letter, data) => ({
    ...letter,
    papers: put(letter.papers, data, ({ paperId }) => paperId === data.paperId),
  }),
  PersonalDataSeen: (letter) => letter,
  ConflictResolved: (letter) => letter,
};

const drafted = ({ content, ...head }: LetterEventData<'LetterDrafted'>): DraftedLetter => ({
  kind: 'drafted',
  drafted: head,
  content,
  submitted: null,
  review: null,
  issue: null,
  service: null,
  replies: [],
  checks: [],
  escalation: null,
  closing: null,
  papers: [],
});

/** Before it is drafted nothing has an effect; after a purge nothing has. */
export const evolveLetter = (state: LetterState, event: LetterEvent): LetterState => {
  if (state.kind === 'purged') return state;
  if (event.type === 'LetterPurged') return { kind: 'purged', on: event.data.on, reason: event.data.reason };
  if (event.type === 'LetterDrafted') return state.kind === 'drafted' ? state : drafted(event.data);
  if (state.kind !== 'drafted') return state;
  // The table is keyed by the event's own name, so fold and data belong together.
  const fold = folds[event.type] as (letter: DraftedLetter, data: unknown) => DraftedLetter;
  return fold(state, event.data);
};

export const foldLetter = (events: Iterable<LetterEvent>): LetterState => {
  let state: LetterState = initialLetter;
  for (const event of events) state = evolveLetter(state, event);
  return state;
};

/** The employer a letter is about: the addressee, unless it goes to an authority. */
export const employerOf = ({ employer, addressee }: LetterContent): string => employer || addressee.name;
