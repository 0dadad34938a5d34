/**
 * Logs as earlier releases wrote them, frozen: every event keeps its id and signature, is read in today's shape and has its effect.
 * The files are never edited; a change that breaks this test needs an upcast, not another fixture.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import type * as z from 'zod';
import { isSignedBy, sha256 } from '../../electron/core/signing.ts';
import { caseEvents } from '../../shared/case/events.ts';
import { consultationEvents } from '../../shared/consultation/events.ts';
import { letterEvents } from '../../shared/letter/events.ts';
import { officeEvents, readOfficeEvent } from '../../shared/office/events.ts';
import { replayOffice } from '../../shared/office/state.ts';
import { eventIdOf, parseStoredEvent, type StoredEvent } from '../../shared/sync/envelope.ts';
import { replayCase, replayStream } from '../../shared/sync/replay.ts';
import { streamRules } from '../../shared/sync/streams.ts';

const folder = join(import.meta.dirname, '..', 'fixtures', 'logs');
const logs = globSync('*.jsonl', { cwd: folder }).toSorted();

const read = (name: string): readonly StoredEvent[] =>
  readFileSync(join(folder, name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const parsed = parseStoredEvent(JSON.parse(line));
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
      return parsed.value.event;
    });

test('there is a frozen log of each release', () => {
  expect(logs.map((name) => basename(name))).toEqual(['v1.jsonl', 'v2.jsonl']);
});

test.each(logs)('%s: every id, signature and link of the chain holds', (name) => {
  const events = read(name);
  const { devices } = replayOffice(events.filter((e) => e.stream.kind === 'office'));
  events.forEach((event, index) => {
    expect(eventIdOf(event, sha256)).toBe(event.id);
    const publicKey = devices.find((d) => d.deviceId === event.author.device)?.publicKey ?? '';
    expect(isSignedBy(event.id, event.sig, publicKey)).toBe(true);
    expect(event.prev).toBe(events[index - 1]?.id ?? null);
  });
});

/** Every event but those of the office, which has its own reader, in the shape that this version of the program writes. */
const inCurrentShape = (stored: StoredEvent): boolean => {
  const { kind } = stored.stream;
  const event = kind === 'office' ? readOfficeEvent(stored) : streamRules[kind].read(stored);
  if (event === null) throw new Error(`${stored.type} ${stored.v} cannot be read`);
  const definition: { readonly version: number; readonly schema: z.ZodType } | undefined = Reflect.get(
    registries[kind],
    event.type,
  );
  return definition?.schema.safeParse(event.data).success === true;
};
const registries = { case: caseEvents, letter: letterEvents, consultation: consultationEvents, office: officeEvents };

test.each(logs)('%s: every event is read in its current shape', (name) => {
  expect(read(name).filter((stored) => !inCurrentShape(stored))).toEqual([]);
});

/** What the mediation of the frozen case said, in the place where a later round finds it or not. */
const roundSaid = {
  mediators: [{ name: '王秀兰' }],
  sessions: [{ sessionId: 's1', record: { result: 'adjourned' } }],
  agreements: [{ versionId: 'v1', totalFen: 5_800_000, seal: { checkCode: 'ABCD-EFGH' } }],
  confirmation: { ruled: { result: 'valid' } },
  receipts: [{ amountFen: 100 }],
  closing: { outcome: 'S1' },
};
const caseSaid = {
  kind: 'registered',
  registration: { number: '鄂随工调〔2026〕15号', facts: '工资及加班费未结清。' },
  archive: { retentionYears: 10 },
  confidential: { compromises: [{ sessionId: 's1' }] },
};
const said: Readonly<Record<string, object>> = {
  'v1.jsonl': { ...caseSaid, ...roundSaid, registration: { ...caseSaid.registration, channel: '08' } },
  'v2.jsonl': { ...caseSaid, earlier: [roundSaid], registration: { ...caseSaid.registration, track: 'hr-union' } },
};

test.each(logs)('%s: the case says what it said', (name) => {
  const events = read(name).filter((e) => e.stream.kind === 'case' && e.type !== 'CasePurged');
  const { state, needsNewerVersion } = replayCase(events);
  expect(needsNewerVersion).toBe(false);
  expect(state).toMatchObject(said[name] ?? { kind: 'missing' });
});

test('v2.jsonl: the letter, the consultation and the office say what they said', () => {
  const of = (kind: StoredEvent['stream']['kind']) =>
    read('v2.jsonl').filter((e) => e.stream.kind === kind && !e.type.endsWith('Purged'));
  expect(replayStream(streamRules.letter, of('letter')).state).toMatchObject({
    kind: 'drafted',
    issue: { number: '鄂随工调提〔2026〕12号' },
    replies: [{ stance: 'objects' }],
    checks: [{ result: 'not-done' }],
    escalation: { to: 'opinion', nextId: 'letter-2' },
  });
  expect(replayStream(streamRules.consultation, of('consultation')).state).toMatchObject({
    number: '鄂随工调咨〔2026〕1号',
    slip: { minutes: 8 },
    turned: { caseId: 'case-1' },
  });
  const { office, settings } = replayOffice(of('office'));
  expect(office).toMatchObject({ phone: '0722-1111111' });
  expect(settings).toMatchObject([{ key: 'limit.B01', value: 5, confirmed: true }]);
});
