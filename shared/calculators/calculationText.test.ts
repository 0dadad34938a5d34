import { expect, it } from 'vitest';
import { builtInCalendar } from '../calendar/workCalendar.ts';
import { localDate } from '../kernel/localDate.ts';
import { boundText, calculationText } from './calculationText.ts';
import type { Calculation } from './calculation.ts';
import { type CalculatorId, calculators } from './registry.ts';

const on = localDate('2026-11-20');
const calculated = (id: CalculatorId, input: object): Calculation => {
  const result = calculators[id].calculate(input, { calendar: builtInCalendar, settings: [], on });
  if (!result.ok) throw new Error(result.refusal.type);
  return result.value;
};

it('carries the sum in figures and capitals, what was put in, each step, the law, the settings and the warnings', () => {
  const input = { from: '2021-03-15', to: '2026-09-30', averageWageFen: 680_000 };
  const text = calculationText(calculated('severance', input), on, 'zh');
  expect(text.split('\n').slice(0, 2)).toEqual(['经济补偿（N）', '40,800.00元（人民币肆万零捌佰元整）']);
  expect(text).toContain('用工之日（入职日）：2021年3月15日');
  expect(text).toContain('2. 经济补偿 = 月数 × 基数  6 × 6,800.00 = 40,800.00');
  expect(text).toContain('《中华人民共和国劳动合同法》');
  expect(text).toContain('月最低工资标准：2,210.00元 (湖北一档, 2024年2月1日, 未确认)');
  expect(text).toContain('· 同一次解除、终止不能同时主张');
  expect(text).toMatch(/：6,800\.00元$/m);
  expect(text).toContain('2026年11月20日由和解台计算');
  expect(text).not.toContain('null');
});

it('reads in English, and shows rows and a range on top', () => {
  const rows = [{ month: '2026-07', dueFen: 1_260_000, paidFen: 0 }];
  const text = calculationText(calculated('arrears', { rows, orderIgnored: true }), on, 'en');
  expect(text).toContain('12,600.00 yuan');
  expect(text).toContain('6,300.00 – 12,600.00 yuan');
  expect(text).toContain('Due and paid, month by month 1: Month July 2026, Due 12,600.00 yuan, Paid 0.00 yuan');
  expect(text).toContain('Hejie Desk on 20 Nov 2026');
  expect(text).not.toMatch(/\p{Script=Han}/u);
});

it('says how often and how surely a sum is due', () => {
  expect(boundText({ bound: 'at-least', per: 'month' })).toEqual({ zh: '每月不低于', en: 'every month, at least' });
  expect(boundText({ bound: 'exact', per: 'once' })).toEqual({ zh: '', en: '' });
});
