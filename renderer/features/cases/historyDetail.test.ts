import { expect, it } from 'vitest';
import { historyDetail } from './historyDetail.ts';

it('reads the day and the words of a flat event', () => {
  expect(historyDetail({ on: '2026-03-05', letterNumber: '（2026）函 1 号', note: '' })).toEqual({
    on: '2026-03-05',
    amountFen: null,
    aboutIds: [],
    words: ['（2026）函 1 号'],
  });
});

it('reads amount and kind of a claim inside its event', () => {
  const detail = historyDetail({ claim: { claimId: 'c', kind: 'wage-arrears', amountFen: 29_600, note: '九月' } });
  expect(detail.amountFen).toBe(29_600);
  expect(detail.words).toEqual([{ zh: '拖欠工资', en: 'Unpaid wages' }, '九月']);
});

it('names the reason of an ending by its code text, not by its code', () => {
  expect(historyDetail({ on: '2026-03-05', reason: 'F2', note: '差距大' }).words).toEqual([
    { zh: '分歧较大未达成', en: 'Positions too far apart' },
    '差距大',
  ]);
});

it('never fails on data it does not know', () => {
  expect(historyDetail(null)).toEqual({ on: null, amountFen: null, aboutIds: [], words: [] });
  expect(historyDetail([1, 'x'])).toEqual({ on: null, amountFen: null, aboutIds: [], words: [] });
});

it('names the parties an event concerns, also those whose number was looked at', () => {
  expect(historyDetail({ partyId: 'p1', answer: 'agrees' })).toMatchObject({
    aboutIds: ['p1'],
    words: [{ zh: '同意', en: 'Agrees' }],
  });
  expect(historyDetail({ partyIds: ['p1', 'p2'] }).aboutIds).toEqual(['p1', 'p2']);
  expect(historyDetail({ act: 'revealed', what: 'idNumber/p2', reason: '核对身份' })).toMatchObject({
    aboutIds: ['p2'],
    words: [{ zh: '显示', en: 'Shown' }, '核对身份'],
  });
  expect(historyDetail({ act: 'printed', what: 'D13', reason: '' }).words).toEqual([
    { zh: '打印', en: 'Printed' },
    { zh: '调解协议书', en: 'Mediation agreement' },
  ]);
});

it('says of how many people an event speaks', () => {
  expect(historyDetail({ people: 300, amountFen: 5 }).words).toEqual([{ zh: '共 300 人', en: '300 people' }]);
});

it('tells what an authority did in the words of its proceeding', () => {
  const acted = {
    actId: 'a',
    proceedingId: 'p',
    on: '2026-03-05',
    act: 'accepted',
    caseNumber: '（2026）1 号',
    note: '',
  };
  expect(historyDetail(acted, () => 'inspection').words).toEqual([
    { zh: '劳动保障监察投诉', en: 'Complaint to the labour inspection' },
    { zh: '立案', en: 'Docketed' },
    '（2026）1 号',
  ]);
  expect(historyDetail(acted).words, 'a proceeding that is not there').toEqual(['（2026）1 号']);
});

it('names the days that a record of key dates is about', () => {
  const dates = { partyId: 'w1', knewOn: '2026-01-02', wrongEndedOn: null, injuredOn: '2026-02-03' };
  expect(historyDetail(dates)).toMatchObject({
    aboutIds: ['w1'],
    words: [{ zh: '知道受侵害2026年1月2日' }, { zh: '事故、诊断2026年2月3日' }],
  });
});

it('says to whom a letter went and why, and who applied for mediation', () => {
  const sent = {
    handoffId: 'h',
    on: '2026-03-05',
    partner: 'justice',
    partnerName: '司法局',
    purpose: '法律援助',
    parts: [],
  };
  expect(historyDetail(sent).words).toEqual([
    { zh: '司法局 / 法律援助机构', en: 'Justice bureau, legal aid' },
    '司法局',
    '法律援助',
  ]);
  expect(historyDetail({ applicantIds: ['w1'], form: 'oral' })).toMatchObject({
    aboutIds: ['w1'],
    words: [{ zh: '口头申请（当场记录）' }],
  });
});
