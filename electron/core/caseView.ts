/** The case page's read model, made from the case as replayed: nothing in it is stored. ID numbers leave masked. */
import type { CaseView, HistoryEntry } from '../../shared/api/views.ts';
import { effectiveDate } from '../../shared/agreement/effectiveDate.ts';
import { paymentStates, paymentTotals } from '../../shared/agreement/payments.ts';
import { sealedAgreement } from '../../shared/case/guards.ts';
import type { CaseRefusal } from '../../shared/case/refusals.ts';
import { homeOffice, partOf } from '../../shared/case/sharing.ts';
import { type RegisteredCase, standingClaims } from '../../shared/case/state.ts';
import { ok, refuse, type Result } from '../../shared/kernel/result.ts';
import { sumFen } from '../../shared/money/fen.ts';
import { readCaseEvent } from '../../shared/case/upcasts.ts';
import { caseStream } from '../../shared/sync/caseStream.ts';
import type { StoredEvent } from '../../shared/sync/envelope.ts';
import { guideFor, trailOf } from '../../shared/workflow/guide.ts';
import { caseForReader, eventDataForReader } from './confidence.ts';
import type { OpenDesk } from './desk/openDesk.ts';
import { conflictViews, historyEntry } from './history.ts';
import { briefData, gathered } from './historyBrief.ts';
import { maskNumbers } from './personalData.ts';
import { caseTitle } from './projections/caseListNames.ts';
import type { CaseChange } from './projections/projection.ts';

/** The whole case as stored, or why there is none. */
export const loadCase = (desk: OpenDesk, caseId: string): CaseChange => desk.streams.case.load(desk.store.read, caseId);

/** The registered state of a loaded case, or why it has none. */
export const registeredCase = ({ state }: Pick<CaseChange, 'state'>): Result<RegisteredCase, CaseRefusal> => {
  if (state.kind === 'purged') return refuse({ type: 'case-purged' });
  return state.kind === 'registered' ? ok(state) : refuse({ type: 'case-unknown' });
};

const nameOfHome = (desk: OpenDesk, { state, events }: CaseChange): string => {
  const homeId = homeOffice(state, events);
  const known = desk.otherOffices().find(({ office }) => office?.officeId === homeId)?.office?.name;
  // Until its own founding has come, the name under which the case was handed over to it.
  const handed = state.kind === 'registered' && homeId !== desk.device.officeId ? state.handedOver?.office.name : null;
  return known ?? handed ?? '';
};

export const caseView = (desk: OpenDesk, change: CaseChange): Result<CaseView, CaseRefusal> => {
  const found = registeredCase(change);
  if (!found.ok) return found;
  const c = found.value;
  const today = desk.today();
  const reader = desk.person();
  const agreement = sealedAgreement(c);
  const entryWith =
    (brief: typeof briefData) =>
    (event: StoredEvent): HistoryEntry => {
      const readable = readCaseEvent(event);
      const seen = eventDataForReader(event.type, readable?.data ?? event.data, reader);
      return historyEntry(event, [desk.office(), ...desk.otherOffices()], {
        data: maskNumbers(brief(event.type, seen)),
        readable,
      });
    };
  const history = change.events.map(entryWith(briefData));
  return ok({
    caseId: change.id,
    title: caseTitle(c),
    case: maskNumbers(caseForReader(c, reader)),
    guide: guideFor(c, { today, ...desk.rulebook(), trail: trailOf(change.applied) }),
    effectiveOn: effectiveDate(c).on,
    claimFen: sumFen(standingClaims(c).map(({ amountFen }) => amountFen ?? 0)),
    agreedFen: agreement?.totalFen ?? null,
    paidFen: agreement === null ? 0 : paymentTotals(paymentStates(agreement, c, today)).paidFen,
    history: gathered(history),
    conflicts: conflictViews({
      ...change,
      rules: caseStream,
      entryOf: entryWith((_type, data) => data),
      begunBy: { facts: 'CaseRegistered', details: 'CaseRegistered' },
    }),
    needsNewerVersion: change.needsNewerVersion,
    part: partOf(desk.device.officeId, change),
    homeName: nameOfHome(desk, change),
    savedAt: change.updatedAt,
  });
};
