/**
 * Logs as earlier releases wrote them, frozen: every event keeps its id and signature, is read in today's shape and has its effect.
 * The files are never edited; a change that breaks this test needs an upcast, not another fixture.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { isSignedBy, sha256 } from '../../electron/core/signing.ts';
import { caseEvents } from '../../shared/case/events.ts';
import { readCaseEvent } from '../../shared/case/upcasts.ts';
import { replayOffice } from '../../shared/office/state.ts';
import { eventIdOf, parseStoredEvent, type StoredEvent } from '../../shared/sync/envelope.ts';
import { replayCase } from '../../shared/sync/replay.ts';

const folder = join(import.meta.dirname, '..', 'fixtures', 'logs');
const logs = globSync('*.jsonl', { cwd: folder }).toSorted();

const read = (name: string): readonly StoredEvent[] =>
  readFileSync(join(folder, name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const parsed = parseStoredEvent(JSON.parse(line));
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
      return parsed.value;
    });

test('there is a frozen log', () => {
  expect(logs.map((name) => basename(name))).toContain('v1.jsonl');
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

test.each(logs)('%s: every case event is read in its current shape', (name) => {
  for (const stored of read(name).filter((e) => e.stream.kind === 'case')) {
    const event = readCaseEvent(stored);
    if (event === null) throw new Error(`${stored.type} ${stored.v} cannot be read`);
    expect(caseEvents[event.type].schema.safeParse(event.data).success, stored.type).toBe(true);
  }
});

test.each(logs)('%s: the case says what it said', (name) => {
  const events = read(name).filter((e) => e.stream.kind === 'case' && e.type !== 'CasePurged');
  const { state, needsNewerVersion } = replayCase(events);
  expect(needsNewerVersion).toBe(false);
  expect(state).toMatchObject({
    kind: 'registered',
    registration: { number: '鄂随工调〔2026〕15号', facts: '工资及加班费未结清。', channel: '08' },
    mediators: [{ name: '王秀兰' }],
    sessions: [{ sessionId: 's1', record: { result: 'adjourned' } }],
    agreements: [{ versionId: 'v1', totalFen: 5_800_000, seal: { checkCode: 'ABCD-EFGH' } }],
    confirmation: { ruled: { result: 'valid' } },
    receipts: [{ amountFen: 100 }],
    closing: { outcome: 'S1' },
    archive: { retentionYears: 10 },
    confidential: { compromises: [{ sessionId: 's1' }] },
  });
});
