import { expect, test } from 'vitest';
import { builtInCalendar } from '../../../shared/calendar/workCalendar.ts';
import { aCase, anAgreement, aPayment, aSignature, aVersion, day } from '../../../tests/builders/paperCase.ts';
import {
  contentOf,
  drawableVersion,
  gapsOf,
  isSameVersion,
  saysTheSame,
  startVersion,
  typedVersion,
} from './agreementForm.ts';

const today = day('2026-02-06');
const start = (agreements: ReturnType<typeof aCase>['agreements']) =>
  startVersion(aCase({ agreements }), { today, clerk: '', calendar: builtInCalendar, newId: () => 'fresh' });
const unsigned = { ...anAgreement(), ...aVersion(), signatures: [], seal: null };
const signed = {
  ...unsigned,
  signatures: [aSignature({ kind: 'party', partyId: 'w1', name: '周建国' }, day('2026-02-05'))],
};

test('an unsigned version goes on under its own id', () => {
  expect(start([unsigned])).toMatchObject({ version: { versionId: unsigned.versionId }, frozen: null, number: 1 });
});

test('a signed version is copied under a new id and keeps the ids of its payments', () => {
  const { version, frozen, number } = start([signed]);
  expect(version.versionId).toBe('fresh');
  expect(version.preparedOn).toBe(today);
  expect(version.payments).toEqual(signed.payments);
  expect(frozen).toBe(signed);
  expect(number).toBe(2);
});

test('the copy of a signed version says the same until something is changed', () => {
  const { version } = start([signed]);
  expect(saysTheSame(version, contentOf(signed))).toBe(true);
  expect(saysTheSame({ ...version, facts: '另一个事实' }, contentOf(signed))).toBe(false);
});

test('the order of keys makes no other version', () => {
  const sorted = Object.fromEntries(Object.entries(contentOf(unsigned)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  expect(isSameVersion({ ...contentOf(unsigned), ...sorted }, contentOf(unsigned))).toBe(true);
});

test('what is not typed yet is a gap, and never a fault of the checker or the drawing', () => {
  const values = { ...contentOf(unsigned), payments: [{ ...aPayment(), dueOn: '', payeeId: '' }] };
  expect(gapsOf(values)).toEqual([{ field: 'payments.0.dueOn', kind: 'dueMissing' }]);
  expect(drawableVersion(typedVersion(values, today))?.payments).toEqual([]);
});
