/** A set of which all parts are here: looked through as a whole, then taken in. A computer that dies in between begins again at its next start. */
import { rm } from 'node:fs/promises';
import type { CourierTaken } from '../../../shared/api/courier.ts';
import { haveFromJson } from '../../../shared/sync/haveVector.ts';
import { notePeer } from '../db/courierPeers.ts';
import { dropParts, type KeptPart, noteTaken, readParts, readTaken } from '../db/courierSets.ts';
import type { OpenDesk } from '../desk/openDesk.ts';
import { applySet } from './applySet.ts';
import { checkSet } from './checkSet.ts';
import { inFolder, inPartPath } from './courierFolders.ts';
import { identityOf } from './courierKeys.ts';
import { nameOf } from './courierStatus.ts';
import { CourierStop } from './courierStop.ts';
import type { Frame } from './frames.ts';
import { openPart } from './openPart.ts';

export const isComplete = (parts: readonly KeptPart[]): boolean =>
  parts.length > 0 && parts.length === parts[0]?.manifest.parts;

/** Stops with a reason; the set is gone then, and nothing of it was stored. */
export const takeSet = async (desk: OpenDesk, set: string, onRead: (bytes: number) => void): Promise<CourierTaken> => {
  const parts = readParts(desk.store.read, set);
  const manifest = parts[0]?.manifest;
  if (manifest === undefined) return alreadyTaken(desk, set);
  try {
    const told = await checkSet(desk, manifest, framesOf(desk, parts, onRead));
    const { newEvents, newFiles } = await applySet(desk, framesOf(desk, parts, onRead));
    const { device } = manifest.from;
    const { writtenAtMs: toldAtMs, events } = manifest;
    const lacks = told.lacks === null ? null : new Set(told.lacks);
    const have = haveFromJson(told.have);
    desk.store.write((db) => {
      notePeer(db, { deviceId: device, have, lacks, toldAtMs });
      noteTaken(db, { set, deviceId: device, events, newEvents, newFiles }, desk.clock.now());
    });
    await rm(inFolder(desk.courierDir, set), { recursive: true, force: true });
    desk.changes.publish({ caseId: null, count: newEvents });
    return { from: nameOf(desk, device), newEvents, newFiles, events, isKnown: false };
  } catch (error) {
    if (error instanceof CourierStop) await forgetSet(desk, set);
    throw error;
  }
};

export const alreadyTaken = (desk: OpenDesk, set: string): CourierTaken => {
  const taken = readTaken(desk.store.read, set);
  if (taken === null) throw new Error('a set that is neither here nor taken');
  const { deviceId, newEvents, newFiles, events } = taken;
  return { from: nameOf(desk, deviceId), newEvents, newFiles, events, isKnown: true };
};

export const forgetSet = async (desk: OpenDesk, set: string): Promise<void> => {
  desk.store.write((db) => dropParts(db, set));
  await rm(inFolder(desk.courierDir, set), { recursive: true, force: true });
};

/** Part after part, as one. */
async function* framesOf(
  desk: OpenDesk,
  parts: readonly KeptPart[],
  onRead: (bytes: number) => void,
): AsyncGenerator<Frame, void, void> {
  const identity = identityOf(desk.device.privateKey);
  for (const { manifest } of parts) {
    const path = inPartPath(desk.courierDir, manifest.set, manifest.part);
    const { body } = await openPart({ path, identity, onRead });
    yield* body;
  }
}
