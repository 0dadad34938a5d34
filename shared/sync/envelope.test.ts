import { expect, test } from 'vitest';
import { aCase } from '../../tests/builders/aCase.ts';
import { sha256, twoDevices } from '../../tests/builders/aLog.ts';
import { eventIdOf, parseStoredEvent } from './envelope.ts';

const stored = () => {
  const [device] = twoDevices(aCase().registered().events);
  const [first] = device.known;
  if (first === undefined) throw new Error('the walk has events');
  return first;
};

test('a stored event survives the wire with the same id', () => {
  const event = stored();
  const parsed = parseStoredEvent(JSON.parse(JSON.stringify(event)));
  expect(parsed).toMatchObject({ ok: true, value: { event } });
  expect(parsed.ok && eventIdOf(parsed.value.event, sha256)).toBe(event.id);
});

test.each([
  ['an id that is no hash', { id: 'abc' }, 'id'],
  ['parents out of order', { parents: ['b'.repeat(64), 'a'.repeat(64)] }, 'parents'],
  ['an unknown kind of stream', { stream: { kind: 'other', id: 'x' } }, 'stream.kind'],
  ['a stamp of another width', { hlc: '1-1' }, 'hlc'],
  ['no data at all', { data: undefined }, 'data'],
])('refuses %s', (_name, change, path) => {
  const foreign: Record<string, unknown> = { ...stored(), ...change };
  if (foreign['data'] === undefined) delete foreign['data'];
  const parsed = parseStoredEvent(foreign);
  expect(!parsed.ok && parsed.refusal.type === 'envelope-invalid' && parsed.refusal.paths).toContain(path);
});

test('refuses a field that no event has: it would not be covered by the id', () => {
  expect(parseStoredEvent({ ...stored(), extra: 1 }).ok).toBe(false);
});

test('a changed field is another id', () => {
  const event = stored();
  expect(eventIdOf({ ...event, seq: event.seq + 1 }, sha256)).not.toBe(event.id);
  expect(eventIdOf({ ...event, data: { ...(event.data as object), facts: '改' } }, sha256)).not.toBe(event.id);
});
