import { expect, it } from 'vitest';
import { localDate } from '../../shared/kernel/localDate.ts';
import { idFault, newRespondent, newWorker, tidyRespondent, tidyWorker, workerForm } from './partyForm.ts';

const today = localDate('2026-11-20');
const right = '420300189912310017';
const wrong = '420300189912310018';

it('names a wrong check digit and lets a reason override it', () => {
  expect(idFault({ idNumber: wrong, idOverrideReason: null }, today)).toBe('check-digit');
  expect(idFault({ idNumber: wrong, idOverrideReason: ' ' }, today)).toBe('check-digit');
  expect(idFault({ idNumber: wrong, idOverrideReason: '看过原件' }, today)).toBeNull();
});

it('lets no reason override a birth date that does not exist', () => {
  expect(idFault({ idNumber: '421300190002290028', idOverrideReason: '看过原件' }, today)).toBe('date-does-not-exist');
});

it('does not ask for an ID number', () => {
  expect(workerForm(today).safeParse({ ...newWorker('w'), name: '周小舟' }).success).toBe(true);
});

it('puts the fault at the ID number', () => {
  const parsed = workerForm(today).safeParse({ ...newWorker('w'), name: '周小舟', idNumber: wrong });
  expect(parsed.error?.issues).toMatchObject([{ path: ['idNumber'], message: 'check-digit' }]);
});

it('keeps sex and birth date only where no ID number tells them', () => {
  const typed = { ...newWorker('w'), sex: 'male' as const, birthDate: localDate('1990-01-01') };
  expect(tidyWorker({ ...typed, idNumber: right }, today)).toMatchObject({ sex: null, birthDate: null });
  expect(tidyWorker(typed, today)).toMatchObject({ sex: 'male', birthDate: '1990-01-01' });
});

it('drops a reason that is no longer needed', () => {
  const worker = { ...newWorker('w'), idNumber: right, idOverrideReason: '看过原件' };
  expect(tidyWorker(worker, today).idOverrideReason).toBeNull();
});

it('keeps a credit code only for organisations and an ID number only for persons', () => {
  const both = { ...newRespondent('r'), creditCode: 'x', idNumber: right };
  expect(tidyRespondent(both, today)).toMatchObject({ creditCode: 'x', idNumber: null });
  expect(tidyRespondent({ ...both, kind: 'person' }, today)).toMatchObject({ creditCode: null, idNumber: right });
});
