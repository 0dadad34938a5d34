import { expect, it } from 'vitest';
import { registerCaseSchema } from '../../../shared/case/commands.ts';
import { localDate } from '../../../shared/kernel/localDate.ts';
import { newWorker } from '../../parts/partyForm.ts';
import { draftTitle, emptyIntake, fieldOnPage, intakeFrom, intakeSchema, newClaim, toCommand } from './intakeForm.ts';

const today = localDate('2026-11-20');
const ids = () => {
  let last = 0;
  return () => `id-${(last += 1)}`;
};

/** The smallest case: a courier claims 296 yuan. */
const smallest = () => {
  const empty = emptyIntake(today, { newId: ids(), bodyKind: null });
  return {
    ...empty,
    registration: { ...empty.registration, facts: '九月工资一直没发。' },
    workers: empty.workers.map((w) => ({ ...w, name: '周小舟', phone: '13800001234' })),
    respondents: empty.respondents.map((r) => ({ ...r, name: '随风快送有限公司' })),
    claims: empty.claims.map((c) => ({ ...c, amountFen: 29_600 })),
  };
};

it('needs no more than name, phone, employer, sentence and amount', () => {
  const parsed = intakeSchema(today).safeParse(smallest());
  expect(parsed.success).toBe(true);
  if (parsed.success) expect(registerCaseSchema.safeParse(toCommand(parsed.data, today)).success).toBe(true);
});

it('refuses an empty form at the names, and nowhere else', () => {
  const parsed = intakeSchema(today).safeParse(emptyIntake(today, { newId: ids(), bodyKind: null }));
  expect(parsed.error?.issues.map((issue) => issue.path.join('.'))).toEqual(['workers.0.name', 'respondents.0.name']);
});

it('leaves the one untouched claim row out, but never one of several', () => {
  const values = intakeSchema(today).parse({ ...smallest(), claims: [newClaim('c1', 'id-1')] });
  expect(toCommand(values, today).claims).toEqual([]);
  const two = { ...values, claims: [newClaim('c1', 'id-1'), newClaim('c2', 'id-1')] };
  expect(toCommand(two, today).claims).toHaveLength(2);
});

it('finds the field on the page for a field of the command', () => {
  const values = intakeSchema(today).parse({
    ...smallest(),
    workers: [...smallest().workers, { ...newWorker('w2'), name: '陈二' }],
  });
  const place = fieldOnPage(values);
  expect(place('parties.1.idNumber')).toBe('workers.1.idNumber');
  expect(place('parties.2.creditCode')).toBe('respondents.0.creditCode');
  expect(place('claims.0.amountFen')).toBe('claims.0.amountFen');
  expect(place('registration.receivedOn')).toBe('registration.receivedOn');
  expect(place('parties')).toBe('workers');
});

it('begins as a walk-in on the HR track, with the kind of body the office has stated', () => {
  expect(emptyIntake(today, { newId: ids(), bodyKind: 'union-studio' }).registration).toMatchObject({
    channel: '01',
    track: 'hr-union',
    referral: 'application',
    bodyKind: 'union-studio',
    consultationId: null,
  });
});

it('names a draft by who is in it', () => {
  expect(draftTitle(['周小舟', ''], ['随风快送有限公司'])).toBe('周小舟 / 随风快送有限公司');
  expect(draftTitle([''], [''])).toBe('');
});

it('opens with everything a consultation slip knows, linked to it, and fresh without one', () => {
  const options = { today, newId: ids(), bodyKind: null, caseId: 'slip-1' };
  const carried = intakeFrom(
    {
      consultationNumber: '鄂随工调咨〔2026〕3号',
      workerName: '周小舟',
      workerPhone: '13800001234',
      respondentName: '随风快送有限公司',
      channel: '07',
      site: '解放路工会驿站',
      receivedOn: localDate('2026-11-18'),
      disputeTypes: ['02', '08'],
      facts: '九月工资一直没发，能不能要回来？',
    },
    options,
  );
  expect(carried).toMatchObject({
    registration: {
      channel: '07',
      referral: 'delegated',
      site: '解放路工会驿站',
      receivedOn: '2026-11-18',
      disputeTypes: ['02', '08'],
      facts: '九月工资一直没发，能不能要回来？',
      consultationId: 'slip-1',
    },
    workers: [{ name: '周小舟', phone: '13800001234' }],
    respondents: [{ name: '随风快送有限公司' }],
  });
  const fresh = emptyIntake(today, { newId: ids(), bodyKind: null });
  expect(intakeFrom(null, { ...options, newId: ids() })).toEqual(fresh);
});
