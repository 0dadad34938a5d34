/** Offices with one raw computer each at one hub, and the events by which a case goes from one to another. */
import { randomUUID } from 'node:crypto';
import { caseEvent } from '../../shared/case/events.ts';
import type { WithheldPart } from '../../shared/case/sharing.ts';
import { day } from '../builders/aCase.ts';
import { startTestHub, type TestHub } from './hub.ts';
import { postgresPrograms, startPostgres } from './postgres.ts';
import { RawDevice } from './rawDevice.ts';

export const on = day('2026-03-02');
/** Deliveries come by themselves, a little after the push. */
export const inTime = { timeout: 20_000 };

/** A hub on a real PostgreSQL where there is one, else on the embedded database. */
export const startOfficesHub = async (): Promise<{
  readonly hub: TestHub;
  readonly databaseUrl: string;
  readonly dispose: () => Promise<void>;
}> => {
  const postgres = postgresPrograms === null ? null : startPostgres(postgresPrograms);
  const databaseUrl = postgres?.url ?? '';
  const hub = await startTestHub({ databaseUrl });
  const dispose = async (): Promise<void> => {
    await hub.dispose();
    postgres?.stop();
  };
  return { hub, databaseUrl, dispose };
};

/** An office whose founding is at the hub. */
export const newOfficeAt = async (hub: TestHub): Promise<RawDevice> => {
  const device = await new RawDevice(hub, `鄂${randomUUID()}`).enrolled(hub);
  await device.pushAll();
  return device;
};
const officeOf = (device: RawDevice) => ({ officeId: device.officeId, name: device.officeCode });

export const note = (text: string) => caseEvent('NoteAdded', { noteId: randomUUID(), text });
export const share = (to: RawDevice, withheld: readonly WithheldPart[] = []) =>
  caseEvent('CaseShared', { handoffId: randomUUID(), on, office: officeOf(to), withheld: [...withheld] });
export const handover = (to: RawDevice) =>
  caseEvent('CaseHandedOver', { handoffId: randomUUID(), on, office: officeOf(to) });
