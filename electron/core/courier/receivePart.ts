/**
 * One file from a stick: whether it is whole, for this computer and from a computer of the office, before anything of it is kept. What is kept
 * is the file as it came, still encrypted, until all parts of its set are there.
 */
import { stat } from 'node:fs/promises';
import { canonicalJson } from '../../../shared/sync/canonical.ts';
import type { Manifest } from '../../../shared/sync/courierFormat.ts';
import { isRevokedAtHub, keepPart, readParts, readTaken } from '../db/courierSets.ts';
import type { OpenDesk } from '../desk/openDesk.ts';
import { inPartPath, moveWhole } from './courierFolders.ts';
import { identityOf } from './courierKeys.ts';
import { CourierStop } from './courierStop.ts';
import { openPart } from './openPart.ts';

/** Looks through the file and keeps it; answers which part of what it is. Stops with a reason, and then keeps nothing. */
export const receivePart = async (desk: OpenDesk, path: string, onRead: (bytes: number) => void): Promise<Manifest> => {
  const { manifest, body, close } = await openPart({ path, identity: identityOf(desk.device.privateKey), onRead });
  try {
    checkSender(desk, manifest);
    checkFits(desk, manifest);
    // The seal stands at the end: only now is it known whose words these are.
    for await (const frame of body) if (frame.kind === 'M') throw new CourierStop({ type: 'courier-damaged' });
  } finally {
    await close();
  }
  if (readTaken(desk.store.read, manifest.set) !== null) return manifest;
  const { size } = await stat(path);
  await moveWhole(path, inPartPath(desk.courierDir, manifest.set, manifest.part));
  desk.store.write((db) => keepPart(db, { manifest, sizeBytes: size }));
  return manifest;
};

/** A computer that the log does not know may still be enrolled by an event of the set; that is seen once all of it is here. */
const checkSender = (desk: OpenDesk, { from, to }: Manifest): void => {
  if (from.office !== desk.device.officeId) throw new CourierStop({ type: 'courier-other-office' });
  if (!to.includes(desk.device.deviceId)) throw new CourierStop({ type: 'courier-not-for-us' });
  if (isRevokedAtHub(desk.store.read, from.device)) throw new CourierStop({ type: 'courier-sender-revoked' });
  const known = desk.office().devices.find(({ deviceId }) => deviceId === from.device);
  if (known !== undefined && known.publicKey !== from.key) throw new CourierStop({ type: 'courier-signature-wrong' });
};

/** Parts of one set tell the same of it. */
const checkFits = (desk: OpenDesk, manifest: Manifest): void => {
  const [known] = readParts(desk.store.read, manifest.set);
  if (known !== undefined && ofTheSet(known.manifest) !== ofTheSet(manifest))
    throw new CourierStop({ type: 'courier-part-other' });
};

const ofTheSet = ({ set, parts, from, to, events, files }: Manifest): string => {
  const text = canonicalJson({ set, parts, from, to, events, files });
  return text.ok ? text.value : '';
};
