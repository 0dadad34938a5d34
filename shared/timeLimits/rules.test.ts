import { describe, expect, it } from 'vitest';
import { TimeLimitId, timeLimitRules } from './rules.ts';
import { isSettingKey, settingRegister } from '../settings/register.ts';

const rules = Object.values(timeLimitRules);
const defaultsOf = (key: string) => (isSettingKey(key) ? settingRegister[key].defaults : []);

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
      expect(defaultsOf(length.setting)).toHaveLength(mark === 'setting' ? 0 : 1);
      for (const { confirmed } of defaultsOf(length.setting)) expect(confirmed).toBe(false);
    }
  });

  it('lets only working-day rows and the letters stay on a rest day', () => {
    const still = rules.filter(({ rolls }) => !rolls).map(({ id }) => id);
    expect(still).toEqual(['A02', 'A03', 'B01', 'S00', 'S01', 'S02']);
  });

  it('caps consent only by a number with a dated default', () => {
    const caps = rules.flatMap(({ consent }) => (consent.by === 'both-parties' && consent.cap ? [consent.cap] : []));
    expect(caps).toEqual(['limit.B04-extension']);
    for (const key of caps) expect(defaultsOf(key)).toHaveLength(1);
  });

  it('has joint rights only for the two ways to secure an agreement', () => {
    expect(rules.filter(({ joint }) => joint).map(({ id }) => id)).toEqual(['A07', 'B05']);
  });
});
