import { expect, test } from 'vitest';
import { aContent, aLetter, aServedLetter } from '../../tests/builders/aLetter.ts';
import { aCase } from '../../tests/builders/aCase.ts';
import { localDate } from '../kernel/localDate.ts';
import { missingContent } from './decide.ts';
import { emptyLetter, letterForCase, nextDraft } from './nextDraft.ts';

const on = localDate('2026-03-27');
const office = { name: '随州市职工服务中心', phone: '0722-0000000' };
const blank = emptyLetter(office, { name: '王秀兰' });

test('the opinion goes to the same employer and tells what became of the reminder', () => {
  const next = nextDraft(aServedLetter().letter, 'letter-1', { on, reason: 'no-reply', to: 'opinion' });
  expect(next).toMatchObject({ letterKind: 'opinion', on, previousId: 'letter-1', caseId: null });
  expect(next.content.addressee).toEqual(aContent().addressee);
  expect(next.content.facts).toBe('贵单位未按约定支付周建国等三人2026年1月、2月工资。');
  expect(next.content.history).toBe(
    '本单位于2026年3月4日向随州市晨光装饰工程有限公司发出《工会劳动法律监督提示函》（鄂随工调提〔2026〕12号），于2026年3月5日送达，要求于2026年3月25日前书面答复，逾期未书面答复。',
  );
  expect(missingContent('opinion', next.content)).toEqual([]);
});

test('the proposal names the employer, waits for its addressee and encloses what went before', () => {
  const { content } = nextDraft(aServedLetter('opinion').letter, 'letter-2', {
    on,
    reason: 'not-rectified',
    to: 'proposal',
  });
  expect(content).toMatchObject({ employer: '随州市晨光装饰工程有限公司', addressee: { name: '' } });
  expect(content.enclosures).toEqual([
    '工资欠条复印件',
    '工会劳动法律监督意见书（鄂随工调提〔2026〕12号）',
    '工会劳动法律监督意见书送达回证',
  ]);
  expect(content.facts).toBe('随州市晨光装饰工程有限公司未按约定支付周建国等三人2026年1月、2月工资。');
  expect(content.demand).toContain('依法调查处理');
  expect(missingContent('proposal', content)).toEqual(['content.addressee.name']);
});

test('the employer is kept from the proposal to the transfer', () => {
  const proposal = aServedLetter('proposal').letter;
  const elsewhere = {
    ...proposal,
    content: { ...proposal.content, addressee: { ...proposal.content.addressee, name: '随州市人社局' } },
  };
  const { content } = nextDraft(elsewhere, 'letter-3', { on, reason: 'no-reply', to: 'transfer' });
  expect(content.employer).toBe('随州市晨光装饰工程有限公司');
  expect(content.demand).toContain('移送贵单位');
});

test('a letter about a case starts with its respondent and its facts', () => {
  const content = letterForCase(aCase().registered().case, blank);
  expect(content.addressee.name).toBe(content.employer);
  expect(content.employer).not.toBe('');
  expect(content.facts).toBe('工资未结清。');
  expect(content).toMatchObject({ issuer: '随州市职工服务中心', contactName: '王秀兰', contactPhone: '0722-0000000' });
});

test('a fresh letter is a draft that says what it lacks', () => {
  expect(missingContent('reminder', blank)).toEqual([
    'content.addressee.name',
    'content.matter',
    'content.facts',
    'content.law',
    'content.demand',
  ]);
  expect(aLetter().drafted('reminder', blank).letter.submitted).toBeNull();
});
