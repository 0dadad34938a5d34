import { expect, it } from 'vitest';
import { aCase, day } from '../../../tests/builders/aCase.ts';
import { HandoffPart } from '../../../shared/case/handoffs.ts';
import { handoffContents } from './handoffContents.ts';

const at = day('2026-03-10');

it('says what leaves, and of an empty part that there is nothing', () => {
  const c = aCase().inHrMediation().case;
  const told = Object.fromEntries(HandoffPart.map((part) => [part, handoffContents(part, c, at)?.zh ?? null]));
  expect(told).toEqual({
    identity: '周建国、随州市晨光装饰工程有限公司；身份证号 1 个',
    contact: '周建国、随州市晨光装饰工程有限公司',
    employer: '随州市晨光装饰工程有限公司（91420300MA0000015R）',
    facts: '工资未结清。',
    claims: '1 项，共 ¥58,000.00',
    'evidence-list': null,
    'evidence-files': null,
    agreement: null,
    performance: null,
  });
});

it('names the sealed agreement by its check code, and what is paid', () => {
  const c = aCase().agreedByHr().case;
  expect(handoffContents('agreement', c, at)?.zh).toBe('2 页，校验码 ABCD-EFGH');
  expect(handoffContents('performance', c, at)?.en).toBe('¥0.00 paid, ¥58,000.00 open');
});
