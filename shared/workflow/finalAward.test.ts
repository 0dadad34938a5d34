import { describe, expect, test } from 'vitest';
import { aCase, day } from '../../tests/builders/aCase.ts';
import { aClaim } from '../../tests/builders/paperCase.ts';
import { builtInCalendar } from '../calendar/workCalendar.ts';
import type { Claim } from '../case/parts.ts';
import type { RegisteredCase } from '../case/state.ts';
import type { Setting } from '../settings/setting.ts';
import { finalAwardOf, finalAwardText } from './finalAward.ts';
import { promptsOf } from './prompts.ts';

const today = day('2026-06-01');
const arbitrated = () =>
  aCase().failedByHr().opened('arbitration', '2026-02-16').acted('arbitration', 'accepted', '2026-02-20');
const claiming = (...claims: readonly Partial<Claim>[]): RegisteredCase => ({
  ...arbitrated().case,
  claims: claims.map((changes, n) => ({ ...aClaim({ claimId: `c${n}`, ...changes }), withdrawnFor: null })),
});
const finalities = (c: RegisteredCase, settings: readonly Setting[] = []) =>
  finalAwardOf(c, { settings, today }).items.map(({ kind, finality }) => [kind, finality]);
const own = (value: number): Setting => ({
  key: 'money.minimum-wage',
  place: '',
  value,
  unit: 'fen',
  source: { zh: '测试文件', en: '' },
  validFrom: day('2026-01-01'),
  confirmed: true,
});

describe('whether an award will be final', () => {
  test('each item is measured on its own: exactly twelve months is final, a fen more is not', () => {
    const c = claiming(
      { kind: 'wage-arrears', amountFen: 2_652_000 },
      { kind: 'severance', amountFen: 2_652_001 },
      { kind: 'unlawful-termination', amountFen: 100 },
    );
    expect(finalAwardOf(c, { settings: [], today })).toMatchObject({ limitFen: 2_652_000, confirmed: false });
    expect(finalities(c)).toEqual([
      ['wage-arrears', 'final'],
      ['severance', 'above'],
      ['unlawful-termination', 'final'],
    ]);
  });

  test('standards of leave and social insurance are final whatever the sum; what the law does not name stays open', () => {
    const c = claiming(
      { kind: 'annual-leave', amountFen: 9_000_000 },
      { kind: 'confirm-relation', amountFen: null },
      { kind: 'double-wage', amountFen: 100 },
      { kind: 'employer-claim', amountFen: 100 },
    );
    expect(finalities(c)).toEqual([
      ['annual-leave', 'final'],
      ['confirm-relation', 'open'],
      ['double-wage', 'open'],
    ]);
  });

  test("counts with the office's own minimum wage", () => {
    const c = claiming({ kind: 'wage-arrears', amountFen: 2_652_001 });
    expect(finalities(c, [own(230_000)])).toEqual([['wage-arrears', 'final']]);
    expect(finalAwardText(finalAwardOf(c, { settings: [own(230_000)], today })).zh).not.toContain('未经本单位确认');
  });

  test('the words name each item with its sum, and count many of one kind', () => {
    const c = claiming(
      { kind: 'severance', amountFen: 4_080_000 },
      { kind: 'overtime', amountFen: 100 },
      { kind: 'overtime', amountFen: 200 },
    );
    const { zh, en } = finalAwardText(finalAwardOf(c, { settings: [], today }));
    expect(zh).toContain('26,520.00元（最低工资未经本单位确认）');
    expect(zh).toContain('经济补偿40,800.00元（超过，非终局）；加班费2项（终局）');
    expect(en).toContain('Severance ¥40,800.00 (above: not final); Overtime pay, 2 items (final)');
  });

  test('is pointed out while the award is awaited, and no longer afterwards', () => {
    const ids = (c: RegisteredCase) =>
      promptsOf(c, { today, calendar: builtInCalendar, settings: [] }).map(({ id }) => id);
    expect(ids(arbitrated().case)).toContain('final-award');
    expect(ids(arbitrated().acted('arbitration', 'awarded', '2026-04-06').case)).not.toContain('final-award');
    expect(ids(aCase().failedByHr().case)).not.toContain('final-award');
  });
});
