/**
 * A case and several offices: shared (转介: both work on it) or handed over (移交: from then on it is the other office's). One table says what a
 * share may leave out; everything else always goes along. Read by the hub, which hands out, and by the desk, which shows and decides.
 */
import type { Text } from '../kernel/text.ts';
import type { StoredEvent } from '../sync/envelope.ts';
import type { CaseEventName } from './events.ts';
import type { CaseState } from './state.ts';

export const WithheldPart = ['evidence', 'sessions', 'notes'] as const;
/** Part of a case that a share may leave out; a case that is handed over always goes whole. */
export type WithheldPart = (typeof WithheldPart)[number];

type WithheldRow = {
  readonly text: Text;
  readonly events: readonly CaseEventName[];
  /** Papers of the catalogue in which the part can be read: what was issued of them stays here too. */
  readonly papers: readonly string[];
};
/** The volume (案卷) holds everything. */
const VOLUME = 'D26';

export const withheldParts: { readonly [P in WithheldPart]: WithheldRow } = {
  evidence: {
    text: { zh: '证据材料', en: 'Evidence' },
    events: ['EvidenceAdded', 'EvidenceWithdrawn'],
    papers: ['D18b', VOLUME],
  },
  // What a party said or offered for the sake of mediation is confidential (特邀调解规定 Art. 22).
  sessions: {
    text: { zh: '调解笔录、协商和让步', en: 'Session records, talks and concessions' },
    events: ['SessionRecorded', 'CompromiseRecorded', 'NegotiationRecorded'],
    papers: ['D11', VOLUME],
  },
  notes: { text: { zh: '工作备注', en: 'Notes' }, events: ['NoteAdded'], papers: [VOLUME] },
};

/** What an office tells other offices of itself: who it is, its people, its computers. Its settings and wordings stay its own. */
const publicOfficeEvents: readonly string[] = [
  'OfficeFounded',
  'OfficeChanged',
  'PersonAdded',
  'PersonRolesChanged',
  'DeviceEnrolled',
];

/** Whether another office gets the event without its data: the place in the order stays, the contents do not travel. */
export const isWithheld = (
  { stream, type, data }: Pick<StoredEvent, 'stream' | 'type' | 'data'>,
  withheld: readonly WithheldPart[],
): boolean => {
  if (stream.kind === 'office') return !publicOfficeEvents.includes(type);
  const rows = withheld.map((part) => withheldParts[part]);
  if (type === 'PaperIssued') return rows.some(({ papers }) => isOneOf(papers, data));
  return rows.some(({ events }) => (events as readonly string[]).includes(type));
};

/** A paper whose number cannot be read (its data are not here) may be any of them. */
const isOneOf = (papers: readonly string[], data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'documentId' in data && typeof data.documentId === 'string'
    ? papers.includes(data.documentId)
    : papers.length > 0;

/** Events by which an office lets another one in: only the office whose case it is writes them. */
export const letsIn = ({ type }: Pick<StoredEvent, 'type'>): boolean =>
  type === 'CaseShared' || type === 'CaseHandedOver';

/** Facts about having looked at personal data or drawn a paper: whoever may read may, and must, write them. */
export const isLook = ({ type }: Pick<StoredEvent, 'type'>): boolean =>
  type === 'PersonalDataSeen' || type === 'PaperIssued';

/**
 * What an office is to a case. `home`: it is theirs; `shared`: they work on it together; `past`: they handed it over and keep it as it stood;
 * `reader`: they only see it (a supervising office).
 */
export type Part = 'home' | 'shared' | 'past' | 'reader';

type Written = readonly Pick<StoredEvent, 'author' | 'type'>[];

/** The office whose case it is now: the one it was handed over to last, else the one that registered it. */
export const homeOffice = (state: CaseState, events: Written): string =>
  (state.kind === 'registered' ? state.handedOver?.office.officeId : undefined) ?? events[0]?.author.office ?? '';

export const partOf = (
  officeId: string,
  { state, events }: { readonly state: CaseState; readonly events: Written },
): Part => {
  // A case that nobody has begun yet belongs to whoever begins it.
  if (events.length === 0 || homeOffice(state, events) === officeId) return 'home';
  if (state.kind === 'registered' && state.shares.some(({ office }) => office.officeId === officeId)) return 'shared';
  return events.some((event) => event.author.office === officeId && !isLook(event)) ? 'past' : 'reader';
};

/** The same for what is never shared (consultations, letters): its own office's, or only seen. */
export const partOfOwn = (officeId: string, events: Written): Part =>
  events.length === 0 || events[0]?.author.office === officeId ? 'home' : 'reader';

/** Whether an office with this part writes such an event. */
export const mayWrite = (part: Part, event: Pick<StoredEvent, 'type'>): boolean => {
  if (part === 'home') return true;
  return part === 'shared' ? !letsIn(event) && event.type !== 'CasePurged' : isLook(event);
};
