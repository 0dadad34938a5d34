/**
 * D09 授权委托书: a party lets somebody act for it in the mediation; D09d: in the arbitration that follows, which the first does not cover. Matter and scope are stated (调仲 Art. 24); the powers that need special authority
 * (admitting, changing or waiving claims, settling: 民诉解释 Art. 147) are listed one by one, never lumped together. One page for each agent;
 * without an agent on file a form to fill in by hand.
 */
import type { Party, Representative } from '../case/parts.ts';
import { actingParties, type PublicCase, workersOf } from '../case/state.ts';
import { ok } from '../kernel/result.ts';
import type { PaperContext, PaperFields } from './paperContext.ts';
import { commonFields, dayWords } from './paperWords.ts';
import { identityOf, principalSigners } from './partyFields.ts';
import type { Fields } from './template.ts';

type Purpose = 'mediation' | 'arbitration';

export const powerOfAttorneyFields: PaperFields = (context) => mandateFields(context, 'mediation');
/** Whoever acts at the commission is named again; what may be done there is for the principal to tick. */
export const arbitrationMandateFields: PaperFields = (context) => mandateFields(context, 'arbitration');

const mandateFields = (context: PaperContext, purpose: Purpose): ReturnType<PaperFields> => {
  const { case: c, party } = context;
  const principals = party === undefined ? actingParties(c) : [party];
  const granted = principals.flatMap((principal) =>
    c.representatives
      .filter(({ partyId }) => partyId === principal.partyId)
      .map((agent) => mandate(principal, agent, purpose)),
  );
  const mandates = granted.length > 0 ? granted : blankMandates(c, party, purpose);
  return ok({
    ...commonFields(context),
    isForArbitration: purpose === 'arbitration',
    mandates: mandates.map((item, index) => ({ ...item, isNext: index > 0 })),
  });
};

const blankMandates = (c: PublicCase, party: Party | undefined, purpose: Purpose): readonly Fields[] => {
  const principal = party ?? workersOf(c)[0];
  return principal === undefined ? [] : [mandate(principal, null, purpose)];
};

const mandate = (principal: Party, agent: Representative | null, purpose: Purpose): Fields => {
  const granted = purpose === 'mediation' ? agent : null;
  const isSpecial = granted?.authority === 'special';
  const isGeneral = granted?.authority === 'general';
  return {
    principal: principal.name,
    isOrganisation: principal.kind === 'organisation',
    ...identityOf(principal),
    head:
      principal.kind === 'organisation'
        ? [principal.legalRepresentative, principal.legalRepresentativePost].filter(Boolean).join('，') || null
        : '',
    phone: principal.phone || null,
    address: principal.address || null,
    agent: agent?.name ?? null,
    agentIdNumber: agent?.idNumber ?? null,
    agentPhone: agent?.phone || null,
    relation: agent?.relation || null,
    generalBox: isGeneral ? '☑' : '☐',
    specialBox: isSpecial ? '☑' : '☐',
    appointedOn: dayWords(granted?.appointedOn) ?? '签署之日',
    signers: principalSigners(principal),
  };
};
