/** What a person is told about courier files: what would go to whom, what went and has its receipt, what is still missing. */
import type { CourierPreview, CourierReceiver, CourierStatus, InSet, OutSet } from '../../../shared/api/courier.ts';
import type { Device } from '../../../shared/office/state.ts';
import { countHeld, countShared } from '../../../shared/sync/haveVector.ts';
import { type Carried, countUnconfirmed, type Peer, readCarried, readPeers } from '../db/courierPeers.ts';
import { arrivingSets, readOut, readParts, type WrittenSet } from '../db/courierSets.ts';
import { readHubLink } from '../db/hubLink.ts';
import type { OpenDesk } from '../desk/openDesk.ts';
import { courierLoad, type CourierLoad, eventBytes } from './courierScope.ts';

export const courierStatus = (desk: OpenDesk): CourierStatus => {
  const db = desk.store.read;
  const { total, onlyHere } = countUnconfirmed(db, desk.device.deviceId);
  const carried = readCarried(db);
  const peers = new Map(readPeers(db).map((peer) => [peer.deviceId, peer]));
  const out = readOut(db);
  return {
    receivers: receiversOf(desk).map((device) =>
      receiverView(device, { carried: carried.get(device.deviceId), peer: peers.get(device.deviceId) }),
    ),
    out: out === null ? null : outView(desk, out),
    arriving: arrivingSets(db).flatMap((set) => arrivingView(desk, set) ?? []),
    elsewhere: total - onlyHere,
    isLinked: readHubLink(db) !== null,
  };
};

/** The other computers of the office. */
export const receiversOf = (desk: OpenDesk): readonly Device[] =>
  desk.office().devices.filter(({ deviceId }) => deviceId !== desk.device.deviceId);

type Known = { readonly carried: Carried | undefined; readonly peer: Peer | undefined };

const receiverView = ({ deviceId, name }: Device, { carried, peer }: Known): CourierReceiver => {
  const known = carried === undefined ? 0 : countShared(carried.to, carried.from);
  const all = carried === undefined ? 0 : countHeld(carried.to) - known;
  const confirmed =
    carried === undefined || peer === undefined ? 0 : Math.max(0, countShared(carried.to, peer.have) - known);
  return {
    deviceId,
    name,
    confirmed,
    unconfirmed: all - confirmed,
    lastWrittenMs: carried?.writtenAtMs ?? null,
    lastToldMs: peer?.toldAtMs ?? null,
  };
};

export const outView = (desk: OpenDesk, { to, ...out }: WrittenSet): OutSet => ({
  ...out,
  to: to.map((deviceId) => nameOf(desk, deviceId)),
});

export const arrivingView = (desk: OpenDesk, set: string): InSet | null => {
  const parts = readParts(desk.store.read, set);
  const manifest = parts[0]?.manifest;
  if (manifest === undefined) return null;
  return {
    set,
    from: nameOf(desk, manifest.from.device),
    parts: manifest.parts,
    read: parts.map((part) => part.manifest.part),
    writtenAtMs: manifest.writtenAtMs,
  };
};

export const courierPreview = (desk: OpenDesk, to: readonly string[]): CourierPreview => {
  const load = courierLoad(desk, to);
  return { events: load.positions.length, files: load.files.length, sizeBytes: loadBytes(desk, load) };
};

/** About how large the set gets. */
export const loadBytes = (desk: OpenDesk, { positions, files }: CourierLoad): number =>
  eventBytes(desk.store.read, positions) + files.reduce((sum, { sizeBytes }) => sum + sizeBytes, SMALL_BYTES);
/** Manifest, header and seal. */
const SMALL_BYTES = 2048;

/** Empty for a computer that the log does not know. */
export const nameOf = (desk: OpenDesk, deviceId: string): string =>
  desk.office().devices.find((device) => device.deviceId === deviceId)?.name ?? '';
