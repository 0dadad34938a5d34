import { describe, expect, it } from 'vitest';
import { TimeLimitId, timeLimitRules } from './rules.ts';
import { defaultLimitSettings, limitSettingSchema } from './settings.ts';

const rules = Object.values(timeLimitRules);

describe('the register of time limits', () => {
  it('has one row for each id, under that id', () => {
    expect(Object.keys(timeLimitRules).sort()).toEqual([...TimeLimitId].sort());
    for (const [id, rule] of Object.entries(timeLimitRules)) expect(rule.id).toBe(id);
  });

  it('carries a number exactly when the number was verified in the statute', () => {
    for (const { length, mark } of rules) expect('count' in length).toBe(mark === 'verified');
  });

  it('names a dated, unconfirmed default for every unverified number, and none where no source gives one', () => {
    for (const { length, mark, id } of rules) {
      if (!('setting' in length)) continue;
      expect(length.setting).toBe(`limit.${id}`);
      const defaults = defaultLimitSettings.filter(({ key }) => key === length.setting);
      expect(defaults).toHaveLength(mark === 'setting' ? 0 : 1);
      for (const { confirmed } of defaults) expect(confirmed).toBe(false);
    }
  });

  it('lets only working-day rows and the letters stay on a rest day', () => {
    const still = rules.filter(({ rolls }) => !rolls).map(({ id }) => id);
    expect(still).toEqual(['A02', 'A03', 'B01', 'S01', 'S02']);
  });

  it('has joint rights only for the two ways to secure an agreement', () => {
    expect(rules.filter(({ joint }) => joint).map(({ id }) => id)).toEqual(['A07', 'B05']);
  });
});

describe('a number entered by an office', () => {
  const [setting] = defaultLimitSettings;

  it.each(defaultLimitSettings)('$key: the shipped default has the shape asked of an office', (shipped) => {
    expect(limitSettingSchema.parse(shipped)).toEqual(shipped);
  });

  it.each([{ count: 0 }, { count: 1.5 }, { unit: 'week' }, { key: 'B05' }, { validFrom: '2026-02-30' }])(
    'is refused with %j',
    (change) => {
      expect(limitSettingSchema.safeParse({ ...setting, ...change }).success).toBe(false);
    },
  );
});
