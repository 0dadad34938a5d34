/**
 * D30 延期调解同意书: both sides agree to go on until a later day (特邀调解规定 Art. 27; 协商调解规定 Art. 29; 人社厅发〔2024〕4号 with its cap).
 * Drawn before the consent is recorded the new day is a blank; afterwards it is the day agreed.
 */
import { isExtendable } from '../case/extension.ts';
import { ok } from '../kernel/result.ts';
import { mediationPeriod, periodLastDay } from './mediationPeriod.ts';
import { notReady, type PaperFields } from './paperContext.ts';
import { commonFields, dayWords } from './paperWords.ts';
import { namedSigner, partySigners } from './partyFields.ts';

export const extensionConsentFields: PaperFields = (context) => {
  const { case: c } = context;
  if (c.acceptance === null) return notReady('acceptance');
  if (!isExtendable(c)) return notReady('extendable');
  const agreed = c.extensions.at(-1);
  const before = c.extensions.at(-2)?.until ?? null;
  return ok({
    ...commonFields(context),
    ...mediationPeriod(context),
    oldLastDay: dayWords(periodLastDay(context, before)),
    newLastDay: dayWords(agreed?.until),
    agreedOn: dayWords(agreed?.on) ?? '',
    reason: agreed?.note ?? '',
    signers: [...partySigners(c, null), ...c.mediators.map(({ name }) => namedSigner('mediator', name))],
  });
};
