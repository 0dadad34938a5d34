/** The slip's page, made from the consultation as replayed: nothing in it is stored. */
import type { ConsultationView } from '../../shared/api/consultations.ts';
import { consultationStream } from '../../shared/consultation/consultationStream.ts';
import type { ConsultationRefusal } from '../../shared/consultation/refusals.ts';
import type { RecordedConsultation } from '../../shared/consultation/state.ts';
import { ok, refuse, type Result } from '../../shared/kernel/result.ts';
import type { HistoryEntry } from '../../shared/api/views.ts';
import type { StoredEvent } from '../../shared/sync/envelope.ts';
import type { OpenDesk } from './desk/openDesk.ts';
import { conflictViews, historyEntry } from './history.ts';
import type { StreamChange } from './projections/projection.ts';

/** The recorded state of a loaded consultation, or why it has none. */
export const recordedConsultation = ({
  state,
}: Pick<StreamChange<'consultation'>, 'state'>): Result<RecordedConsultation, ConsultationRefusal> => {
  if (state.kind === 'purged') return refuse({ type: 'consultation-purged' });
  return state.kind === 'recorded' ? ok(state) : refuse({ type: 'consultation-unknown' });
};

export const consultationView = (
  desk: OpenDesk,
  change: StreamChange<'consultation'>,
): Result<ConsultationView, ConsultationRefusal> => {
  const found = recordedConsultation(change);
  if (!found.ok) return found;
  const entryOf = (event: StoredEvent): HistoryEntry => {
    const readable = consultationStream.read(event);
    return historyEntry(event, [desk.office(), ...desk.otherOffices()], {
      data: readable?.data ?? event.data,
      readable,
    });
  };
  const history = change.events.map(entryOf);
  return ok({
    consultationId: change.id,
    consultation: found.value,
    history,
    conflicts: conflictViews({ ...change, rules: consultationStream, entryOf }),
    needsNewerVersion: change.needsNewerVersion,
    savedAt: change.updatedAt,
  });
};
