import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInCalendar, firstWorkdayFrom, isLoaded, isWorkday } from '../calendar/workCalendar.ts';
import { addDays, localDate } from '../kernel/localDate.ts';
import { calculateLimit, type LimitInput, type TimeLimit } from './calculate.ts';
import { TimeLimitId, timeLimitRules } from './rules.ts';
import { limitRows } from '../settings/limitRows.ts';
import type { Setting } from '../settings/setting.ts';

const calendar = builtInCalendar;
const day = localDate;

const limit = (id: TimeLimitId, from: string, more: Partial<LimitInput> = {}): TimeLimit => {
  const result = calculateLimit({ id, from: day(from), calendar, ...more });
  if (!result.ok) throw new Error(`refused: ${result.refusal.type}`);
  return result.value;
};
const chineseReasons = (counted: TimeLimit) => counted.why.map(({ zh }) => zh).join('\n');

const opinionLetter: Setting = {
  key: 'limit.S01',
  place: '',
  value: 15,
  unit: 'workday',
  source: { zh: '测试单位规定', en: 'test office rule' },
  validFrom: day('2026-01-01'),
  confirmed: true,
};

describe('the worked examples of the reference', () => {
  it.each<{ k: string; id: TimeLimitId; from: string; natural: string; last: string }>([
    { k: 'K1', id: 'B02', from: '2026-09-16', natural: '2026-10-01', last: '2026-10-08' },
    { k: 'K2', id: 'A04', from: '2026-01-20', natural: '2026-02-19', last: '2026-02-24' },
    { k: 'K3', id: 'B02', from: '2026-01-30', natural: '2026-02-14', last: '2026-02-14' },
    { k: 'K4', id: 'A07', from: '2026-03-05', natural: '2026-04-04', last: '2026-04-07' },
    { k: 'K5', id: 'B05', from: '2026-06-05', natural: '2026-06-20', last: '2026-06-22' },
    { k: 'K6', id: 'B02', from: '2026-04-20', natural: '2026-05-05', last: '2026-05-06' },
    { k: 'K7', id: 'B02', from: '2026-09-11', natural: '2026-09-26', last: '2026-09-28' },
    { k: 'K8', id: 'A06', from: '2026-09-21', natural: '2026-09-28', last: '2026-09-28' },
    { k: 'K9', id: 'B02', from: '2026-10-26', natural: '2026-11-10', last: '2026-11-10' },
    { k: 'K10', id: 'A02', from: '2026-04-30', natural: '2026-05-08', last: '2026-05-08' },
    { k: 'K11', id: 'A02', from: '2026-02-13', natural: '2026-02-25', last: '2026-02-25' },
    { k: 'K12', id: 'A03', from: '2026-09-17', natural: '2026-09-21', last: '2026-09-21' },
    { k: 'K13', id: 'S01', from: '2026-09-18', natural: '2026-10-15', last: '2026-10-15' },
    { k: 'K15', id: 'W02', from: '2024-02-29', natural: '2025-02-28', last: '2025-02-28' },
  ])('$k: $id from $from ends $natural, legal last day $last', ({ id, from, natural, last }) => {
    const counted = limit(id, from, { settings: [opinionLetter] });
    expect(counted).toMatchObject({ id, from, suggestedLastDay: natural, lastDay: last });
    expect(counted.warnings).not.toContain('calendar-not-loaded');
  });
});

describe('consent within the rest days', () => {
  it('never ends a period before the day to which it rolls anyway', () => {
    const counted = limit('A04', '2026-01-20', { consentUntil: day('2026-02-21') });
    expect(counted).toMatchObject({ suggestedLastDay: '2026-02-21', lastDay: '2026-02-24' });
    expect(chineseReasons(counted)).toContain('约定的日期在休息日之内，法定届满日仍为2026年2月24日');
  });

  it('never shortens, whatever day is agreed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 90 }), (offset, more) => {
        const from = addDays(day('2024-03-01'), offset);
        const plain = limit('A04', from);
        const agreed = limit('A04', from, { consentUntil: addDays(plain.suggestedLastDay, more) });
        expect(agreed.lastDay >= plain.lastDay).toBe(true);
      }),
    );
  });
});

describe('a year without its notice', () => {
  it('never calls an end a working day, and names the statutory holiday it falls on', () => {
    const ordinary = chineseReasons(limit('B08', '2026-09-30'));
    expect(ordinary).toContain('届满日不是周末，暂不顺延');
    expect(ordinary).not.toContain('工作日');
    const nationalDay = limit('W02', '2026-10-01');
    expect(nationalDay).toMatchObject({ lastDay: '2027-10-01', warnings: ['calendar-not-loaded'] });
    expect(chineseReasons(nationalDay)).toContain('届满日是国庆节的法定休假日');
    expect(chineseReasons(nationalDay)).toContain('2027年放假通知尚未录入');
  });
});

describe('why this date', () => {
  it('names rule, start, natural end, every holiday passed and the day reached', () => {
    const counted = limit('B02', '2026-09-16');
    const reasons = chineseReasons(counted);
    expect(reasons).toContain('2026年9月16日（星期三），当日不计入');
    expect(reasons).toContain('期间15日：《中华人民共和国劳动争议调解仲裁法》第十四条');
    expect(reasons).toContain('期间届满于2026年10月1日（星期四）');
    expect(reasons).toContain('2026年10月1日至2026年10月7日（国庆节）');
    expect(reasons).toContain('2026年10月8日（星期四）为最后一日');
    expect(counted.basis.en).toContain('Art. 14');
    expect(counted.warnings).toEqual([]);
  });

  it('says that a Saturday worked by notice does not move the end', () => {
    expect(chineseReasons(limit('B02', '2026-01-30'))).toContain('虽是周末，但按放假通知调休上班，不顺延');
  });

  it('tells which days working days leave out and which weekend days they count', () => {
    const reasons = chineseReasons(limit('S01', '2026-09-18', { settings: [opinionLetter] }));
    expect(reasons).toContain('2026年9月25日至2026年9月27日（中秋节）');
    expect(reasons).toContain('计入调休上班日2026年9月20日（星期日）、2026年10月10日（星期六）');
  });

  it('says that a missing corresponding day became the last day of the month', () => {
    expect(chineseReasons(limit('W02', '2024-02-29'))).toContain('到期月没有对应日');
    expect(limit('A10', '2025-08-31').suggestedLastDay).toBe('2026-02-28');
  });

  it('gives every reason in both languages', () => {
    for (const id of TimeLimitId.filter((one) => !one.startsWith('S'))) {
      for (const { zh, en } of limit(id, '2026-01-20').why) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(en).toMatch(/[A-Za-z]/);
      }
    }
  });
});

describe('what makes a date uncertain is said', () => {
  it('a year without its notice', () => {
    const counted = limit('W02', '2026-09-30');
    expect(counted).toMatchObject({ lastDay: '2027-09-30', warnings: ['calendar-not-loaded'] });
    expect(chineseReasons(counted)).toContain('2027年放假通知尚未录入');
    expect(limit('A02', '2026-12-30').warnings).toEqual(['calendar-not-loaded']);
    expect(limit('A02', '2026-12-28').warnings).toEqual([]);
  });

  it('a number that the office has not confirmed, until it does', () => {
    const unconfirmed = limit('B05', '2026-06-05');
    expect(unconfirmed).toMatchObject({ mark: 'secondary', confirmed: false, warnings: ['unconfirmed-number'] });
    expect(chineseReasons(unconfirmed)).toContain('（未确认）');
    const settings = limitRows['limit.B05'].defaults.map((setting) => ({ ...setting, confirmed: true }));
    expect(limit('B05', '2026-06-05', { settings })).toMatchObject({ confirmed: true, warnings: [] });
  });

  it('a start before the cited article was in force', () => {
    expect(limit('A07', '2023-12-29').warnings).toContain('before-rule-date');
    expect(limit('A07', '2024-01-01').warnings).not.toContain('before-rule-date');
  });
});

describe('numbers set by the office', () => {
  it('replace the default from the day they are valid', () => {
    const own: Setting = { ...opinionLetter, key: 'limit.B01', value: 5 };
    expect(limit('B01', '2026-03-02', { settings: [own] }).lastDay).toBe('2026-03-09');
    expect(limit('B01', '2025-12-22', { settings: [own] }).lastDay).toBe('2025-12-25');
  });

  it('are needed for the letters, because no source gives a number', () => {
    for (const id of ['S00', 'S01', 'S02'] as const)
      expect(calculateLimit({ id, from: day('2026-09-18'), calendar })).toEqual({
        ok: false,
        refusal: { type: 'setting-missing', key: `limit.${id}` },
      });
  });

  it('may count calendar days without rolling, where the row does not roll', () => {
    const own: Setting = { ...opinionLetter, unit: 'day' };
    const counted = limit('S01', '2026-09-16', { settings: [own] });
    expect(counted).toMatchObject({ lastDay: '2026-10-01', suggestedLastDay: '2026-10-01' });
    expect(chineseReasons(counted)).toContain('不顺延');
  });
});

describe('extension by consent of both parties', () => {
  const until = (id: TimeLimitId, from: string, consentUntil: string) =>
    calculateLimit({ id, from: day(from), calendar, consentUntil: day(consentUntil) });

  it('sets the last day where the rule allows it', () => {
    const extended = limit('A04', '2026-01-20', { consentUntil: day('2026-03-31') });
    expect(extended).toMatchObject({ lastDay: '2026-03-31', suggestedLastDay: '2026-03-31', warnings: [] });
    expect(chineseReasons(extended)).toContain('双方当事人同意延长至2026年3月31日');
  });

  it('is refused where the law fixes the window', () => {
    expect(until('A07', '2026-03-05', '2026-05-01')).toEqual({
      ok: false,
      refusal: { type: 'consent-not-allowed', id: 'A07' },
    });
  });

  it('must go beyond the natural end', () => {
    expect(until('A04', '2026-01-20', '2026-02-19')).toEqual({
      ok: false,
      refusal: { type: 'consent-not-later', than: '2026-02-19' },
    });
  });

  it('stops at the cap where there is one, and says where the cap comes from', () => {
    const extended = limit('B04', '2026-03-02', { consentUntil: day('2026-04-01') });
    expect(extended.lastDay).toBe('2026-04-01');
    expect(chineseReasons(extended)).toContain('延长最多15日；天数出自本单位设置（未确认）');
    expect(until('B04', '2026-03-02', '2026-04-02')).toEqual({
      ok: false,
      refusal: { type: 'consent-beyond-cap', latest: '2026-04-01' },
    });
  });
});

describe('a cap on the extension set by the office', () => {
  const b04 = { key: 'limit.B04', value: 15, unit: 'day' as const, validFrom: day('2024-02-01') };
  const cap = { ...b04, key: 'limit.B04-extension', value: 10 };
  const input = { id: 'B04' as const, from: day('2026-03-02'), calendar };

  it('replaces the default, and both numbers must be confirmed for the date to be', () => {
    const settings = [
      { ...opinionLetter, ...b04 },
      { ...opinionLetter, ...cap },
    ];
    const consentUntil = day('2026-03-27');
    expect(limit('B04', '2026-03-02', { settings, consentUntil })).toMatchObject({ confirmed: true, warnings: [] });
    expect(limit('B04', '2026-03-02', { settings: settings.slice(0, 1), consentUntil })).toMatchObject({
      confirmed: false,
      warnings: ['unconfirmed-number'],
    });
    expect(calculateLimit({ ...input, settings, consentUntil: day('2026-03-28') })).toEqual({
      ok: false,
      refusal: { type: 'consent-beyond-cap', latest: '2026-03-27' },
    });
  });

  it('is asked for where it is not known on that day', () => {
    const settings = [{ ...opinionLetter, ...b04, validFrom: day('2023-01-01') }];
    expect(calculateLimit({ ...input, from: day('2023-03-02'), settings, consentUntil: day('2023-03-20') })).toEqual({
      ok: false,
      refusal: { type: 'setting-missing', key: 'limit.B04-extension' },
    });
  });
});

describe('appraisal before docketing', () => {
  const pause = (from: string, to: string | null) => ({ from: day(from), to: to === null ? null : day(to) });

  it('moves the end by the days paused, before rest days are looked at', () => {
    const counted = limit('A04', '2026-03-02', { pauses: [pause('2026-03-10', '2026-03-20')] });
    expect(counted).toMatchObject({ suggestedLastDay: '2026-04-11', lastDay: '2026-04-13', warnings: [] });
    expect(chineseReasons(counted)).toContain('10日不计入期间');
  });

  it('counts overlapping pauses once and ignores those outside the period, saying so', () => {
    const pauses = [
      pause('2026-03-15', '2026-03-20'),
      pause('2026-03-10', '2026-03-16'),
      pause('2026-06-01', '2026-06-02'),
    ];
    expect(limit('A04', '2026-03-02', { pauses })).toMatchObject({
      suggestedLastDay: '2026-04-11',
      warnings: ['pause-outside-period'],
    });
  });

  it('warns while it still lasts', () => {
    const counted = limit('A04', '2026-03-02', { pauses: [pause('2026-03-10', null)] });
    expect(counted).toMatchObject({ suggestedLastDay: '2026-04-01', warnings: ['pause-open'] });
  });

  it('is refused where the rule knows no pause, and when it ends before it begins', () => {
    const input = { from: day('2026-03-02'), calendar };
    const refusalOf = (id: TimeLimitId, one: ReturnType<typeof pause>) => {
      const result = calculateLimit({ ...input, id, pauses: [one] });
      return result.ok ? null : result.refusal;
    };
    expect(refusalOf('A05', pause('2026-03-03', '2026-03-04'))).toEqual({ type: 'pause-not-allowed', id: 'A05' });
    expect(refusalOf('A04', pause('2026-03-04', '2026-03-03'))).toEqual({
      type: 'pause-reversed',
      from: '2026-03-04',
      to: '2026-03-03',
    });
  });
});

describe('for any start day', () => {
  const countedIds = fc.constantFrom(...TimeLimitId.filter((id) => !id.startsWith('S')));
  const start = fc.nat(1090).map((n) => addDays(day('2024-01-31'), n));

  it('the legal last day is never before the suggested one, which is after the start', () => {
    fc.assert(
      fc.property(countedIds, start, (id, from) => {
        const counted = limit(id, from);
        expect(counted.suggestedLastDay > from).toBe(true);
        expect(counted.lastDay >= counted.suggestedLastDay).toBe(true);
      }),
    );
  });

  it('a rolled day is a working day, the first one from the natural end', () => {
    fc.assert(
      fc.property(countedIds, start, (id, from) => {
        const counted = limit(id, from);
        const expected = timeLimitRules[id].rolls
          ? firstWorkdayFrom(calendar, counted.suggestedLastDay)
          : counted.suggestedLastDay;
        expect(counted.lastDay).toBe(expected);
        if (isLoaded(calendar, counted.lastDay)) expect(isWorkday(calendar, counted.lastDay)).toBe(true);
        expect(counted.warnings.includes('calendar-not-loaded')).toBe(!isLoaded(calendar, counted.lastDay));
      }),
    );
  });

  it('a later start never gives an earlier end', () => {
    fc.assert(
      fc.property(countedIds, start, fc.nat(400), (id, from, later) => {
        const [early, late] = [limit(id, from), limit(id, addDays(from, later))];
        expect(late.lastDay >= early.lastDay).toBe(true);
        expect(late.suggestedLastDay >= early.suggestedLastDay).toBe(true);
      }),
    );
  });
});
