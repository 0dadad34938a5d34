/** Whether one pushed event is kept, and why not; what is kept moves what the next one is judged by. */
import { letIn } from '../shared/case/letIn.ts';
import { isLook } from '../shared/case/sharing.ts';
import type { StoredEvent } from '../shared/sync/envelope.ts';
import type { Pushed, PushRefusal } from '../shared/sync/protocol.ts';
import { isAtHome, isForHome } from './caseHome.ts';
import type { HubDevice } from './devices.ts';
import { rightsRefusal, withOfficeEvent } from './officeBook.ts';
import type { Checked } from './pushCheck.ts';
import type { Desk } from './pushDesk.ts';
import { founderPart, streamKey, withEvent } from './reach.ts';

/** Judges one event and moves what the next one is judged by. */
export const judge = (desk: Desk, checked: Checked): Pushed => {
  const { event, isSigned } = checked;
  const { id, seq, prev, author } = event;
  const refused = (refusal: PushRefusal): Pushed => ({ result: 'refused', id, refusal });
  if (author.office !== desk.officeId) return refused({ type: 'office-wrong' });
  const device = desk.devices.get(author.device);
  if (device === undefined) return refused({ type: 'device-unknown' });
  if (!isSigned) return refused({ type: 'signature-wrong' });
  if (desk.held.has(id)) return { result: 'known', id };
  // It cannot sign in any more, so whoever hands this in is a colleague.
  if (device.isRevoked && !device.carriedCounts) return refused({ type: 'device-revoked' });

  const place = { deviceId: author.device, seq, id };
  const isNext = seq === device.lastSeq + 1;
  if (isNext && prev !== device.lastId) return refused({ type: 'chain-fork', seq });
  if (seq > device.lastSeq + 1) return refused({ type: 'chain-gap', expectedSeq: device.lastSeq + 1 });
  if (!isNext && desk.refused.get(`${author.device}/${seq}`) !== id) return refused({ type: 'chain-fork', seq });

  // From here on the event has its place in the chain, whatever becomes of it.
  if (isNext) {
    desk.devices.set(author.device, { ...device, lastSeq: seq, lastId: id });
    desk.grown.add(author.device);
  }
  const refusal = contentRefusal(desk, checked, device);
  if (refusal !== null) {
    desk.nowRefused.push(place);
    return refused(refusal);
  }
  if (!isNext) desk.forgiven.push(place);
  desk.held.set(id, streamKey(event.stream));
  takeReach(desk, event);
  if (event.stream.kind === 'office') desk.book = withOfficeEvent(desk.book, event);
  return { result: 'stored', id };
};

/** Who began a stream has it; who is let in by an event has a part in it from then on. */
const takeReach = ({ officeId, reach, reachChanged }: Desk, event: StoredEvent): void => {
  const key = streamKey(event.stream);
  const before = reach.get(key) ?? [];
  const after = withEvent(before.length > 0 ? before : [founderPart(officeId)], officeId, event);
  if (after === before) return;
  reach.set(key, after);
  reachChanged.set(key, event.stream);
};

const contentRefusal = (desk: Desk, { event, dataRefusal }: Checked, device: HubDevice): PushRefusal | null => {
  const placeRefusal = streamRefusal(desk, event);
  if (placeRefusal !== null) return placeRefusal;
  if (desk.taken.has(event.id)) return { type: 'id-wrong' };
  // In the same stream: whoever gets the event gets its parents.
  const missing = event.parents.filter((parent) => desk.held.get(parent) !== streamKey(event.stream));
  if (missing.length > 0) return { type: 'parent-missing', ids: missing };
  const refusal = dataRefusal ?? rightsRefusal(desk.book, event, device);
  if (refusal !== null) return refusal;
  const share = letIn(event);
  return share === null || desk.knownOffices.has(share.officeId) ? null : { type: 'office-unknown' };
};

/**
 * Whether the office may write into the stream. Whoever only reads may say that it looked; only the office whose case it is lets others in or
 * destroys it; and nobody begins a second stream under the id of one that others have, which would give them what was written in it.
 */
const streamRefusal = ({ officeId, reach, courses }: Desk, event: StoredEvent): PushRefusal | null => {
  const parts = reach.get(streamKey(event.stream)) ?? [];
  if (parts.length === 0) return null;
  const own = parts.find((part) => part.officeId === officeId);
  // Two computers of the office that began it may both have begun it before they met: that is for a person to review.
  const isBeginning = event.parents.length === 0 && own?.isHome !== true;
  const mayWrite = own !== undefined && (own.mayWrite || isLook(event)) && !isBeginning;
  const may = mayWrite && (!isForHome(event) || (own.isHome && isAtHome(courses, event)));
  return may ? null : { type: 'stream-of-another-office' };
};
