/**
 * D08 权利义务告知书 with the notice on personal information (个人信息保护法 Art. 17, 30). The wording stands in the template; only names,
 * mediators and the place to sign come from the case.
 */
import { actingParties } from '../case/state.ts';
import { ok } from '../kernel/result.ts';
import { addresseesOf } from './acceptanceNotice.ts';
import { arbitrationOpening, mediationPeriod, securingPeriods } from './mediationPeriod.ts';
import type { PaperFields } from './paperContext.ts';
import { commonFields } from './paperWords.ts';
import { namedSigner, partySigners } from './partyFields.ts';

export const rightsNoticeFields: PaperFields = (context) => {
  const { case: c, party } = context;
  const told = party === undefined ? actingParties(c) : [party];
  return ok({
    ...commonFields(context),
    addressees: addresseesOf(context),
    ...mediationPeriod(context),
    ...arbitrationOpening(context),
    ...securingPeriods(context),
    mediators: c.mediators.map(({ name }) => name).join('、') || null,
    signers: [...partySigners(c, null, told), ...c.mediators.map(({ name }) => namedSigner('mediator', name))],
  });
};
