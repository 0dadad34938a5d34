import { expect, it } from 'vitest';
import { ChannelCode, referrals } from '../../../shared/case/codes.ts';
import { followChannel, mayGoOneStop, roundOn, suggestRound } from './suggestRound.ts';

it('sends papers of the court to the court, and everybody else to the HR bureau', () => {
  const court = ChannelCode.filter((channel) => suggestRound(channel).track === 'court-union');
  expect(court).toEqual(['07', '08', '09']);
  expect(suggestRound('10').referral).toBe('arbitration-entrusted');
  for (const channel of ChannelCode) {
    const { track, referral } = suggestRound(channel);
    expect(referrals.find(({ code }) => code === referral)?.track, channel).toBe(track);
  }
});

it('follows the channel until somebody chooses a track by hand', () => {
  const walkIn = suggestRound('01');
  expect(followChannel(walkIn, '01', '07')).toEqual({ track: 'court-union', referral: 'delegated' });
  const byHand = roundOn('court-union', '01');
  expect(byHand).toEqual({ track: 'court-union', referral: 'delegated' });
  expect(followChannel(byHand, '01', '04'), 'a person wanted the court').toEqual(byHand);
  expect(followChannel(byHand, '01', '08').referral).toBe('entrusted-ordinary');
});

it('keeps summary procedure once it was chosen', () => {
  const summary = { track: 'court-union', referral: 'entrusted-summary' } as const;
  expect(followChannel(summary, '08', '08')).toEqual(summary);
  expect(followChannel(summary, '08', '07').referral).toBe('delegated');
});

it('offers one-stop mediation to new forms of work on the HR track, and to nobody else', () => {
  expect(mayGoOneStop(suggestRound('01'), ['01', '10'])).toBe(true);
  expect(mayGoOneStop(suggestRound('01'), ['01'])).toBe(false);
  expect(mayGoOneStop(suggestRound('07'), ['10'])).toBe(false);
});
