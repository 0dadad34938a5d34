import { describe, expect, it } from 'vitest';
import { everyEvent } from '../../../tests/builders/everyEvent.ts';
import { caseEvents } from '../../../shared/case/events.ts';
import type { Proceeding } from '../../../shared/case/proceedings.ts';
import { localDate } from '../../../shared/kernel/localDate.ts';
import type { MergeClass } from '../../../shared/sync/mergeRule.ts';
import { consultationStream } from '../../../shared/consultation/consultationStream.ts';
import { consultationEvents } from '../../../shared/consultation/events.ts';
import { letterEvents } from '../../../shared/letter/events.ts';
import { letterStream } from '../../../shared/letter/letterStream.ts';
import { caseStream } from '../../../shared/sync/caseStream.ts';
import { slotsOf } from '../../../shared/sync/conflicts.ts';
import { saidFacts } from '../../../tests/support/saidFacts.ts';
import { caseFactWords } from '../../features/cases/conflictWords.ts';
import { consultationFactWords } from '../../features/consultations/conflictWords.ts';
import { letterFactWords } from '../../features/letters/conflictWords.ts';
import { conflicts as en } from '../../i18n/en/conflicts.ts';
import { conflicts as zh } from '../../i18n/zh/conflicts.ts';
import { compareRows, type FactWords, factRows, isUnsaid } from './factRows.ts';
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

const nobody = { parties: [], claims: [], evidence: [], proceedings: [] };
describe.each([
  ['a case', caseStream.merge.rules, caseEvents, caseFactWords(nobody)],
  ['a letter', letterStream.merge.rules, letterEvents, letterFactWords],
  ['a consultation', consultationStream.merge.rules, consultationEvents, consultationFactWords],
] as const)('the words for every event of %s that may have to be reviewed', (_, rules, events, { codeText }) => {
  const classOf: Readonly<Record<string, { readonly class: MergeClass }>> = rules;
  const reviewed = Object.entries(events).filter(([type]) => classOf[type]?.class !== 'commuting');
  it.each(reviewed)('%s: each fact has a name in both languages, each code is a word', (type, { schema }) => {
    for (const { key, code } of saidFacts(schema, isUnsaid)) {
      if (code === null) expect([key in zh.facts, key in en.facts], key).toEqual([true, true]);
      // The words of an authority's act depend on the kind of proceeding: below.
      else if (type !== 'ProceedingActed' || key !== 'act')
        expect(codeText(key, code, {}), `${key} ${code}`).not.toBeNull();
    }
  });
});

it('tells what an authority did in the words of its kind of proceeding', () => {
  const proceeding: Proceeding = {
    proceedingId: 'p1',
    kind: 'arbitration',
    on: localDate('2026-03-05'),
    authority: '随州市劳动人事争议仲裁委员会',
    partyIds: [],
    amountFen: null,
    note: '',
    acts: [],
  };
  const { codeText } = caseFactWords({ ...nobody, proceedings: [proceeding] });
  expect(codeText('act', 'accepted', { proceedingId: 'p1' })?.zh).toBe('受理');
  expect(codeText('act', 'accepted', { proceedingId: 'p2' })).toBeNull();
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

type Pairs = { readonly crossSlotPairs: readonly { readonly between: readonly string[] }[] };
type Slots = Pairs & {
  readonly rules: Readonly<Record<string, { readonly slots: (data: never) => readonly string[] }>>;
};
const pairsOf = ({ crossSlotPairs }: Pairs): readonly string[] =>
  crossSlotPairs.map(({ between }) => between.join('/'));
/** Every slot of a stream, for records under any id. */
const slotsIn = ({ rules, crossSlotPairs }: Slots): readonly string[] => [
  ...Object.values(rules).flatMap(({ slots }) => slots({ replyId: 'a', checkId: 'b', slot: 'review' } as never)),
  ...pairsOf({ crossSlotPairs }),
];

describe('the name of a slot', () => {
  it.each([
    ['a case', [...everyEvent.flatMap((event) => slotsOf(caseStream.merge, event)), ...pairsOf(caseStream.merge)], 50],
    ['a letter', slotsIn(letterStream.merge), 10],
    ['a consultation', slotsIn(consultationStream.merge), 4],
  ])('exists for everything that an event of %s writes, in both languages', (_, slots, count) => {
    expect(slots.length).toBeGreaterThanOrEqual(count);
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
