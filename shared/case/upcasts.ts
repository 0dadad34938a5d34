/**
 * Old versions of case events to the current shape, and the reading of stored events. Stored bytes stay as authored; only the reader
 * sees the new shape. An unknown type or a newer version is not read here: the case then needs a newer version of the desk.
 */
import { caseEvents, type CaseEvent, type CaseEventName } from './events.ts';

type Upcast = (data: unknown) => unknown;
type Json = Readonly<Record<string, unknown>>;
/** Total: what comes from elsewhere may be anything, and is parsed only when it has its current shape. */
const jsonOf = (data: unknown): Json => (typeof data === 'object' && data !== null ? (data as Json) : {});

/** Adds what the old version did not know yet, at the top or inside one of its parts. */
const adding =
  (added: Json): Upcast =>
  (data) => ({ ...added, ...jsonOf(data) });
const inside =
  (part: string, step: Upcast): Upcast =>
  (data) => ({ ...jsonOf(data), [part]: step(jsonOf(data)[part]) });

const roundFields = { bodyKind: null, flags: [] };
const party = inside('party', (data) =>
  jsonOf(data)['kind'] === 'worker'
    ? adding({ isUnionMember: null, platform: '', project: '' })(data)
    : adding({ deregisteredOn: null, industry: '', hasUnion: null })(data),
);
const claim = inside('claim', adding({ trace: null }));

/** Per event the step from each old version to the next: `{ FactsCorrected: { 1: fromVersion1To2 } }`. */
const upcasts: { readonly [N in CaseEventName]?: Readonly<Record<number, Upcast>> } = {
  CaseRegistered: { 1: adding({ ...roundFields, consultationId: null }) },
  CaseDetailsCorrected: { 1: adding(roundFields) },
  PartyAdded: { 1: party },
  PartyCorrected: { 1: party },
  ClaimAdded: { 1: claim },
  ClaimCorrected: { 1: claim },
  AgreementPrepared: { 1: inside('version', adding({ annexClaimIds: [] })) },
  FollowUpRecorded: {
    1: adding({ performance: 'not-due', satisfaction: 'not-asked', newClaims: '', handling: '' }),
  },
};

export type StoredShape = { readonly type: string; readonly v: number; readonly data: unknown };

const isKnownType = (type: string): type is CaseEventName => Object.hasOwn(caseEvents, type);

/** The event in its current shape, or null when this version of the desk cannot read it. */
export const readCaseEvent = ({ type, v, data }: StoredShape): CaseEvent | null => {
  if (!isKnownType(type)) return null;
  const { version } = caseEvents[type];
  if (v > version) return null;
  let current = data;
  for (let from = v; from < version; from += 1) {
    const step = upcasts[type]?.[from];
    // A gap in the table is a bug of ours; the frozen logs in tests/fixtures/logs would have shown it.
    if (step === undefined) throw new Error(`no upcast for ${type} from version ${from}`);
    current = step(current);
  }
  // The data were parsed by this event's schema before they were stored, here or by whoever received them.
  return { type, data: current } as CaseEvent;
};
