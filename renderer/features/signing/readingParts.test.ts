import { expect, test } from 'vitest';
import { builtInCalendar } from '../../../shared/calendar/workCalendar.ts';
import type { AgreementState } from '../../../shared/case/state.ts';
import { aCase, aClause, aPayment, aVersion } from '../../../tests/builders/paperCase.ts';
import { readingParts, spokenWords } from './readingParts.ts';

const office = { name: '示例市总工会', code: '示例', district: '示例区', address: '', phone: '' };
const read = (changes: Partial<AgreementState> = {}) =>
  readingParts({
    case: aCase(),
    office,
    version: { ...aVersion(), signatures: [], seal: null, ...changes },
    rulebook: { calendar: builtInCalendar, settings: [] },
  });

test('every clause is read by itself, word for word', () => {
  const clauses = [aClause({ text: '甲方付款。' }), aClause({ clauseId: 'k2', text: '乙方配合。' })];
  const words = read({ clauses }).map(spokenWords);
  expect(words.filter((part) => part.includes('甲方付款。'))).toHaveLength(1);
  expect(words.some((part) => part.includes('乙方配合。') && !part.includes('甲方付款。'))).toBe(true);
});

test('sums are read as figure and in words, with the day', () => {
  const all = read({ payments: [aPayment()] })
    .map(spokenWords)
    .join('\n');
  expect(all).toContain('40,760.00');
  expect(all).toContain('人民币肆万零柒佰陆拾元整');
  expect(all).toContain('2026年3月20日');
});

test('the parties come first and the places for signatures are not read', () => {
  const parts = read();
  expect(parts[0]?.heading).toBe('一、当事人基本情况');
  expect(parts.map(spokenWords).join('')).not.toContain('签名：');
});
