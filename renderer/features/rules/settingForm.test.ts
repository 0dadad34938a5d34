import { beforeAll, describe, expect, it } from 'vitest';
import { localDate } from '../../../shared/kernel/localDate.ts';
import { settingRegister } from '../../../shared/settings/register.ts';
import { startI18n } from '../../i18n/i18n.ts';
import { settingFormSchema, settingStart, type SettingTyped } from './settingForm.ts';

const today = localDate('2026-11-20');
const wage = settingRegister['money.minimum-wage'];
const limit = settingRegister['limit.S01'];
const [shipped = null] = wage.defaults;

const faultsOf = (typed: SettingTyped): Readonly<Record<string, string>> => {
  const row = typed.key === limit.key ? limit : wage;
  const parsed = settingFormSchema(row).safeParse(typed);
  return parsed.success
    ? {}
    : Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path.join('.'), message]));
};

beforeAll(() => startI18n('zh'));

describe('what the dialog opens with', () => {
  it('is the shipped number with its own first day, to be confirmed with a source of the office', () => {
    const start = settingStart(wage, { setting: shipped, isConfirming: true, today });
    expect(start).toMatchObject({ value: 221_000, unit: 'fen', validFrom: '2024-02-01', confirmed: true });
    expect(faultsOf(start)).toEqual({ 'source.zh': 'required' });
    expect(faultsOf({ ...start, source: { zh: '鄂政发测试号', en: '' } })).toEqual({});
  });

  it('is an empty number from today on when it is to be replaced', () => {
    const start = settingStart(wage, { setting: shipped, isConfirming: false, today });
    expect(start).toMatchObject({ value: null, validFrom: today });
    expect(faultsOf(start)).toEqual({ value: 'required', 'source.zh': 'required' });
  });
});

describe('faults stand under their field', () => {
  const typed: SettingTyped = {
    ...settingStart(wage, { setting: null, isConfirming: false, today }),
    value: 230_000,
    source: { zh: '鄂政发测试号', en: '' },
  };

  it('of an amount that cannot be read, and of one that is too small', () => {
    expect(faultsOf({ ...typed, value: '2300元整' })).toEqual({ value: 'not-an-amount' });
    expect(faultsOf({ ...typed, value: 0 })).toEqual({ value: 'not-an-amount' });
  });

  it('of a length with its bounds in words', () => {
    const days = { ...typed, key: 'limit.S01', unit: 'workday', value: 0 };
    expect(faultsOf(days)['value']).toMatch(/^=请填 1 至 999/);
    expect(faultsOf({ ...days, value: 15 })).toEqual({});
  });

  it('of a day that is missing', () => {
    expect(faultsOf({ ...typed, validFrom: null })).toEqual({ validFrom: 'required' });
  });
});
