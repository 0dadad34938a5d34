/** Enrols this computer, with the office it has founded, at the hub that a code names. */
import type { EnrolRefusal } from '../../../shared/api/sync.ts';
import { ok, refuse, type Result } from '../../../shared/kernel/result.ts';
import { parseEnrolmentCode } from '../../../shared/sync/enrolmentCode.ts';
import { writeHubLink } from '../db/hubLink.ts';
import type { OpenDesk } from '../desk/openDesk.ts';
import { createHubClient } from './hubClient.ts';

const PATIENCE_MS = 30_000;

export const enrolHere = async (desk: OpenDesk, typed: string): Promise<Result<true, EnrolRefusal>> => {
  const code = parseEnrolmentCode(typed);
  if (!code.ok) return refuse({ type: 'code-unreadable', field: 'code' });
  const { url, fingerprint, secret } = code.value;
  const { deviceId, officeId } = desk.device;
  const { office, devices } = desk.office();
  const device = devices.find((one) => one.deviceId === deviceId);
  if (office === null || device === undefined) throw new Error('an open desk has an office and knows itself');
  const hub = createHubClient({ url, fingerprint }, AbortSignal.timeout(PATIENCE_MS));
  try {
    const about = await hub.about();
    if (!about.ok) return about;
    const enrolled = await hub.enrol({
      code: secret,
      deviceId,
      deviceName: device.name,
      publicKey: device.publicKey,
      founded: { officeId, code: office.code },
    });
    if (!enrolled.ok) return enrolled;
    desk.store.write((db) => writeHubLink(db, { url, fingerprint, hubId: about.value.hubId }));
    return ok(true);
  } finally {
    hub.close();
  }
};
