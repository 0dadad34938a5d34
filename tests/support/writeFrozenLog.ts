/**
 * Writes the frozen log of a release: `node tests/support/writeFrozenLog.ts v2`. Run once, when the release is made; a file that exists is
 * never written again. It holds the founding of an office and one case with every event this version can write.
 */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { appendEvents, readSince } from '../../electron/core/db/eventLog.ts';
import { caseEvents } from '../../shared/case/events.ts';
import { everyEvent } from '../builders/everyEvent.ts';
import { foundDesk } from './desk.ts';

const name = process.argv[2] ?? '';
const file = join(import.meta.dirname, '..', 'fixtures', 'logs', `${name}.jsonl`);
if (!/^v\d+$/.test(name) || existsSync(file)) throw new Error('name a release that has no frozen log yet, e.g. v2');

const desk = await foundDesk();
const { store, appender } = desk.open();
// The purge comes last, or nothing after it would have an effect.
const events = everyEvent.toSorted((a, b) => Number(a.type === 'CasePurged') - Number(b.type === 'CasePurged'));
store.write((db) =>
  appendEvents(
    db,
    appender(),
    { kind: 'case', id: 'case-1' },
    events.map(({ type, data }) => ({ type, v: caseEvents[type].version, data })),
  ),
);
const lines = readSince(store.read, 0, 1000).map(({ event }) => JSON.stringify(event));
writeFileSync(file, `${lines.join('\n')}\n`);
await desk.core.close();
rmSync(desk.dataDir, { recursive: true, force: true });
console.log(`${lines.length} events written`);
