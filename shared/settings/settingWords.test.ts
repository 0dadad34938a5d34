import { describe, expect, it } from 'vitest';
import { localDate } from '../kernel/localDate.ts';
import { checkSetting } from './checkSetting.ts';
import { EVERYWHERE, knownPlaces, shippedPlaces, wagePlace } from './place.ts';
import type { Setting } from './setting.ts';
import { placeText, settingPlaceText, settingTitle, settingValueText, sourceBeside } from './settingWords.ts';

const setting = (change: Partial<Setting>): Setting => ({
  key: 'office.wage-place',
  place: '',
  value: '随州市',
  unit: 'choice',
  source: { zh: '本单位所在地', en: '' },
  validFrom: localDate('2026-01-01'),
  confirmed: true,
  ...change,
});
const on = localDate('2026-06-30');

describe('the place of the office', () => {
  it('is the one chosen for the day, and none before or after it was given up', () => {
    const given = setting({ value: EVERYWHERE, validFrom: localDate('2027-01-01') });
    expect(wagePlace([setting({}), given], on)).toBe('随州市');
    expect(wagePlace([setting({})], localDate('2025-12-31'))).toBe('');
    expect(wagePlace([setting({}), given], localDate('2027-01-01'))).toBe('');
  });

  it('may be any place in words, but not a number', () => {
    expect(checkSetting(setting({})).ok).toBe(true);
    expect(checkSetting(setting({ value: 5 }))).toMatchObject({
      refusal: { type: 'invalid', issues: [{ field: 'value' }] },
    });
    expect(checkSetting(setting({ place: '随州市' }))).toMatchObject({ refusal: { type: 'place-not-allowed' } });
  });

  it('is offered among those that have numbers, the office’s own first', () => {
    const wage = setting({ key: 'money.average-wage', value: 700_000, unit: 'fen', place: '十堰市' });
    expect(knownPlaces([wage, setting({ ...wage, place: '' })])).toEqual(['十堰市', '湖北二档', '湖北三档']);
  });
});

it('the shipped minimum wage is the first tier of Hubei; the office’s own number without a place is for everywhere', () => {
  const shipped = { key: 'money.minimum-wage', place: '', value: 221_000, validFrom: localDate('2024-02-01') };
  expect(settingPlaceText(shipped)).toEqual({ zh: '湖北一档', en: 'Hubei, first tier' });
  expect(settingPlaceText({ ...shipped, value: 225_000 })).toEqual({ zh: '各地', en: 'everywhere' });
  expect(settingPlaceText({ ...shipped, validFrom: localDate('2026-01-01') }).zh).toBe('各地');
  expect(settingPlaceText({ ...shipped, place: '湖北三档' })).toEqual({ zh: '湖北三档', en: 'Hubei, third tier' });
});

it('every place that a shipped number is for has an English name', () => {
  expect(Object.keys(shippedPlaces)).toEqual(knownPlaces([]));
});

describe('a value in words', () => {
  it.each<[Partial<Setting>, string, string]>([
    [{ key: 'money.minimum-wage', value: 221_000, unit: 'fen' }, '2,210.00元', '2,210.00 yuan'],
    [{ key: 'money.paid-days-per-month', value: 21.75, unit: 'day' }, '21.75日', '21.75 days'],
    [{ key: 'limit.S01', value: 15, unit: 'workday' }, '15个工作日', '15 working days'],
    [{ key: 'limit.B06', value: 1, unit: 'month' }, '1个月', '1 month'],
    [{ key: 'double-wage.months', value: 'Y' }, '按自然月划分', 'By calendar months'],
    [{ value: EVERYWHERE }, '各地', 'everywhere'],
    [{ key: 'of.another-version', value: 3, unit: 'count' }, '3', '3'],
  ])('%j', (change, zh, en) => {
    expect(settingValueText(setting(change))).toEqual({ zh, en });
  });

  it('takes the usual unit of the row where a stored calculation kept none', () => {
    expect(settingValueText({ key: 'money.minimum-wage', value: 221_000 }).zh).toBe('2,210.00元');
  });

  it('leaves out of a source the article it stands under, and nothing else', () => {
    const article = { zh: '某规定第十条', en: 'Some Rules, Art. 10' };
    const beside = (zh: string, en: string) => sourceBeside({ zh, en }, article);
    expect(beside('某规定第十条，未经核对', 'Some Rules, Art. 10, not checked')).toEqual({
      zh: '未经核对',
      en: 'not checked',
    });
    expect(beside('某规定第十条', 'Some Rules, Art. 10')).toEqual({ zh: '', en: '' });
    expect(beside('某规定第十条的通知', '').zh).toBe('某规定第十条的通知');
    expect(beside('某规定第十条，未经核对', '').en).toBe('某规定第十条，未经核对');
  });

  it('names places and keys', () => {
    expect(placeText('').zh).toBe('各地');
    expect(settingTitle('money.minimum-wage').zh).toBe('月最低工资标准');
    expect(settingTitle('x.y').zh).toBe('x.y');
  });
});
