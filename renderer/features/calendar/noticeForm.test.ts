import { describe, expect, it } from 'vitest';
import { calendarYearSchema } from '../../../shared/calendar/calendarYearSchema.ts';
import { builtInYears } from '../../../shared/calendar/years.ts';
import {
  fieldOfForm,
  noticeFile,
  noticeFormSchema,
  noticeJson,
  type NoticeTyped,
  startNotice,
  tripleRows,
} from './noticeForm.ts';

const typed = (change: Partial<NoticeTyped> = {}): NoticeTyped => ({
  ...startNotice(2027, null),
  source: '国务院办公厅测试通知',
  ...change,
});
const faultsOf = (values: NoticeTyped): Readonly<Record<string, string>> => {
  const read = noticeFormSchema.safeParse(values);
  return read.success
    ? {}
    : Object.fromEntries(read.error.issues.map(({ path, message }) => [path.join('.'), message]));
};

describe('the file of a notice', () => {
  it('reads as the same notice on another computer', () => {
    const [year] = builtInYears;
    expect(year).toBeDefined();
    if (year === undefined) return;
    const json = noticeFile(year);
    expect(calendarYearSchema.parse(JSON.parse(json))).toEqual(year);
    expect(noticeJson(typed({ way: 'paste', json }))).toBe(json);
  });
});

describe('a fresh form', () => {
  it('has the statutory days of the year, seven runs and thirteen days at 300 %', () => {
    const { daysOff, tripleWageDays, makeUpWorkdays } = startNotice(2027, null);
    expect(daysOff).toHaveLength(7);
    expect(daysOff[1]).toEqual({ name: '春节', from: '2027-02-06', to: '2027-02-09' });
    expect(tripleWageDays).toHaveLength(13);
    expect(makeUpWorkdays).toEqual([]);
    expect(faultsOf(startNotice(2027, null))).toEqual({ source: 'required' });
    expect(faultsOf(typed())).toEqual({});
  });

  it('proposes nothing for a year that cannot be counted', () => {
    expect(startNotice(2060, null).daysOff).toEqual([]);
    expect(tripleRows(2060)).toEqual([{ on: null }]);
    expect(tripleRows('二〇二七')).toEqual([{ on: null }]);
  });
});

it('gives a loaded notice back as it is', () => {
  for (const loaded of builtInYears) {
    const read = calendarYearSchema.parse(JSON.parse(noticeJson(startNotice(loaded.year, loaded))));
    expect({ ...read, source: loaded.source }).toEqual(loaded);
  }
});

describe('faults stand at the field of the form', () => {
  it.each<[string, Partial<NoticeTyped>, string, string]>([
    [
      'a run that ends before it begins',
      { daysOff: [{ name: '元旦', from: '2027-01-03', to: '2027-01-01' }], tripleWageDays: [{ on: '2027-01-01' }] },
      'daysOff.0.to',
      'ends-before-it-begins',
    ],
    [
      'a run of another year',
      { daysOff: [{ name: '元旦', from: '2026-01-01', to: '2026-01-01' }], tripleWageDays: [{ on: '2026-01-01' }] },
      'daysOff.0.from',
      'outside-the-year',
    ],
    ['a day that is missing', { makeUpWorkdays: [{ on: null }] }, 'makeUpWorkdays.0.on', 'required'],
    [
      'a working day on a Tuesday',
      { makeUpWorkdays: [{ on: '2027-02-23' }] },
      'makeUpWorkdays.0.on',
      'not-a-weekend-day',
    ],
    [
      'a name that is missing',
      { daysOff: [{ name: '', from: '2027-01-01', to: '2027-01-01' }] },
      'daysOff.0.name',
      'required',
    ],
    ['a year that cannot be read', { year: '二〇二七' }, 'year', 'not-an-amount'],
  ])('%s', (_what, change, field, problem) => {
    expect(faultsOf(typed(change))).toMatchObject({ [field]: problem });
  });

  it('asks for a pasted text, and leaves its reading to the core', () => {
    expect(faultsOf(typed({ way: 'paste' }))).toEqual({ json: 'required' });
    expect(faultsOf(typed({ way: 'paste', json: '{' }))).toEqual({});
    expect(noticeJson(typed({ way: 'paste', json: '{"year":2027}' }))).toBe('{"year":2027}');
  });

  it('knows the place of every path of the notice', () => {
    expect(fieldOfForm('daysOff.2.name.zh')).toBe('daysOff.2.name');
    expect(fieldOfForm('tripleWageDays')).toBe('tripleWageDays');
    expect(fieldOfForm('source.en')).toBe('source');
  });
});
