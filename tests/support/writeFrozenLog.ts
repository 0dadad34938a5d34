/**
 * Writes the frozen log of a release: `node tests/support/writeFrozenLog.ts v2`. Run once, when the release is made; a file that exists is
 * never written again. It holds the founding of an office with a number of its own, one case with every event this version can write, a
 * letter on its whole way, and a consultation.
 */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { appendEvents, type Authored, readSince } from '../../electron/core/db/eventLog.ts';
import { caseEvents } from '../../shared/case/events.ts';
import { consultationEvent, consultationEvents } from '../../shared/consultation/events.ts';
import { letterCommand } from '../../shared/letter/commands.ts';
import { letterEvent, letterEvents } from '../../shared/letter/events.ts';
import { officeEvent } from '../../shared/office/events.ts';
import type { StreamKey } from '../../shared/sync/envelope.ts';
import { day } from '../builders/aCase.ts';
import { aContent, aServedLetter } from '../builders/aLetter.ts';
import { aSlip } from '../builders/aSlip.ts';
import { everyEvent } from '../builders/everyEvent.ts';
import { foundDesk, OFFICE } from './desk.ts';

const name = process.argv[2] ?? '';
const file = join(import.meta.dirname, '..', 'fixtures', 'logs', `${name}.jsonl`);
if (!/^v\d+$/.test(name) || existsSync(file)) throw new Error('name a release that has no frozen log yet, e.g. v2');

/** What closes a stream comes last, or nothing after it would have an effect: the new round, then the purge. */
const last = ['RoundOpened', 'CasePurged'];
const caseLog = everyEvent
  .toSorted((a, b) => last.indexOf(a.type) - last.indexOf(b.type))
  .map(({ type, data }): Authored => ({ type, v: caseEvents[type].version, data }));

const purged = { on: day('2026-06-30'), reason: 'retention-over' } as const;
const letterLog = [
  ...aServedLetter()
    .then(
      letterCommand('ReceiveReply', {
        replyId: 'a1',
        on: day('2026-03-12'),
        stance: 'objects',
        summary: '',
        files: [],
      }),
    )
    .checked('not-done').events,
  letterEvent('LetterRevised', { content: aContent() }),
  letterEvent('LetterEscalated', { on: day('2026-04-02'), to: 'opinion', nextId: 'letter-2', reason: 'not-rectified' }),
  letterEvent('LetterPurged', purged),
].map(({ type, data }): Authored => ({ type, v: letterEvents[type].version, data }));

const consultationLog = [
  consultationEvent('ConsultationRecorded', { ...aSlip(), number: '鄂随工调咨〔2026〕1号', isSample: false }),
  consultationEvent('ConsultationCorrected', { ...aSlip({ minutes: 8 }), reason: '补记时长' }),
  consultationEvent('TurnedIntoCase', { on: day('2026-03-02'), caseId: 'case-1', caseNumber: '鄂随工调〔2026〕15号' }),
  consultationEvent('ConsultationPurged', purged),
].map(({ type, data }): Authored => ({ type, v: consultationEvents[type].version, data }));

const desk = await foundDesk();
const { store, appender } = desk.open();
desk.open().recordOffice([
  officeEvent('OfficeChanged', { ...OFFICE, phone: '0722-1111111' }),
  officeEvent('SettingEntered', {
    setting: {
      key: 'limit.B01',
      place: '',
      value: 5,
      unit: 'workday',
      source: { zh: '本单位规定', en: 'rule of the office' },
      validFrom: day('2026-01-01'),
      confirmed: true,
    },
  }),
]);
const append = (stream: StreamKey, authored: readonly Authored[]): void => {
  store.write((db) => appendEvents(db, appender(), stream, authored));
};
append({ kind: 'case', id: 'case-1' }, caseLog);
append({ kind: 'letter', id: 'letter-1' }, letterLog);
append({ kind: 'consultation', id: 'consultation-1' }, consultationLog);
const lines = readSince(store.read, 0, 1000).map(({ event }) => JSON.stringify(event));
writeFileSync(file, `${lines.join('\n')}\n`);
await desk.core.close();
rmSync(desk.dataDir, { recursive: true, force: true });
console.log(`${lines.length} events written`);
