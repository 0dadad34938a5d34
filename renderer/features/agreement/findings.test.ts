import { expect, test } from 'vitest';
import type { Finding } from '../../../shared/agreement/finding.ts';
import { countOf, groupFindings } from './findings.ts';

const finding = (rule: string, field: string, words = rule): Finding => ({
  rule,
  severity: 'warns',
  field,
  text: { zh: words, en: words },
  article: null,
});

test('what is said of several places is said once, with the first place', () => {
  const groups = groupFindings([
    finding('account-missing', 'payments.0.account'),
    finding('rest-day', 'payments.0.dueOn'),
    finding('account-missing', 'payments.1.account'),
  ]);
  expect(groups.map((group) => [group.finding.field, group.places])).toEqual([
    ['payments.0.account', 2],
    ['payments.0.dueOn', 1],
  ]);
});

test('a few of one rule in other words stand for themselves, many stand behind the first', () => {
  const each = (count: number) =>
    Array.from({ length: count }, (_, n) => finding('identity-missing', `parties.w${n}`, `工人${n}还缺电话`));
  expect(groupFindings(each(4))).toHaveLength(4);
  const [group, ...rest] = groupFindings(each(300));
  expect(rest).toEqual([]);
  expect(group?.finding.field).toBe('parties.w0');
  expect(group?.others).toHaveLength(299);
  expect(countOf(each(300), 'warns')).toBe(1);
});
