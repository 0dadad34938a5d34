import { describe, expect, test } from 'vitest';
import { aSlip } from '../../tests/builders/aSlip.ts';
import { twoDevices } from '../../tests/builders/aLog.ts';
import { localDate } from '../kernel/localDate.ts';
import { replayStream } from '../sync/replay.ts';
import { carriedOver } from './carryOver.ts';
import { consultationCommand, type ConsultationCommand } from './commands.ts';
import { consultationStream } from './consultationStream.ts';
import { decideConsultation, type ConsultationContext } from './decide.ts';
import { consultationEvent, type ConsultationEvent } from './events.ts';
import { foldConsultation, type RecordedConsultation } from './state.ts';

const day = localDate;
const NUMBER = '鄂随工调咨〔2026〕1号';
const context: ConsultationContext = {
  today: day('2026-03-02'),
  roles: ['volunteer'],
  number: NUMBER,
  isSample: false,
};
const recordedEvent = consultationEvent('ConsultationRecorded', { ...aSlip(), number: NUMBER, isSample: false });
const recorded = (...more: readonly ConsultationEvent[]): RecordedConsultation => {
  const state = foldConsultation([recordedEvent, ...more]);
  if (state.kind !== 'recorded') throw new Error('it is recorded');
  return state;
};
const decide = (command: ConsultationCommand, state = foldConsultation([]), changes = {}) =>
  decideConsultation(command, state, { ...context, ...changes });
const turn = consultationCommand('TurnIntoCase', {
  on: day('2026-03-02'),
  caseId: 'c1',
  caseNumber: '鄂随工调〔2026〕9号',
});

describe('recording', () => {
  test('a volunteer records a slip, which gets its own number', () => {
    expect(decide(consultationCommand('RecordConsultation', aSlip()))).toEqual({ ok: true, value: [recordedEvent] });
  });
  test('an anonymous slip needs no name and no phone', () => {
    const anonymous = aSlip({ caller: { name: '', phone: '', employer: '' } });
    expect(decide(consultationCommand('RecordConsultation', anonymous)).ok).toBe(true);
  });
  test('not for tomorrow, not twice, not by an administrator alone', () => {
    const tomorrow = consultationCommand('RecordConsultation', aSlip({ on: day('2026-03-03') }));
    const again = consultationCommand('RecordConsultation', aSlip());
    expect(decide(tomorrow)).toMatchObject({ refusal: { type: 'date-in-future', field: 'on' } });
    expect(decide(again, recorded())).toMatchObject({ refusal: { type: 'consultation-exists' } });
    expect(decide(again, undefined, { roles: ['administrator'] })).toMatchObject({ refusal: { type: 'role-missing' } });
  });
  test('nothing happens to a slip that is not there or was destroyed', () => {
    const purged = foldConsultation([
      recordedEvent,
      consultationEvent('ConsultationPurged', { on: day('2026-03-02'), reason: 'retention-over' }),
    ]);
    expect(decide(turn)).toMatchObject({ refusal: { type: 'consultation-unknown' } });
    expect(decide(turn, purged)).toMatchObject({ refusal: { type: 'consultation-purged' } });
  });
});

describe('what follows', () => {
  test('a correction replaces the words and keeps the number', () => {
    const corrected = recorded(
      consultationEvent('ConsultationCorrected', { ...aSlip({ minutes: 12 }), reason: '记错' }),
    );
    expect(corrected).toMatchObject({ number: NUMBER, slip: { minutes: 12 } });
    expect(corrected.slip).not.toHaveProperty('reason');
  });
  test('it becomes one case only', () => {
    const turned = recorded(
      consultationEvent('TurnedIntoCase', { on: day('2026-03-02'), caseId: 'c1', caseNumber: 'x' }),
    );
    expect(decide(turn, recorded()).ok).toBe(true);
    expect(decide(turn, turned)).toEqual({ ok: false, refusal: { type: 'already-a-case', caseId: 'c1' } });
  });
  test('the case takes over all that the slip knows', () => {
    expect(carriedOver(recorded())).toEqual({
      consultationNumber: NUMBER,
      workerName: '周小舟',
      workerPhone: '13900000001',
      respondentName: '随州市恒远物流有限公司',
      channel: '04',
      site: '解放路工会驿站',
      receivedOn: '2026-03-02',
      disputeTypes: ['02'],
      facts: '公司拖欠两个月工资，怎么要回来？',
    });
  });
});

test('two desks that corrected one slip: the later is shown, the clash is listed for review', () => {
  const [a, b] = twoDevices([recordedEvent], { kind: 'consultation', id: 's1' });
  a.write(consultationEvent('ConsultationCorrected', { ...aSlip({ minutes: 7 }), reason: '' }));
  b.write(consultationEvent('ConsultationCorrected', { ...aSlip({ minutes: 8 }), reason: '' }));
  const replay = replayStream(consultationStream, a.meet(b).known);
  expect(replay.conflicts).toMatchObject([{ slot: 'slip', class: 'register' }]);
  expect(replayStream(consultationStream, b.meet(a).known.toReversed())).toEqual(replay);
});
