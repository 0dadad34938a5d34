import { describe, expect, test } from 'vitest';
import { builtInCalendar } from '../calendar/workCalendar.ts';
import { effectiveDate } from '../agreement/effectiveDate.ts';
import { localDate } from '../kernel/localDate.ts';
import { parseIntakeFile } from './parse.ts';
import { rehearsedCase } from './rehearsal.ts';
import { intakeFileSchema, type IntakeFileInput } from './schema.ts';
import { signAll } from './signAll.ts';

const file = (signatures: readonly string[], changes: object = {}) =>
  intakeFileSchema.parse({
    cases: [
      {
        track: 'hr-union',
        receivedOn: '2026-03-02',
        acceptedOn: '2026-03-03',
        disputeTypes: ['02'],
        workers: [{ name: '周建国' }, { name: '吴小兰' }],
        respondents: [{ name: '随州市晨光装饰工程有限公司', legalRepresentative: '陈志远' }],
        outcome: {
          kind: 'agreement',
          agreedOn: '2026-03-10',
          clauses: ['付清。'],
          signatures: signatures.map((who) => ({ who, on: '2026-03-09' })),
        },
        ...changes,
      },
    ],
  } satisfies IntakeFileInput);
const whoSigned = (signed: ReturnType<typeof signAll>) => {
  const outcome = signed.cases[0]?.outcome;
  return outcome?.kind === 'agreement' ? outcome.signatures.map(({ on, who }) => [who, on]) : null;
};

describe('an agreement in a report', () => {
  test('counts as signed on its day by everybody the file does not name', () => {
    expect(whoSigned(signAll(file([])))).toEqual([
      ['周建国', '2026-03-10'],
      ['吴小兰', '2026-03-10'],
      ['随州市晨光装饰工程有限公司', '2026-03-10'],
      ['mediator', '2026-03-10'],
    ]);
  });

  test('keeps the signatures that are there; who heads a firm has signed for it', () => {
    expect(whoSigned(signAll(file(['周建国', '陈志远', 'mediator'])))).toEqual([
      ['周建国', '2026-03-09'],
      ['陈志远', '2026-03-09'],
      ['mediator', '2026-03-09'],
      ['吴小兰', '2026-03-10'],
    ]);
  });

  test('does not wait for a firm that was struck off', () => {
    const struckOff = { respondents: [{ name: '随州市晨光装饰工程有限公司', deregisteredOn: '2026-01-05' }] };
    expect(whoSigned(signAll(file([], struckOff)))?.map(([who]) => who)).toEqual(['周建国', '吴小兰', 'mediator']);
  });

  test('is in force once the file is walked', () => {
    const ctx = {
      today: localDate('2026-06-30'),
      calendar: builtInCalendar,
      mediatorName: '王秀兰',
      bodyName: '随州市职工服务中心',
      newId: (
        (n) => () =>
          `id${(n += 1)}`
      )(0),
    };
    const parsed = parseIntakeFile(signAll(file([])), ctx);
    const plan = parsed.ok ? parsed.value.plans[0] : undefined;
    const state = plan === undefined ? null : rehearsedCase(plan, ctx);
    expect(state?.kind === 'registered' && effectiveDate(state).on).toBe('2026-03-10');
  });
});
