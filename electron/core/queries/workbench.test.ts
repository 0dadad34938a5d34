import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aCase as walk, aPayment, aVersion, day } from '../../../tests/builders/aCase.ts';
import { openReadSide, type ReadSide, writtenBy } from '../../../tests/support/readSide.ts';
import { caseCommand } from '../../../shared/case/commands.ts';
import type { CaseState } from '../../../shared/case/state.ts';
import { workbench } from './workbench.ts';

let desk: ReadSide;
beforeEach(() => {
  desk = openReadSide();
});
afterEach(() => desk.close());
const on = (today: string, personId = 'p1') =>
  workbench(desk.db, { today: day(today), personId, roles: ['mediator'], officeId: null });
const put = (...states: readonly CaseState[]) =>
  desk.put(...states.map((state, index) => ({ caseNo: index + 1, state })));
const whys = (rows: readonly { readonly why: { readonly zh: string } }[]) => rows.map(({ why }) => why.zh);

describe('due', () => {
  it('counts the days to the end of mediation, from three days before it', () => {
    put(walk().inMediation().state);
    expect(on('2026-02-15').due).toEqual([]);
    expect(on('2026-02-16').due).toEqual([
      {
        kind: 'case',
        id: 'case-1',
        number: '鄂随工调〔2026〕15号',
        title: '周建国 诉 随州市晨光装饰工程有限公司',
        isSample: false,
        why: { zh: '调解期限 距建议日 3 天', en: 'Time for mediation: 3 days to the suggested day' },
        label: { zh: '调解期限', en: 'Time for mediation' },
        when: { zh: '距建议日 3 天', en: '3 days to the suggested day' },
        on: '2026-02-19',
        days: 3,
        action: { zh: '结束或延期', en: 'End or extend' },
      },
    ]);
    expect(whys(on('2026-02-19').due)).toEqual(['调解期限 今天是建议日，法定还剩 5 天']);
    // The suggested day lies before the Spring Festival, the legal last day after it: not late, and not hidden either.
    expect(whys(on('2026-02-22').due)).toEqual(['调解期限 建议日已过 3 天，法定还剩 2 天']);
    expect(on('2026-02-24').overdue).toEqual([]);
    expect(whys(on('2026-02-25').overdue)).toEqual(['调解期限 逾期 1 天']);
  });

  it('tells of judicial confirmation a week before the suggested day, and until the legal last day', () => {
    put(walk().agreed().state);
    expect(whys(on('2026-03-28').due)).toEqual(['司法确认 还剩 10 天']);
    expect(whys(on('2026-04-07').due)).toContain('司法确认 今天到期');
  });

  it('names the instalment and its open sum', () => {
    const payments = [
      aPayment({ amountFen: 3_800_000 }),
      aPayment({ paymentId: 'pay2', amountFen: 2_000_000, dueOn: day('2026-05-10') }),
    ];
    put(
      walk()
        .inMediation()
        .prepared(aVersion({ payments }))
        .signedBy('w1', day('2026-03-05'))
        .signedBy('r1', day('2026-03-05'))
        .signedBy('mediator', day('2026-03-05'))
        .sealed().state,
    );
    expect(whys(on('2026-05-10').due)).toEqual(['第 2 期应付 ¥20,000.00 今天到期']);
  });

  it('counts instalments by their days and adds up what several people get on one day', () => {
    const to = (paymentId: string, payeeId: string, dueOn: string) =>
      aPayment({ paymentId, payeeId, amountFen: 1_450_000, dueOn: day(dueOn) });
    const payments = ['2026-04-10', '2026-05-10'].flatMap((dueOn) => [
      to(`a${dueOn}`, 'w1', dueOn),
      to(`b${dueOn}`, 'w2', dueOn),
    ]);
    const c = walk().agreed().case;
    put({ ...c, agreements: c.agreements.map((agreement) => ({ ...agreement, payments })) });
    expect(whys(on('2026-05-10').due)).toEqual(['第 2 期应付 ¥29,000.00（2 人） 今天到期']);
  });

  it('ends with what should follow at once: the report to the court, the closing', () => {
    put(walk().failed().state, walk().inMediation().state);
    expect(whys(on('2026-02-19').due)).toEqual([
      '调解期限 今天是建议日，法定还剩 5 天',
      '调解已终止，待向法院报告 已过 9 天',
    ]);
    const receipt = {
      receiptId: 'q1',
      paymentId: 'pay1',
      on: day('2026-04-01'),
      amountFen: 5_800_000,
      receipts: [],
      note: '',
    };
    put(
      walk()
        .agreed()
        .then(caseCommand('ForgoConfirmation', { on: day('2026-03-07'), note: '' }))
        .then(caseCommand('ReceivePayment', receipt)).state,
    );
    expect(whys(on('2026-04-01').due)).toEqual(['已全部履行，待结案 今天']);
  });

  it('shows a session before its day and afterwards until it is recorded', () => {
    const session = {
      sessionId: 's1',
      on: day('2026-01-28'),
      time: '09:30',
      place: '第一调解室',
      noticeOn: day('2026-01-22'),
      note: '',
    };
    put(walk().inMediation().then(caseCommand('ScheduleSession', session)).state);
    expect(whys(on('2026-01-27').due)).toEqual(['调解 09:30 第一调解室 明天']);
    expect(on('2026-01-30').due[0]).toMatchObject({ why: { zh: '调解 09:30 第一调解室 笔录还没有记' }, days: -2 });
  });
});

describe('overdue', () => {
  it('counts the days since an unpaid payment was due, until it is paid', () => {
    const agreed = walk()
      .agreed()
      .then(caseCommand('ForgoConfirmation', { on: day('2026-03-07'), note: '' }));
    const receipt = {
      receiptId: 'q1',
      paymentId: 'pay1',
      on: day('2026-04-13'),
      amountFen: 5_800_000,
      receipts: [],
      note: '',
    };
    put(agreed.state);
    expect(on('2026-04-13').overdue).toMatchObject([
      {
        why: { zh: '应付 ¥58,000.00 逾期 3 天', en: 'Payment of ¥58,000.00: 3 days overdue' },
        days: -3,
        action: { zh: '记录付款' },
      },
    ]);
    put(agreed.then(caseCommand('ReceivePayment', receipt)).state);
    expect(on('2026-04-13').overdue).toEqual([]);
  });

  it('keeps a missed duty for ever and a lapsed right for thirty days', () => {
    put(walk().inMediation().state, walk().agreed().state);
    expect(whys(on('2026-05-07').overdue)).toContain('司法确认 期限已过 30 天');
    const later = whys(on('2026-05-08').overdue);
    expect(later.filter((why) => why.startsWith('司法确认'))).toEqual([]);
    expect(later[0], 'from the legal last day').toBe('调解期限 逾期 73 天');
  });
});

describe('on the HR track', () => {
  const named = (rows: readonly { readonly why: { readonly zh: string } }[], word: string) =>
    whys(rows).filter((why) => why.includes(word));

  it('a failed mediation asks for the notice to the parties, not for a report to the court', () => {
    put(walk().failedByHr().state);
    expect(named(on('2026-02-12').due, '待')).toEqual(['调解不成，待出具告知书 已过 2 天']);
    const served = caseCommand('ServePaper', {
      serviceId: 's',
      documentId: 'D14',
      partyId: 'w1',
      on: day('2026-02-11'),
      way: 'direct',
      receiver: '',
      note: '',
    });
    put(walk().failedByHr().then(served).state);
    expect(named(on('2026-02-12').due, '待')).toEqual([]);
  });

  it('the end of the first fifteen days is no loss', () => {
    put(walk().inHrMediation().state);
    expect(named(on('2026-02-03').due, '仲裁')).toEqual(['满十五日可以申请仲裁 还剩 1 天']);
    expect(named(on('2026-02-06').overdue, '仲裁')).toEqual([]);
  });

  it('waits for authorities and partners, and asks after those that keep silent', () => {
    const letter = caseCommand('SendHandoff', {
      handoffId: 'h',
      on: day('2026-02-01'),
      partner: 'inspection',
      partnerName: '随州市劳动保障监察支队',
      purpose: '投诉、举报',
      letterNumber: '',
      parts: ['employer'],
      consent: null,
      replyBy: day('2026-02-10'),
      note: '',
    });
    put(
      walk()
        .failedByHr()
        .opened('arbitration', '2026-02-12')
        .acted('arbitration', 'accepted', '2026-02-14')
        .then(letter).state,
    );
    expect(whys(on('2026-02-20').waiting)).toEqual([
      '等随州市劳动保障监察支队回音：投诉、举报 已等 19 天',
      '劳动仲裁：受理 已等 6 天',
    ]);
    expect(named(on('2026-02-10').due, '回音')).toEqual([]);
    expect(named(on('2026-02-11').due, '回音')).toEqual(['随州市劳动保障监察支队没有回音 已过 1 天']);
  });

  it('shows the limitation a season before it is lost, and the follow-up visits on their days', () => {
    put(walk().inMediation().state);
    expect(named(on('2026-10-21').due, '时效')).toEqual([]);
    expect(named(on('2026-10-22').due, '时效')).toEqual(['欠薪仲裁时效 还剩 90 天']);
    put(walk().agreedByHr().state);
    expect(named(on('2026-04-16').due, '回访')).toEqual([]);
    expect(named(on('2026-04-17').due, '回访')).toEqual(['第 1 次回访 今天']);
  });
});

describe('waiting', () => {
  it('says for whom and how long: an answer, a signature, the court', () => {
    const ask = caseCommand('AskConsent', { on: day('2026-01-21'), way: 'phone', partyIds: ['w1', 'r1'] });
    const yes = caseCommand('AnswerConsent', {
      on: day('2026-01-21'),
      way: 'phone',
      partyId: 'w1',
      answer: 'agrees',
      note: '',
    });
    put(
      walk().registered().then(ask).then(yes).state,
      walk().inMediation().prepared().signedBy('w1', day('2026-03-05')).state,
      walk()
        .failed()
        .then(caseCommand('ReportToCourt', { on: day('2026-02-11'), note: '' })).state,
    );
    expect(whys(on('2026-03-08').waiting)).toEqual([
      '等随州市晨光装饰工程有限公司答复是否愿意调解 已等 46 天',
      '调解不成，等法院后续处理 已等 25 天',
      '等随州市晨光装饰工程有限公司、王秀兰签字 已等 3 天',
    ]);
  });

  it('follows the application for confirmation to the ruling', () => {
    const apply = caseCommand('ApplyConfirmation', {
      on: day('2026-03-10'),
      court: '曾都区人民法院',
      partyIds: ['w1', 'r1'],
    });
    const applied = walk().agreed().then(apply);
    put(applied.state);
    expect(whys(on('2026-03-11').waiting)).toEqual(['司法确认等法院立案 已等 1 天']);
    put(applied.then(caseCommand('DocketConfirmation', { on: day('2026-03-12'), caseNumber: '' })).state);
    expect(whys(on('2026-03-12').waiting)).toEqual(['司法确认等法院裁定 今天起']);
  });
});

it('my recent cases are those I wrote in last, newest first', () => {
  const { state } = walk().registered();
  desk.put(
    { caseNo: 1, state, events: [writtenBy('p1', 3000)] },
    { caseNo: 2, state, events: [writtenBy('p2', 9000), writtenBy('p1', 1000)] },
    { caseNo: 3, state, events: [writtenBy('p2', 4000)] },
  );
  expect(on('2026-02-01').recent.map(({ caseId }) => caseId)).toEqual(['case-1', 'case-2']);
  expect(on('2026-02-01', 'p2').recent.map(({ caseId }) => caseId)).toEqual(['case-2', 'case-3']);
});

it('a closed case stands nowhere but in the recent ones, a purged case nowhere at all', () => {
  const close = caseCommand('CloseCase', { on: day('2026-02-11'), outcome: 'F2', summary: '' });
  const report = caseCommand('ReportToCourt', { on: day('2026-02-10'), note: '' });
  const state = walk().failed().then(report).then(close).state;
  desk.put({ caseNo: 1, state, events: [writtenBy('p1', 1)] });
  expect(on('2026-05-01')).toMatchObject({ due: [], overdue: [], waiting: [], recent: [{ isClosed: true }] });
  desk.put({ caseNo: 1, state: { kind: 'purged', on: day('2026-05-01'), reason: 'sample-removed' } });
  expect(on('2026-05-01')).toMatchObject({ due: [], overdue: [], waiting: [], recent: [] });
});
