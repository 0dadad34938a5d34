/**
 * D10 送达地址确认书: where a party takes papers, and whether it consents to electronic service (民诉法 Art. 90, 在线调解规则 Art. 17). One page
 * for each party; workers of a large case sign one list.
 */
import type { Party } from '../case/parts.ts';
import { actingParties, isWorker, type PublicCase } from '../case/state.ts';
import { ok } from '../kernel/result.ts';
import type { PaperFields } from './paperContext.ts';
import { commonFields } from './paperWords.ts';
import { identityOf, mostCards, principalSigners } from './partyFields.ts';
import type { Fields } from './template.ts';

export const serviceAddressFields: PaperFields = (context) => {
  const { case: c, party } = context;
  const { single, listed } = split(c, party);
  return ok({
    ...commonFields(context),
    confirmations: single.map((one, index) => ({ ...confirmation(one), isNext: index > 0 })),
    listed: listed.map((worker) => ({
      name: worker.name,
      address: worker.serviceAddress || worker.address || null,
      phone: worker.phone || null,
    })),
    listedCount: listed.length,
    hasBoth: single.length > 0 && listed.length > 0,
  });
};

type Split = { readonly single: readonly Party[]; readonly listed: readonly Party[] };

const split = (c: PublicCase, party: Party | undefined): Split => {
  if (party !== undefined) return { single: [party], listed: [] };
  const parties = actingParties(c);
  const workers = parties.filter(isWorker);
  if (workers.length <= mostCards) return { single: parties, listed: [] };
  return { single: parties.filter((one) => !isWorker(one)), listed: workers };
};

const confirmation = (party: Party): Fields => ({
  side: isWorker(party) ? '申请人' : '被申请人',
  name: party.name,
  ...identityOf(party),
  serviceAddress: party.serviceAddress || party.address || null,
  // A firm takes papers through a person.
  receiver: isWorker(party) ? party.name : party.contact || (party.kind === 'person' ? party.name : null),
  phone: party.phone || null,
  signers: principalSigners(party),
});
