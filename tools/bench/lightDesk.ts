/**
 * A computer without a database: real keys, a real chain of signed events, the desk's own way of speaking to a hub. Many of them fit into one
 * process, so that what is measured is the hub.
 */
import { randomUUID } from 'node:crypto';
import { type DeviceKeyPair, newDeviceKeys, privateKeyFrom, sha256, signId } from '../../electron/core/signing.ts';
import { createHubClient, type HubClient, type HubSelf } from '../../electron/core/sync/hubClient.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { type OfficeEvent, officeEvent, officeEvents } from '../../shared/office/events.ts';
import { eventIdOf, type StreamKey, type UnsignedEvent } from '../../shared/sync/envelope.ts';
import { parseEnrolmentCode } from '../../shared/sync/enrolmentCode.ts';
import { type HlcClock, initialClock, sendStamp } from '../../shared/sync/hlc.ts';
import { wireText } from '../../shared/sync/wireEvent.ts';
import { FOUNDER, OFFICE } from './benchOffice.ts';

type Authored = { readonly type: string; readonly v: number; readonly data: unknown };
/** An office at the hub: everybody writes in the name of its founder. */
export type LightOffice = {
  readonly officeId: string;
  readonly code: string;
  readonly personId: string;
  /** The newest event of the office's own stream. */
  officeHead: string | null;
};
export type LightDesk = {
  readonly office: LightOffice;
  readonly self: HubSelf;
  /** A new connection, not signed in yet. */
  readonly connect: (signal: AbortSignal) => HubClient;
  /** Signs events one after the other at the end of a stream of its own; answers their texts. */
  readonly write: (stream: StreamKey, authored: readonly Authored[]) => readonly string[];
  /** How many events it has written. */
  readonly written: () => number;
};

export const newOffice = (code: string): LightOffice => ({
  officeId: randomUUID(),
  code,
  personId: randomUUID(),
  officeHead: null,
});

/** Enrols a computer with a one-time code and hands over its first events: the office's founding too when it is the first. */
export const enrolLightDesk = async (office: LightOffice, typedCode: string): Promise<LightDesk> => {
  const code = okOrThrow(parseEnrolmentCode(typedCode));
  const keys = newDeviceKeys();
  const deviceId = randomUUID();
  const isFounder = office.officeHead === null;
  const hub = createHubClient(code, new AbortController().signal);
  try {
    const enrolled = okOrThrow(
      await hub.enrol({
        code: code.secret,
        deviceId,
        deviceName: 'PC',
        publicKey: keys.publicKeyHex,
        founded: isFounder ? { officeId: office.officeId, code: office.code } : null,
      }),
    );
    const desk = lightDesk(office, { deviceId, keys, address: code });
    const { numberBlock } = enrolled;
    const texts = desk.write({ kind: 'office', id: office.officeId }, [
      ...(isFounder ? founding(office) : []),
      authored(officeEvent('DeviceEnrolled', { deviceId, name: 'PC', publicKey: keys.publicKeyHex, numberBlock })),
    ]);
    await pushAll(hub, desk.self, texts);
    return desk;
  } finally {
    hub.close();
  }
};

/** Hands events over; throws when the hub does not keep one of them. */
export const pushAll = async (hub: HubClient, self: HubSelf, texts: readonly string[]): Promise<void> => {
  const refused = okOrThrow(await hub.push(self, texts)).find(({ result }) => result === 'refused');
  if (refused !== undefined) throw new Error(`the hub refuses an event: ${JSON.stringify(refused)}`);
};

export const okOrThrow = <T>(result: Result<T, { readonly type: string }>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};

const authored = (event: OfficeEvent): Authored => ({ ...event, v: officeEvents[event.type].version });

const founding = ({ officeId, code, personId }: LightOffice): readonly Authored[] => {
  const { name, signInName } = FOUNDER;
  return [
    authored(officeEvent('OfficeFounded', { ...OFFICE, officeId, code })),
    authored(
      officeEvent('PersonAdded', { personId, name, signInName, roles: ['mediator', 'supervisor', 'administrator'] }),
    ),
  ];
};

type Own = {
  readonly deviceId: string;
  readonly keys: DeviceKeyPair;
  readonly address: { readonly url: string; readonly fingerprint: string | null };
};

const lightDesk = (office: LightOffice, { deviceId, keys, address }: Own): LightDesk => {
  const privateKey = privateKeyFrom(keys.privateKeyDer);
  let [seq, prev]: [number, string | null] = [0, null];
  let clock: HlcClock = initialClock;
  const heads = new Map<string, string>();
  const append = (stream: StreamKey, { type, v, data }: Authored): string => {
    const head = stream.kind === 'office' ? office.officeHead : (heads.get(stream.id) ?? null);
    const stamped = okOrThrow(sendStamp(clock, Date.now()));
    clock = stamped.clock;
    seq += 1;
    const unsigned: UnsignedEvent = {
      stream,
      type,
      v,
      data,
      parents: head === null ? [] : [head],
      hlc: stamped.stamp,
      author: { user: office.personId, device: deviceId, office: office.officeId },
      seq,
      prev,
    };
    const id = eventIdOf(unsigned, sha256);
    prev = id;
    if (stream.kind === 'office') office.officeHead = id;
    else heads.set(stream.id, id);
    return wireText({ event: { ...unsigned, id, sig: signId(id, privateKey) }, isPurged: false });
  };
  return {
    office,
    self: { officeId: office.officeId, deviceId, privateKey },
    connect: (signal) => createHubClient(address, signal),
    write: (stream, events) => events.map((event) => append(stream, event)),
    written: () => seq,
  };
};
