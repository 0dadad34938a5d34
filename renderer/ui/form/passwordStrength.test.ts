import { describe, expect, it } from 'vitest';
import { passwordStrength } from './passwordStrength.ts';

describe('passwordStrength', () => {
  it('counts what is missing up to ten characters', () => {
    expect(passwordStrength('abc')).toEqual({ word: 'short', missing: 7 });
  });
  it.each(['1234567890', 'abcdefghijk', '13800138000', 'aaaaaaaaaaaa', '9876543210'])(
    'calls %s guessable',
    (password) => {
      expect(passwordStrength(password).word).toBe('guessable');
    },
  );
  it('prefers length to symbols', () => {
    expect(passwordStrength('tea at four').word).toBe('fine');
    expect(passwordStrength('tea at four o clock').word).toBe('good');
    expect(passwordStrength('tea at four o clock daily').word).toBe('great');
  });
  it('counts a Chinese character as two letters', () => {
    expect(passwordStrength('清晨的随州湖边有薄雾').word).toBe('great');
  });
});
