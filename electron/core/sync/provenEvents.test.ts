import { expect, test } from 'vitest';
import { caseEvent } from '../../../shared/case/events.ts';
import { eventIdOf, type StoredEvent } from '../../../shared/sync/envelope.ts';
import type { HlcStamp } from '../../../shared/sync/hlc.ts';
import type { ReadWireEvent } from '../../../shared/sync/wireEvent.ts';
import { newDeviceKeys, privateKeyFrom, sha256, signId } from '../signing.ts';
import { provenEvents } from './provenEvents.ts';

const NO_SIGNATURE = '0'.repeat(128);
const devices = { own: newDeviceKeys(), other: newDeviceKeys() };
type Device = keyof typeof devices;
const keys = new Map(Object.entries(devices).map(([device, { publicKeyHex }]) => [device, publicKeyHex]));

const write = (device: Device, before: Pick<StoredEvent, 'id' | 'seq'> | null, isSigned = true): StoredEvent => {
  const seq = (before?.seq ?? 0) + 1;
  const unsigned = {
    stream: { kind: 'case', id: 'c' } as const,
    ...caseEvent('NoteAdded', { noteId: `${device}${seq}`, text: '电话联系' }),
    v: 1,
    parents: [],
    hlc: '019cafd3a000-0000' as HlcStamp,
    author: { user: 'u', device, office: 'o' },
    seq,
    prev: before?.id ?? null,
  };
  const id = eventIdOf(unsigned, sha256);
  const sig = isSigned ? signId(id, privateKeyFrom(devices[device].privateKeyDer)) : NO_SIGNATURE;
  return { ...unsigned, id, sig };
};
const whole = (event: StoredEvent): ReadWireEvent => ({ event, isPurged: false, dataText: '{}' });
const skeleton = (event: StoredEvent): ReadWireEvent => ({
  event: { ...event, data: null },
  isPurged: true,
  dataText: null,
});

test('the last signature of a run vouches for all before it; where the run breaks, the next one is asked', () => {
  const first = write('own', null, false);
  const second = write('own', first, false);
  const last = write('own', second);
  expect(provenEvents([first, second, last].map(whole), keys).size).toBe(3);
  expect(provenEvents([first, last].map(whole), keys)).toEqual(new Set([last]));
  expect(provenEvents([first, second].map(whole), keys).size).toBe(0);
});

test('nobody vouches for the event of another computer', () => {
  const foreign = write('own', null, false);
  expect(provenEvents([foreign, write('other', foreign)].map(whole), keys).has(foreign)).toBe(false);
});

test('a skeleton stands by its own signature and vouches for nothing: what it names as its forerunner is not hashed', () => {
  const forged = write('own', null, false);
  const real = write('own', { id: 'f'.repeat(64), seq: 1 });
  const bent = skeleton({ ...real, prev: forged.id });
  expect(provenEvents([whole(forged), bent], keys)).toEqual(new Set([bent.event]));
  const unsigned = skeleton(write('own', null, false));
  expect(provenEvents([unsigned, whole(write('own', unsigned.event))], keys).has(unsigned.event)).toBe(false);
});

test('the same event beside it, rightly signed, lends a wrong signature nothing', () => {
  const right = write('own', null);
  const wrong = { ...right, sig: NO_SIGNATURE };
  expect(provenEvents([wrong, right].map(whole), keys)).toEqual(new Set([right]));
});
