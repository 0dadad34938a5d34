import { expect, test } from 'vitest';
import template from '../../resources/templates/mediation-agreement.json' with { type: 'json' };
import { aCase, aClause, aPayment, aVersion } from '../../tests/builders/paperCase.ts';
import { builtInCalendar } from '../calendar/workCalendar.ts';
import type { AgreementState } from '../case/state.ts';
import { fillTemplate } from './fillTemplate.ts';
import { mediationAgreementFields } from './mediationAgreement.ts';
import { readingParts, spokenWords } from './readingParts.ts';
import { documentTemplateSchema } from './template.ts';

const office = { name: '示例市总工会', code: '示例', district: '示例区', address: '', phone: '' };
const read = (changes: Partial<AgreementState> = {}) => {
  const version: AgreementState = { ...aVersion(), signatures: [], seal: null, ...changes };
  const fields = mediationAgreementFields({
    case: aCase(),
    office,
    version,
    on: version.preparedOn,
    calendar: builtInCalendar,
    settings: [],
  });
  if (!fields.ok) throw new Error(fields.refusal.what);
  return readingParts(fillTemplate(documentTemplateSchema.parse(template), fields.value).blocks);
};

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

test('the parties are read with their birth date and whole number, as the paper has them', () => {
  const words = spokenWords(read()[0] ?? { heading: '', lines: [] });
  expect(words).toContain('1899年12月31日出生');
  expect(words).toContain('420300189912310017');
});
