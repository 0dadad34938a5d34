/**
 * D09 授权委托书: a party lets somebody act for it. Matter and scope are stated (调仲 Art. 24); the powers that need special authority
 * (admitting, changing or waiving claims, settling: 民诉解释 Art. 147) are listed one by one, never lumped together. One page for each agent;
 * without an agent on file a form to fill in by hand.
 */
import type { Party, Representative } from '../case/parts.ts';
import { actingParties, type PublicCase, workersOf } from '../case/state.ts';
import { ok } from '../kernel/result.ts';
import type { PaperFields } from './paperContext.ts';
import { commonFields, dayWords } from './paperWords.ts';
import { identityOf, principalSigners } from './partyFields.ts';
import type { Fields } from './template.ts';

export const powerOfAttorneyFields: PaperFields = (context) => {
  const { case: c, party } = context;
  const principals = party === undefined ? actingParties(c) : [party];
  const granted = principals.flatMap((principal) =>
    c.representatives.filter(({ partyId }) => partyId === principal.partyId).map((agent) => mandate(principal, agent)),
  );
  const mandates = granted.length > 0 ? granted : blankMandates(c, party);
  return ok({
    ...commonFields(context),
    mandates: mandates.map((item, index) => ({ ...item, isNext: index > 0 })),
  });
};

const blankMandates = (c: PublicCase, party: Party | undefined): readonly Fields[] => {
  const principal = party ?? workersOf(c)[0];
  return principal === undefined ? [] : [mandate(principal, null)];
};

const mandate = (principal: Party, agent: Representative | null): Fields => {
  const isSpecial = agent?.authority === 'special';
  const isGeneral = agent?.authority === 'general';
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
    appointedOn: dayWords(agent?.appointedOn) ?? '签署之日',
    signers: principalSigners(principal),
  };
};
