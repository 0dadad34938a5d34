/**
 * The day an agreement takes effect; the 30 days for judicial confirmation (民诉法 Art. 205) run from it. It differs by the court's
 * form of referral (reference: domain 2.5):
 *   delegated 委派   when the last of the parties has signed, sealed or fingerprinted (特邀调解规定 Art. 24). The mediator's later
 *                    signature and the body's seal do not move the day.
 *   entrusted 委托   the day the court's paper takes effect: the last signed receipt of the 调解书 (民诉解释 Art. 149), or the court's
 *                    record of an agreement that binds on signing (Art. 151). Unknown until the court has acted.
 *   HR track 人社      the last of three: both parties have signed, the mediator has signed, the body's seal is on (调仲 Art. 14).
 * A worker who is represented by elected representatives and consented to the terms counts as signed through them (办案规则 Art. 63); a
 * firm that was struck off cannot sign and is not waited for.
 * A newer version that is not signed by all changes nothing: the last version signed by all stays in force. Pure.
 */
import type { Signer } from '../case/parts.ts';
import { actingParties, type AgreementState, isEntrusted, isOnHrTrack, type RegisteredCase } from '../case/state.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import { remember } from '../kernel/remember.ts';
import type { Text } from '../kernel/text.ts';
import { isRepresented, lastSignedOn, signatureOfParty } from './signers.ts';

export type EffectiveDate = {
  readonly on: LocalDate | null;
  readonly basis: Text;
  /** Parties whose signature is awaited; empty when all have signed or when the court's paper decides. */
  readonly missing: readonly Signer[];
  /** The version in force, or the current one while none is; null without any agreement. */
  readonly versionId: string | null;
};
export type EffectiveCase = SigningParties & Pick<RegisteredCase, 'registration' | 'courtPaper' | 'mediators'>;
type SigningParties = Pick<RegisteredCase, 'parties' | 'agreements' | 'election' | 'settlementConsents'>;

/** The effective day of the case's agreement with its reason; `on` is null while it is not known. Remembered per case: many clocks ask for it. */
export const effectiveDate = remember((c: EffectiveCase): EffectiveDate => {
  const version = agreementInForce(c) ?? c.agreements.at(-1) ?? null;
  const missing = version === null ? [] : partiesMissing(c, version);
  const versionId = version?.versionId ?? null;
  if (isEntrusted(c))
    return c.courtPaper === null
      ? { on: null, basis: entrustedBasis(version?.bindsOnSigning ?? false), missing, versionId }
      : { on: c.courtPaper.effectiveOn, basis: courtPaperBasis[c.courtPaper.kind], missing: [], versionId };
  if (isOnHrTrack(c)) return { on: hrEffectiveOn(version, missing), basis: hrBasis, missing, versionId };
  const on = version === null || missing.length > 0 ? null : lastSignedOn(partySignatures(version));
  return { on, basis: delegatedBasis, missing, versionId };
});

/** 调仲 Art. 14: the last day of the parties' signatures, the mediator's signature and the body's seal. */
const hrEffectiveOn = (version: AgreementState | null, missing: readonly Signer[]): LocalDate | null => {
  const of = (kind: Signer['kind']) => lastSignedOn(version?.signatures.filter((s) => s.signer.kind === kind) ?? []);
  const [mediator, body] = [of('mediator'), of('body')];
  if (version === null || missing.length > 0 || mediator === null || body === null) return null;
  return lastSignedOn(version.signatures.filter(({ signer }) => signer.kind !== 'clerk'));
};

/** The last version that every party has signed; null while there is none. */
export const agreementInForce = (c: SigningParties): AgreementState | null =>
  c.agreements.findLast((version) => partySignatures(version).length > 0 && partiesMissing(c, version).length === 0) ??
  null;

// A sealed version is finished with the parties it has: one added to the case later did not take part in it.
const partiesMissing = (c: SigningParties, version: AgreementState): readonly Signer[] =>
  version.seal !== null
    ? []
    : actingParties(c)
        .filter(
          (party) => signatureOfParty(version, party.partyId) === null && !isRepresented(c, version, party.partyId),
        )
        .map((party) => ({ kind: 'party', partyId: party.partyId, name: party.name }));

const partySignatures = (version: AgreementState) => version.signatures.filter(({ signer }) => signer.kind === 'party');

const hrBasis: Text = {
  zh: '《中华人民共和国劳动争议调解仲裁法》第十四条：调解协议书由双方当事人签名或者盖章，经调解员签名并加盖调解组织印章后生效，以三者中最后一日为准',
  en: "Labour Dispute Mediation and Arbitration Law, Art. 14: effective once both parties and the mediator have signed and the body's seal is on; the last of the three days counts",
};
const delegatedBasis: Text = {
  zh: '《最高人民法院关于人民法院特邀调解的规定》第二十四条：委派调解达成的协议，自双方当事人签名、盖章或者按指印后生效，以最后一方签署之日为准',
  en: 'Provisions on Court-Invited Mediation, Art. 24: takes effect when the parties have signed; the day of the last signature counts',
};
const entrustedBasis = (bindsOnSigning: boolean): Text =>
  bindsOnSigning
    ? {
        zh: '当事人约定协议自签名后生效，待人民法院审查并记入笔录后确定（民诉解释第一百五十一条）',
        en: 'Agreed to bind on signing; fixed once the court has examined and recorded it (Interpretation on the Civil Procedure Law, Art. 151)',
      }
    : {
        zh: '委托调解：待人民法院制作的调解书经各方当事人签收后生效（民诉解释第一百四十九条）',
        en: "Entrusted: takes effect when the last party has signed for the court's mediation paper (Interpretation on the Civil Procedure Law, Art. 149)",
      };
const courtPaperBasis = {
  'mediation-paper': {
    zh: '民事调解书：最后一方当事人签收之日生效（民事诉讼法第一百条、民诉解释第一百四十九条）',
    en: 'Court mediation paper: effective on the last signed receipt (Civil Procedure Law, Art. 100; Interpretation, Art. 149)',
  },
  'withdrawal-ruling': {
    zh: '撤诉裁定：以人民法院文书载明的生效之日为准（特邀调解规定第二十条）',
    en: "Withdrawal ruling: the day stated by the court's paper (Provisions on Court-Invited Mediation, Art. 20)",
  },
  'recorded-agreement': {
    zh: '当事人约定签名生效，人民法院记入笔录之日生效（民诉解释第一百五十一条）',
    en: 'Agreed to bind on signing: effective when the court recorded it (Interpretation on the Civil Procedure Law, Art. 151)',
  },
} as const satisfies Readonly<Record<string, Text>>;
