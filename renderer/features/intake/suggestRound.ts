/**
 * Which mechanism a dispute most likely takes, by the channel it came through (reference: domain 2.1, 2.2, 3.6): papers of the court go the court's
 * way, a letter of the commission and everybody who comes by himself the HR bureau's. A suggestion only: what a person chose stands. Pure.
 */
import {
  type ChannelCode,
  type EmploymentFormCode,
  type Referral,
  referrals,
  type Track,
} from '../../../shared/case/codes.ts';

export type Round = { readonly track: Track; readonly referral: Referral };

const byChannel: { readonly [C in ChannelCode]?: Round } = {
  '07': { track: 'court-union', referral: 'delegated' },
  '08': { track: 'court-union', referral: 'entrusted-ordinary' },
  '09': { track: 'court-union', referral: 'delegated' },
  '10': { track: 'hr-union', referral: 'arbitration-entrusted' },
};
const usual: Round = { track: 'hr-union', referral: 'application' };

export const suggestRound = (channel: ChannelCode): Round => byChannel[channel] ?? usual;

/** The round after the channel was changed: it follows, unless somebody had chosen another track by hand. */
export const followChannel = (now: Round, before: ChannelCode, after: ChannelCode): Round => {
  const next = suggestRound(after);
  if (now.track !== suggestRound(before).track && now.track !== next.track) return now;
  // Entrusted is entrusted: whether ordinary or summary, a person knows better.
  const isKept = after === '08' && now.referral === 'entrusted-summary';
  return isKept ? now : next;
};

/** The round after a track was chosen: the form of referral that goes with channel and track. */
export const roundOn = (track: Track, channel: ChannelCode): Round => {
  const suggested = suggestRound(channel);
  if (suggested.track === track) return suggested;
  const first = referrals.find((row) => row.track === track);
  return { track, referral: first?.code ?? usual.referral };
};

const platformForms: ReadonlySet<EmploymentFormCode> = new Set(['09', '10', '11']);
/** New forms of work may go to one-stop mediation (人社厅发〔2024〕4号). */
export const mayGoOneStop = ({ track, referral }: Round, forms: readonly EmploymentFormCode[]): boolean =>
  track === 'hr-union' && referral === 'application' && forms.some((form) => platformForms.has(form));
