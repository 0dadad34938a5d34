import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate } from '../kernel/localDate.ts';
import { checkSetting } from './checkSetting.ts';
import { fitsRow, isConfirmed, isSettingKey, settingFor, type SettingKey, settingRegister } from './register.ts';
import { type Setting, settingSchema } from './setting.ts';

const allRows = Object.values(settingRegister);
const on = localDate('2026-11-20');
const own = (change: Partial<Setting>): Setting => ({
  key: 'money.minimum-wage',
  place: '',
  value: 225_000,
  unit: 'fen',
  source: { zh: '测试文件', en: 'test paper' },
  validFrom: localDate('2026-01-01'),
  confirmed: true,
  ...change,
});
const valueOf = (settings: readonly Setting[], key: SettingKey, place = '') =>
  settingFor(settings, { key, on, place })?.value ?? null;

describe('the register of settings', () => {
  it('has each row under its own key', () => {
    for (const [key, row] of Object.entries(settingRegister)) expect(row.key).toBe(key);
    expect(isSettingKey('limit.B05')).toBe(true);
    expect(isSettingKey('toString')).toBe(false);
  });

  it.each(allRows)('$key: the defaults fit the row, name their source, and wait for confirmation', (row) => {
    expect(row.mark === 'none').toBe(row.defaults.length === 0);
    for (const shipped of row.defaults) {
      expect(settingSchema.parse(shipped)).toEqual(shipped);
      expect(fitsRow(row, shipped)).toBe(true);
      expect(checkSetting(shipped)).toEqual({ ok: true, value: shipped });
      expect(shipped.confirmed).toBe(false);
      expect(shipped.source.en).not.toBe('');
    }
  });

  it('gives no number where no source gives one', () => {
    const without = allRows.filter(({ defaults }) => defaults.length === 0).map(({ key }) => key);
    expect(without).toEqual([
      'limit.S00',
      'limit.S01',
      'limit.S02',
      'money.average-wage',
      'money.pooling-average-wage',
      'money.disposable-income',
      'office.wage-place',
      'office.body-kind',
    ]);
  });

  it.each<[SettingKey, number | string]>([
    ['money.minimum-wage', 221_000],
    ['money.minimum-hourly-wage', 2200],
    ['money.paid-days-per-month', 21.75],
    ['statistics.success-rate', 'D'],
    ['statistics.calm-days', 90],
    ['file.retention-years', 10],
    ['follow-up.first-days', 7],
    ['follow-up.second-days', 30],
    ['injury.lump-sums', 'off'],
    ['injury.medical-months.5', 18],
    ['injury.employment-months.10', 8],
  ])('%s is %s until the office says otherwise', (key, value) => {
    expect(valueOf([], key)).toBe(value);
    expect(isConfirmed(settingFor([], { key, on }))).toBe(false);
  });
});

describe('which setting applies', () => {
  it("is the office's own before a default, and of its own the one last begun by that day", () => {
    const settings = [
      own({}),
      own({ value: 230_000, validFrom: localDate('2026-10-01') }),
      own({ value: 240_000, validFrom: localDate('2027-01-01') }),
    ];
    expect(valueOf(settings, 'money.minimum-wage')).toBe(230_000);
    expect(isConfirmed(settingFor(settings, { key: 'money.minimum-wage', on }))).toBe(true);
    expect(settingFor(settings, { key: 'money.minimum-wage', on: localDate('2025-06-01') })?.value).toBe(221_000);
    expect(settingFor([], { key: 'money.minimum-wage', on: localDate('2020-01-01') })).toBeNull();
  });

  it('is the one of the place before the one for everywhere', () => {
    const settings = [own({}), own({ place: '随州市', value: 200_000 })];
    expect(valueOf(settings, 'money.minimum-wage', '随州市')).toBe(200_000);
    expect(valueOf(settings, 'money.minimum-wage', '十堰市')).toBe(225_000);
    expect(valueOf([], 'money.minimum-wage', '湖北三档')).toBe(180_000);
    // The office's number for everywhere says nothing about a tier; its own number for the tier does.
    expect(valueOf(settings, 'money.minimum-wage', '湖北三档')).toBe(180_000);
    const tier = own({ place: '湖北三档', value: 185_000 });
    expect(valueOf([...settings, tier], 'money.minimum-wage', '湖北三档')).toBe(185_000);
  });

  it('is never one that does not fit its row', () => {
    for (const wrong of [own({ value: 'D' }), own({ unit: 'day' }), own({ value: 0.5 })])
      expect(valueOf([wrong], 'money.minimum-wage')).toBe(221_000);
  });

  it('of two entries for the same day is the later entered', () => {
    expect(valueOf([own({}), own({ value: 226_000 })], 'money.minimum-wage')).toBe(226_000);
  });

  it('changes only from a day on: an earlier day keeps its value, whatever is entered later', () => {
    const later = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(later, fc.nat(300), (value, days) => {
        const before = localDate('2026-10-31');
        const added = own({ value, validFrom: localDate(`2027-${String(1 + (days % 12)).padStart(2, '0')}-01`) });
        const asked = { key: 'money.minimum-wage', on: before } as const;
        expect(settingFor([own({}), added], asked)).toEqual(settingFor([own({})], asked));
      }),
    );
  });
});

describe('a setting entered by an office', () => {
  const refusalOf = (change: object) => {
    const checked = checkSetting({ ...own({}), ...change });
    return checked.ok ? null : checked.refusal;
  };

  it('is taken as it is when it fits', () => {
    expect(checkSetting(own({ place: '随州市' })).ok).toBe(true);
    expect(checkSetting(own({ key: 'limit.S01', unit: 'workday', value: 15 })).ok).toBe(true);
    expect(checkSetting(own({ key: 'office.body-kind', unit: 'choice', value: 'court-roll' })).ok).toBe(true);
    expect(checkSetting(own({ key: 'money.paid-days-per-month', unit: 'day', value: 21.75 })).ok).toBe(true);
  });

  it.each([
    [{ key: 'money.unknown' }, { type: 'setting-unknown', field: 'key' }],
    [{ unit: 'day' }, { type: 'unit-not-allowed', field: 'unit', allowed: ['fen'] }],
    [{ value: 0 }, { type: 'number-not-allowed', field: 'value', min: 1, max: 1_000_000_000, decimals: 0 }],
    [{ value: 2210.5 }, { type: 'number-not-allowed', field: 'value', min: 1, max: 1_000_000_000, decimals: 0 }],
    [{ value: '2210' }, { type: 'number-not-allowed', field: 'value', min: 1, max: 1_000_000_000, decimals: 0 }],
    [
      { key: 'limit.B01', unit: 'workday', value: 1.5 },
      { type: 'number-not-allowed', field: 'value', min: 1, max: 999, decimals: 0 },
    ],
    [
      { key: 'double-wage.divisor', unit: 'choice', value: 'C' },
      { type: 'choice-unknown', field: 'value' },
    ],
    [
      { key: 'statistics.calm-days', unit: 'day', value: 60, place: '随州市' },
      { type: 'place-not-allowed', field: 'place' },
    ],
  ])('is refused with %j, naming the field', (change, refusal) => {
    expect(refusalOf(change)).toMatchObject(refusal);
  });

  it.each([
    [{ key: 'B05' }, 'key'],
    [{ value: -1 }, 'value'],
    [{ unit: 'week' }, 'unit'],
    [{ validFrom: '2026-02-30' }, 'validFrom'],
    [{ source: { zh: ' ', en: '' } }, 'source.zh'],
    [{ confirmed: 'yes' }, 'confirmed'],
  ])('that has not even the shape, %j, is refused under its field', (change, field) => {
    expect(refusalOf(change)).toMatchObject({ type: 'invalid', issues: [{ field }] });
  });
});
