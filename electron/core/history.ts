/** The history of a stream as the pages show it: who recorded what, when and where. Works for every kind. */
import type { HistoryEntry, OpenConflict } from '../../shared/api/views.ts';
import type { OfficeState } from '../../shared/office/state.ts';
import type { OpenSlotConflict } from '../../shared/sync/conflicts.ts';
import type { StoredEvent, StreamEvent } from '../../shared/sync/envelope.ts';
import { recordedAt } from '../../shared/sync/hlc.ts';

/** One entry; `data` are what the reader may see of the event, `readable` is null for an event of a newer version. */
export const historyEntry = (
  event: StoredEvent,
  { people, devices }: OfficeState,
  { data, readable }: { readonly data: unknown; readonly readable: StreamEvent | null },
): HistoryEntry => ({
  eventId: event.id,
  type: event.type,
  data,
  personName: people.find((p) => p.personId === event.author.user)?.name ?? '',
  deviceName: devices.find((d) => d.deviceId === event.author.device)?.name ?? '',
  recordedAt: recordedAt(event.hlc),
  isUnknown: readable === null,
  count: 1,
});

/** The open conflicts with both sides as history entries. */
export const conflictViews = (
  conflicts: readonly OpenSlotConflict[],
  history: readonly HistoryEntry[],
): readonly OpenConflict[] => {
  const entries = new Map(history.map((entry) => [entry.eventId, entry]));
  return conflicts.map(({ slot, eventIds }) => ({
    slot,
    events: eventIds.map((id) => entries.get(id)).filter((entry) => entry !== undefined),
  }));
};
