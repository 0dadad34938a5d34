/** Deciders of the way to mediation on the HR track (H0 to H2), and of a further round. Articles: 调仲 = 劳动争议调解仲裁法 (2007). */
import { referrals } from './codes.ts';
import { actingParties, type RegisteredCase } from './state.ts';
import { happened, knownParties, unless, type Check } from './checks.ts';
import type { Deciders } from './decide.ts';
import { caseEvent } from './events.ts';

/** Applying is consenting; everybody else has to be asked and to agree (协商调解规定 Art. 22: both sides are willing). */
const othersAgree = (c: RegisteredCase): Check => {
  const refusing = c.consents.find((x) => x.answer !== 'agrees');
  if (refusing) return { type: 'party-refused', partyId: refusing.partyId };
  const willing = new Set([...(c.application?.applicantIds ?? []), ...c.consents.map((x) => x.partyId)]);
  const missing = actingParties(c)
    .map((p) => p.partyId)
    .filter((id) => !willing.has(id));
  return missing.length === 0 ? null : { type: 'consent-missing', partyIds: missing };
};

/** A form of referral belongs to one track. */
export const formFitsTrack = (field: string, track: string, referral: string): Check =>
  referrals.some((r) => r.code === referral && r.track === track) ? null : { type: 'referral-off-track', field, track };

type ApplicationCommand =
  | 'OpenRound'
  | 'RecordNegotiation'
  | 'ReceiveApplication'
  | 'AcceptApplication'
  | 'RefuseApplication';

export const applicationDeciders: Deciders<ApplicationCommand> = {
  OpenRound: (data, c, ctx) =>
    unless(
      [
        formFitsTrack('referral', data.track, data.referral),
        happened(data.on, c.closing?.on ?? c.ending?.on ?? c.declined?.on ?? c.registration.receivedOn, ctx.today),
      ],
      caseEvent('RoundOpened', data),
    ),
  RecordNegotiation: (data, _, ctx) =>
    unless([happened(data.on, null, ctx.today)], caseEvent('NegotiationRecorded', data)),
  ReceiveApplication: (data, c, ctx) =>
    unless(
      [knownParties(c, 'applicantIds', data.applicantIds), happened(data.on, null, ctx.today)],
      caseEvent('ApplicationReceived', data),
    ),
  AcceptApplication: (data, c, ctx) =>
    unless([happened(data.on, c.application?.on, ctx.today), othersAgree(c)], caseEvent('ApplicationAccepted', data)),
  RefuseApplication: (data, c, ctx) =>
    unless([happened(data.on, c.application?.on, ctx.today)], caseEvent('ApplicationRefused', data)),
};
