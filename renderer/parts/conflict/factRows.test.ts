import { describe, expect, it } from 'vitest';
import { everyEvent } from '../../../tests/builders/everyEvent.ts';
import { caseStream } from '../../../shared/sync/caseStream.ts';
import { slotsOf } from '../../../shared/sync/conflicts.ts';
import { compareRows, type FactWords, factRows } from './factRows.ts';
import { slotText } from './slotText.ts';

const words: FactWords = {
  codeText: (key, code) => (key === 'kind' && code === 'wages' ? { zh: '工资', en: 'Wages' } : null),
  nameOf: (id) => (id === 'w1' ? '郑秋生' : ''),
};

describe('what a record says', () => {
  it('names days, sums, codes, people and answers in words, and leaves out what says nothing', () => {
    const data = {
      on: '2026-03-05',
      isSample: true,
      claim: { claimId: 'c1', partyId: 'w1', kind: 'wages', amountFen: 1_234_567, note: '' },
      consentStated: false,
    };
    expect(factRows(data, words, 'zh')).toEqual([
      { key: 'on', label: '日期', value: '2026年3月5日' },
      { key: 'claim.partyId', label: '当事人', value: '郑秋生' },
      { key: 'claim.kind', label: '种类', value: '工资' },
      { key: 'claim.amountFen', label: '金额', value: '¥12,345.67' },
      { key: 'consentStated', label: '载明同意', value: '否' },
    ]);
  });
  it('never hides what it has no name for', () => {
    expect(factRows({ depth: 3 }, words, 'en')).toEqual([{ key: 'depth', label: 'depth', value: '3' }]);
  });
  it('puts each item of a list in a line and counts what it cuts', () => {
    const payments = Array.from({ length: 13 }, (_, n) => ({
      paymentId: `p${n}`,
      amountFen: 100,
      dueOn: '2026-03-05',
    }));
    const [row] = factRows({ payments }, words, 'en');
    expect(row?.value.split('\n')).toHaveLength(13);
    expect(row?.value).toContain('¥1.00 · 5 Mar 2026');
    expect(row?.value).toContain('13 in all');
  });
});

describe('the comparison', () => {
  it('holds every fact that any record says', () => {
    const records = [
      { on: '2026-03-05', note: '甲' },
      { on: '2026-03-05', reason: '乙' },
    ].map((data) => factRows(data, words, 'zh'));
    expect(compareRows(records)).toEqual([
      { key: 'on', label: '日期', values: ['2026年3月5日', '2026年3月5日'], isSame: true },
      { key: 'note', label: '备注', values: ['甲', ''], isSame: false },
      { key: 'reason', label: '理由', values: ['', '乙'], isSame: false },
    ]);
  });
});

describe('the name of a slot', () => {
  it('exists for everything that an event of a case writes, in both languages', () => {
    const { merge } = caseStream;
    const pairs = merge.crossSlotPairs.map(({ between }) => between.join('/'));
    const slots = [...everyEvent.flatMap((event) => slotsOf(merge, event)), ...pairs];
    expect(slots.length).toBeGreaterThan(50);
    for (const slot of slots) {
      expect(slotText(slot, 'zh'), slot).toMatch(/\p{Script=Han}/u);
      expect(slotText(slot, 'en'), slot).toMatch(/^[A-Z]/);
    }
  });
  it('tells both halves of a pair, and whom a key stands for', () => {
    expect(slotText('outcome/closing', 'zh')).toBe('调解结果、结案');
    expect(slotText('party:w1', 'zh', words.nameOf)).toBe('当事人 郑秋生');
    expect(slotText('resolution:party:w1', 'en')).toBe('Result of a review');
  });
});
