/** D09b 法定代表人身份证明书: an organisation states who its head is, by name and post, under its own seal. A firm that was struck off states nothing. */
import type { Party, Respondent } from '../case/parts.ts';
import { actingParties, type PublicCase } from '../case/state.ts';
import { ok } from '../kernel/result.ts';
import { notReady, type PaperFields } from './paperContext.ts';
import { commonFields } from './paperWords.ts';
import { principalSigners } from './partyFields.ts';

export const legalRepresentativeProofFields: PaperFields = (context) => {
  const { case: c, party } = context;
  const organisations = actingOrganisations(c).filter(
    ({ partyId }) => party === undefined || party.partyId === partyId || party.kind !== 'organisation',
  );
  if (organisations.length === 0) return notReady('organisation');
  return ok({
    ...commonFields(context),
    proofs: organisations.map((organisation, index) => ({
      name: organisation.name,
      creditCode: organisation.creditCode,
      address: organisation.address || null,
      head: organisation.legalRepresentative || null,
      post: organisation.legalRepresentativePost || null,
      phone: organisation.phone || null,
      signers: principalSigners(organisation),
      isNext: index > 0,
    })),
  });
};

type Organisation = Respondent & { readonly kind: 'organisation' };
const isOrganisation = (party: Party): party is Organisation => party.kind === 'organisation';

export const actingOrganisations = (c: Pick<PublicCase, 'parties'>): readonly Organisation[] =>
  actingParties(c).filter(isOrganisation);
