/** The letter's page, made from the letter as replayed and its neighbours in the chain of escalation: nothing in it is stored. */
import type { LetterView } from '../../shared/api/letters.ts';
import { ok, refuse, type Result } from '../../shared/kernel/result.ts';
import { type LetterKind, letterKindRow, usualCode } from '../../shared/letter/kinds.ts';
import { officeLimit } from '../../shared/letter/letterClock.ts';
import { letterGuide } from '../../shared/letter/letterGuide.ts';
import { letterStream } from '../../shared/letter/letterStream.ts';
import type { LetterRefusal } from '../../shared/letter/refusals.ts';
import type { DraftedLetter } from '../../shared/letter/state.ts';
import type { HistoryEntry } from '../../shared/api/views.ts';
import type { StoredEvent } from '../../shared/sync/envelope.ts';
import type { OpenDesk } from './desk/openDesk.ts';
import { conflictViews, historyEntry } from './history.ts';
import { caseTitle } from './projections/caseListNames.ts';
import type { StreamChange } from './projections/projection.ts';
import { lastCodeOf, letterChain } from './queries/listLetters.ts';

/** The drafted state of a loaded letter, or why it has none. */
export const draftedLetter = ({
  state,
}: Pick<StreamChange<'letter'>, 'state'>): Result<DraftedLetter, LetterRefusal> => {
  if (state.kind === 'purged') return refuse({ type: 'letter-purged' });
  return state.kind === 'drafted' ? ok(state) : refuse({ type: 'letter-unknown' });
};

export const letterView = (desk: OpenDesk, change: StreamChange<'letter'>): Result<LetterView, LetterRefusal> => {
  const found = draftedLetter(change);
  if (!found.ok) return found;
  const letter = found.value;
  const office = desk.office();
  const kind = letter.drafted.letterKind;
  const entryOf = (event: StoredEvent): HistoryEntry => {
    const readable = letterStream.read(event);
    return historyEntry(event, [office, ...desk.otherOffices()], { data: readable?.data ?? event.data, readable });
  };
  const history = change.events.map(entryOf);
  return ok({
    letterId: change.id,
    letter,
    guide: letterGuide(letter, { today: desk.today(), calendar: office.calendar }),
    ...letterChain(desk.store.read, change.id),
    ofCase: caseOf(desk, letter.drafted.caseId),
    suggestedCode: lastCodeOf(desk.store.read, kind) ?? usualCode(office.office?.code ?? '', kind),
    officeLimit: limitOf(desk, kind),
    history,
    conflicts: conflictViews({ ...change, rules: letterStream, entryOf }),
    needsNewerVersion: change.needsNewerVersion,
    savedAt: change.updatedAt,
  });
};

const caseOf = (desk: OpenDesk, caseId: string | null): LetterView['ofCase'] => {
  if (caseId === null) return null;
  const { state } = desk.streams.case.load(desk.store.read, caseId);
  return state.kind === 'registered' ? { caseId, number: state.registration.number, title: caseTitle(state) } : null;
};

const limitOf = (desk: OpenDesk, kind: LetterKind): LetterView['officeLimit'] => {
  const { limit } = letterKindRow(kind);
  return limit === null ? null : officeLimit(`limit.${limit}`, desk.today(), desk.rulebook().settings);
};
