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
