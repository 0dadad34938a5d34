/** Consultations and letters on a real desk, through the contract: one machine for all kinds, one act for what belongs together. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ConsultationListQuery, consultationEnvelope } from '../../shared/api/consultations.ts';
import { letterEnvelope, type LetterListQuery, type LetterView } from '../../shared/api/letters.ts';
import { consultationCommand } from '../../shared/consultation/commands.ts';
import type { Slip } from '../../shared/consultation/events.ts';
import { localDate } from '../../shared/kernel/localDate.ts';
import {
  letterCommand,
  type LetterCommand,
  type LetterCommandData,
  type pageLetterCommands,
} from '../../shared/letter/commands.ts';
import { inOneAct } from '../../electron/core/streams/handle.ts';
import { consultationWork } from '../../electron/core/streams/consultationWork.ts';
import { letterWork } from '../../electron/core/streams/letterWork.ts';
import { finishPurges } from '../../electron/core/purge.ts';
import { verifyLog } from '../../electron/core/verifyLog.ts';
import { aContent, draftCommand, fifteenWorkdays, serveCommand } from '../builders/aLetter.ts';
import { aSlip } from '../builders/aSlip.ts';
import { foundDesk, registerIn, type TestDesk } from '../support/desk.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await foundDesk();
});
afterEach(() => desk.dispose());
const day = localDate;

const record = async (consultationId: string, changes: Partial<Slip> = {}) => {
  const command = consultationEnvelope({ type: 'RecordConsultation', data: aSlip(changes) });
  const done = await desk.api.consultations.execute({ consultationId, command });
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
  return done.value;
};
type PageCommand = Extract<LetterCommand, { readonly type: (typeof pageLetterCommands)[number] }>;
const act = async (letterId: string, command: PageCommand): Promise<LetterView> => {
  const done = await desk.api.letters.execute({ letterId, command: letterEnvelope(command) });
  if (!done.ok) throw new Error(`${command.type}: ${JSON.stringify(done.refusal)}`);
  return done.value;
};
const page = <N extends PageCommand['type']>(type: N, data: LetterCommandData<N>): PageCommand =>
  letterCommand(type, data) as PageCommand;
const submit = page('SubmitLetter', { on: day('2026-03-02') });
const approve = page('ReviewLetter', { on: day('2026-03-03'), result: 'approved', reviewer: '陈主席', note: '' });
const issue = (code: string, on = day('2026-03-04')) =>
  page('IssueLetter', { on, code, signedBy: '陈主席', expectedServedOn: on, limit: fifteenWorkdays });
const serve = serveCommand() as PageCommand;
const march: ConsultationListQuery = {
  text: '',
  from: day('2026-03-01'),
  to: day('2026-03-31'),
  topics: [],
  cases: 'all',
  onlyHere: false,
  offset: 0,
  limit: 50,
};
const everyLetter: LetterListQuery = { text: '', stage: 'all', kinds: [], onlyHere: false, offset: 0, limit: 50 };

describe('consultations', () => {
  test('are numbered in a series of their own and listed with masked phones and the minutes of each person', async () => {
    await registerIn(desk.api, 'case-1');
    const first = await record('s1');
    await record('s2', {
      minutes: 9,
      receivedBy: '王秀兰',
      caller: { name: '', phone: '', employer: '' },
      topics: ['08'],
    });
    expect(first.consultation.number).toBe('鄂随工调咨〔2026〕1号');
    const list = await desk.api.consultations.list(march);
    expect(list.rows.map(({ number, caller, phone }) => [number, caller, phone])).toEqual([
      ['鄂随工调咨〔2026〕2号', '', ''],
      ['鄂随工调咨〔2026〕1号', '周小舟', '139****0001'],
    ]);
    expect(list.figures).toMatchObject({
      count: 2,
      minutes: 15,
      byPerson: [
        { name: '王秀兰', minutes: 9 },
        { name: '志愿者小陈', minutes: 6 },
      ],
    });
    const byTopic = await desk.api.consultations.list({ ...march, topics: ['08'] });
    const byWord = await desk.api.consultations.list({ ...march, text: '恒远 小舟' });
    expect([byTopic.total, byWord.total, byTopic.figures.count]).toEqual([1, 1, 2]);
    expect((await desk.api.consultations.list({ ...march, to: day('2026-03-01') })).total).toBe(0);
  });

  test('become a case in one act, under one id, with everything carried over', async () => {
    await record('s1');
    expect(await desk.api.consultations.carryOver({ consultationId: 's1' })).toMatchObject({
      workerName: '周小舟',
      facts: '公司拖欠两个月工资，怎么要回来？',
    });
    const view = await registerIn(desk.api, 's1');
    const slip = await desk.api.consultations.get({ consultationId: 's1' });
    expect(slip).toMatchObject({
      value: { consultation: { turned: { caseId: 's1', caseNumber: view.case.registration.number } } },
    });
    expect((await desk.api.consultations.list({ ...march, cases: 'turned' })).rows).toMatchObject([{ caseId: 's1' }]);
    expect(verifyLog(desk.open()).faults).toEqual([]);
  });

  test('a case that came from nowhere is linked to nothing', async () => {
    await record('s1');
    await registerIn(desk.api, 'case-1');
    expect(await desk.api.consultations.get({ consultationId: 's1' })).toMatchObject({
      value: { consultation: { turned: null } },
    });
    expect(await desk.api.consultations.carryOver({ consultationId: 'case-1' })).toBeNull();
  });

  test('are printed as D01 with the look in the log, the same bytes kept once', async () => {
    await record('s1');
    const preview = await desk.api.consultations.preview({ consultationId: 's1' });
    if (!preview.ok) throw new Error(preview.refusal.type);
    expect(preview.value.missing).toEqual([]);
    const first = await desk.api.consultations.issue({ consultationId: 's1', act: 'printed' });
    const again = await desk.api.consultations.issue({ consultationId: 's1', act: 'saved' });
    expect(first.ok && again.ok && first.value.file.sha256 === again.value.file.sha256).toBe(true);
    const slip = await desk.api.consultations.get({ consultationId: 's1' });
    if (!slip.ok) throw new Error(slip.refusal.type);
    expect(slip.value.consultation.papers).toHaveLength(1);
    expect(slip.value.history.map(({ type }) => type)).toEqual([
      'ConsultationRecorded',
      'PersonalDataSeen',
      'PaperIssued',
      'PersonalDataSeen',
      'PersonalDataSeen',
    ]);
  });
});

describe('letters', () => {
  const signedOut = async (letterId: string): Promise<LetterView> => {
    await act(letterId, draftCommand());
    await act(letterId, submit);
    await act(letterId, approve);
    return act(letterId, issue('鄂随工调提'));
  };

  test('get their number when they are signed out, one series per code', async () => {
    const drafted = await act('l1', draftCommand());
    expect(drafted).toMatchObject({
      suggestedCode: '鄂随工调提',
      letter: { issue: null },
      guide: { step: { id: 'L0' } },
    });
    const first = await signedOut('l2');
    const second = await signedOut('l3');
    expect([first, second].map(({ letter }) => letter.issue?.number)).toEqual([
      '鄂随工调提〔2026〕1号',
      '鄂随工调提〔2026〕2号',
    ]);
  });

  test('without a time to answer are not signed out, and no number is used up', async () => {
    await act('l1', draftCommand());
    await act('l1', submit);
    await act('l1', approve);
    const bare = page('IssueLetter', {
      on: day('2026-03-04'),
      code: '鄂随工调提',
      signedBy: '陈主席',
      expectedServedOn: day('2026-03-04'),
      limit: null,
    });
    expect(await desk.api.letters.execute({ letterId: 'l1', command: letterEnvelope(bare) })).toEqual({
      ok: false,
      refusal: { type: 'setting-missing', key: 'limit.S00', field: 'limit' },
    });
    const entered = await desk.api.settings.enter({
      setting: {
        key: 'limit.S00',
        place: '',
        value: 10,
        unit: 'workday',
        source: { zh: '本单位规定', en: 'rule of the office' },
        validFrom: day('2026-01-01'),
        confirmed: true,
      },
    });
    expect(entered).toMatchObject({ ok: true });
    const signed = await act('l1', bare);
    expect(signed).toMatchObject({
      officeLimit: { count: 10, unit: 'workday' },
      letter: { issue: { number: '鄂随工调提〔2026〕1号', replyBy: '2026-03-18', limit: { source: '本单位规定' } } },
    });
  });

  test('the text signed out is kept, and handed out unchanged ever after', async () => {
    const signed = await signedOut('l1');
    expect(signed.letter.papers).toMatchObject([{ documentId: 'D19', recipient: aContent().addressee.name }]);
    const input = { letterId: 'l1', documentId: 'D19' };
    const printed = await desk.api.letters.issue({ ...input, act: 'printed' });
    const preview = await desk.api.letters.preview({ ...input, content: aContent({ facts: '改写' }) });
    if (!printed.ok || !preview.ok) throw new Error('it is drawn');
    expect(printed.value.file.sha256).toBe(signed.letter.papers[0]?.pdf.sha256);
    expect(Buffer.compare(Buffer.from(preview.value.bytes), Buffer.from(printed.value.bytes))).toBe(0);
    expect(printed.value.fileName).toBe('D19-鄂随工调提〔2026〕1号.pdf');
  });

  test('a paper of another kind is no paper of this letter', async () => {
    await act('l1', draftCommand());
    expect(await desk.api.letters.preview({ letterId: 'l1', documentId: 'D20', content: null })).toMatchObject({
      refusal: { type: 'document-unknown' },
    });
    expect(await desk.api.letters.preview({ letterId: 'l1', documentId: 'D22', content: null })).toMatchObject({
      refusal: { type: 'document-not-ready', what: 'letter-issued' },
    });
  });

  test('escalating begins the next letter in the same act, linked both ways', async () => {
    await signedOut('l1');
    await act('l1', serve);
    const first = await act('l1', page('EscalateLetter', { on: day('2026-03-27'), reason: 'no-reply', nextId: 'l2' }));
    expect(first).toMatchObject({
      guide: { step: { id: 'L8' } },
      after: [{ letterId: 'l2', letterKind: 'opinion', number: null }],
    });
    const second = await desk.api.letters.get({ letterId: 'l2' });
    expect(second).toMatchObject({
      value: {
        letter: { drafted: { letterKind: 'opinion', previousId: 'l1', on: '2026-03-27' } },
        before: [{ letterId: 'l1', number: '鄂随工调提〔2026〕1号' }],
      },
    });
    expect(verifyLog(desk.open()).faults).toEqual([]);
  });

  test('an escalation whose next letter cannot be begun stores nothing at all', async () => {
    await act('l2', draftCommand());
    await signedOut('l1');
    await act('l1', serve);
    const events = verifyLog(desk.open()).events;
    const command = page('EscalateLetter', { on: day('2026-03-27'), reason: 'no-reply', nextId: 'l2' });
    expect(await desk.api.letters.execute({ letterId: 'l1', command: letterEnvelope(command) })).toMatchObject({
      refusal: { type: 'letter-exists' },
    });
    expect(verifyLog(desk.open()).events).toBe(events);
    expect(await desk.api.letters.get({ letterId: 'l1' })).toMatchObject({ value: { guide: { step: { id: 'L6' } } } });
  });

  test('the list says where each stands today, and the workbench what to do', async () => {
    await registerIn(desk.api, 'case-1');
    await act('l1', { ...draftCommand(), data: { ...draftCommand().data, caseId: 'case-1' } });
    await signedOut('l2');
    await act('l2', serve);
    const list = await desk.api.letters.list(everyLetter);
    expect(list.rows.map(({ letterId, step, caseNumber }) => [letterId, step, caseNumber])).toEqual([
      ['l2', 'L6', null],
      ['l1', 'L0', '鄂随工调〔2026〕1号'],
    ]);
    expect(list.stages).toEqual({ all: 2, drafting: 1, waiting: 0, overdue: 1, answered: 0, over: 0 });
    expect(list.figures).toMatchObject({ issued: { reminder: 1 }, overdue: 1 });
    expect(await desk.api.letters.ofCase({ caseId: 'case-1' })).toMatchObject([{ letterId: 'l1' }]);
    expect((await desk.api.letters.list({ ...everyLetter, stage: 'overdue', kinds: ['opinion'] })).total).toBe(0);
    expect((await desk.api.letters.list({ ...everyLetter, text: '晨光 拖欠' })).total).toBe(2);
    const { overdue } = await desk.api.cases.workbench();
    expect(overdue.filter(({ kind }) => kind === 'letter')).toMatchObject([
      { id: 'l2', title: '提示函 · 随州市晨光装饰工程有限公司', on: '2026-03-26', days: -96 },
    ]);
  });
});

describe('purging', () => {
  test('a slip and a letter go with their papers and drafts, and the log still verifies', async () => {
    await record('s1');
    await desk.api.consultations.issue({ consultationId: 's1', act: 'saved' });
    await act('l1', draftCommand());
    await desk.api.drafts.put({ draftId: 'letter:l1', kind: 'letter', caseId: null, title: '', content: 'x' });
    const data = { on: day('2026-06-30'), reason: 'retention-over' } as const;
    const open = desk.open();
    for (const purge of [
      () =>
        inOneAct(open, (handle) =>
          handle(consultationWork, { id: 's1', command: consultationCommand('PurgeConsultation', data) }),
        ),
      () => inOneAct(open, (handle) => handle(letterWork, { id: 'l1', command: letterCommand('PurgeLetter', data) })),
    ])
      expect(purge().ok).toBe(true);
    finishPurges(open);
    expect(await desk.api.consultations.get({ consultationId: 's1' })).toMatchObject({
      refusal: { type: 'consultation-purged' },
    });
    expect(await desk.api.letters.get({ letterId: 'l1' })).toMatchObject({ refusal: { type: 'letter-purged' } });
    expect((await desk.api.consultations.list(march)).total).toBe(0);
    expect((await desk.api.letters.list(everyLetter)).total).toBe(0);
    expect((await desk.api.drafts.list()).map(({ draftId }) => draftId)).toEqual([]);
    const report = verifyLog(open);
    expect(report.faults).toEqual([]);
    expect(report.files).toBe(0);
    expect(report.purged).toBeGreaterThan(2);
  });

  test('a page cannot purge, nor say that a slip became a case', async () => {
    await record('s1');
    const command = { type: 'TurnIntoCase', data: { on: '2026-03-02', caseId: 'x', caseNumber: 'x' } } as never;
    await expect(desk.api.consultations.execute({ consultationId: 's1', command })).rejects.toThrow();
  });
});
