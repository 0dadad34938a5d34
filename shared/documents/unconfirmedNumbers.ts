/**
 * Which numbers a paper prints or counts with that no statute gives and the office has not confirmed: a person is told beside the paper, as the
 * guide tells it beside a date. The sums of an annex say it on the paper itself (agreementAnnexes.ts).
 */
import { mediationStart } from '../case/extension.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import type { Text } from '../kernel/text.ts';
import { isConfirmed, isSettingKey, settingFor, settingRegister } from '../settings/register.ts';
import { mediationLimit } from '../timeLimits/mediationLimit.ts';
import { timeLimitRules } from '../timeLimits/rules.ts';
import type { PaperContext } from './paperContext.ts';

type Counted = Pick<PaperContext, 'case' | 'on' | 'settings'>;
type Counting = { readonly key: string; readonly from: LocalDate };

/** How long the mediation lasts, and how much longer by consent. */
const period = ({ case: c, on }: Counted): readonly Counting[] => {
  const { length, consent } = timeLimitRules[mediationLimit[c.registration.referral]];
  const cap = consent.by === 'none' ? null : consent.cap;
  const keys = ['setting' in length ? length.setting : null, cap];
  return keys.flatMap((key) => (key === null ? [] : [{ key, from: mediationStart(c) ?? on }]));
};

/** How long an agreement may be brought to arbitration review; the court's own thirty days are statute. */
const review = ({ case: c, on }: Counted): readonly Counting[] => {
  const { length } = timeLimitRules.B05;
  return c.registration.track === 'hr-union' && 'setting' in length ? [{ key: length.setting, from: on }] : [];
};

/** By number of the paper. A test holds this to what the papers print. */
const numbersOf: Readonly<Record<string, readonly ((context: Counted) => readonly Counting[])[]>> = {
  D03: [period],
  D05: [review],
  D06: [period],
  D06b: [period],
  D08: [period, review],
  D13: [review],
  D16: [review],
  D30: [period],
};

/** The settings by their titles, each once; empty when everything the paper counts with is statute or confirmed. */
export const unconfirmedNumbers = (documentId: string, context: Counted): readonly Text[] => {
  const numbers = (numbersOf[documentId] ?? []).flatMap((find) => find(context));
  return numbers.flatMap(({ key, from }) =>
    isSettingKey(key) && !isConfirmed(settingFor(context.settings, { key, on: from }))
      ? [settingRegister[key].title]
      : [],
  );
};
