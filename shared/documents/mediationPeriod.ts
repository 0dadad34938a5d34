/**
 * How long a mediation may last, as papers print it: the period of its form with its article, what both sides agreed to add, and on the HR
 * track the other fifteen days, after which arbitration is open although the mediation goes on (调仲 Art. 14).
 */
import { isExtendable, mediationStart } from '../case/extension.ts';
import { calculateLimit, limitLength } from '../timeLimits/calculate.ts';
import { mediationLimit } from '../timeLimits/mediationLimit.ts';
import { type TimeLimitId, timeLimitRules } from '../timeLimits/rules.ts';
import { limitSettingFor } from '../timeLimits/settings.ts';
import type { PublicCase } from '../case/state.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import type { PaperContext } from './paperContext.ts';
import { dayWords, lengthWords } from './paperWords.ts';

type Counting = Pick<PaperContext, 'case' | 'calendar' | 'settings' | 'on'>;

/** The last day of the mediation with what was agreed to add until `until`; null before acceptance. */
export const periodLastDay = ({ case: c, calendar, settings }: Counting, until: LocalDate | null): LocalDate | null => {
  const from = mediationStart(c);
  if (from === null) return null;
  const input = { id: mediationLimit[c.registration.referral], from, calendar, settings };
  const limit = calculateLimit({ ...input, consentUntil: until });
  // A consent that does not reach beyond the period changes nothing, so the plain period is printed.
  const plain = limit.ok ? limit : calculateLimit(input);
  return plain.ok ? plain.value.lastDay : null;
};

/** The last day both sides have agreed on so far; null without an extension. */
export const extendedUntil = (c: PublicCase): LocalDate | null =>
  c.extensions
    .map((extension) => extension.until)
    .sort()
    .at(-1) ?? null;

/** Length, start, last day and article of the mediation's own period. */
export const mediationPeriod = (context: Counting) => {
  const { case: c, settings, on } = context;
  const id = mediationLimit[c.registration.referral];
  const from = mediationStart(c);
  const until = extendedUntil(c);
  // Before acceptance the number of today is told, without a last day.
  const length = limitLength({ id, from: from ?? on, settings });
  const { consent } = timeLimitRules[id];
  const cap =
    from === null || consent.by === 'none' || consent.cap === null
      ? null
      : limitSettingFor(consent.cap, from, settings);
  return {
    limitDays: length?.count ?? null,
    periodLength: length === null ? null : lengthWords(length),
    periodFrom: dayWords(from),
    periodArticle: id === 'B04' ? oneStopNotice : timeLimitRules[id].article.zh,
    lastDay: dayWords(periodLastDay(context, until)),
    extendedUntil: dayWords(until),
    isExtendable: isExtendable(c),
    mostExtension: cap === null ? '' : lengthWords(cap.length),
  };
};

/** The notice on one-stop mediation by its number: its full title would take three lines of a paper. */
const oneStopNotice = '人社厅发〔2024〕4号';

/** The fifteen days from the application, after which arbitration is open (调仲 Art. 14); empty where a letter brought the case. */
export const arbitrationOpening = ({ case: c, calendar, settings }: Counting) => {
  const asked = c.application?.on ?? null;
  const limit = asked === null ? null : calculateLimit({ id: 'B02', from: asked, calendar, settings });
  return {
    appliedOn: dayWords(asked) ?? '',
    arbitrationOpen: limit?.ok ? (dayWords(limit.value.lastDay) ?? '') : '',
    isBeforeHearing: c.registration.referral === 'arbitration-entrusted',
    isSuggested: c.registration.referral === 'arbitration-suggested',
  };
};

/** How long after it takes effect an agreement may be brought to review or confirmation; the former is a dated setting. */
export const securingPeriods = ({ on, settings }: Pick<PaperContext, 'on' | 'settings'>) => ({
  reviewPeriod: lengthOf('B05', on, settings),
  confirmationPeriod: lengthOf('A07', on, settings),
});

const lengthOf = (id: TimeLimitId, from: LocalDate, settings: PaperContext['settings']): string | null => {
  const length = limitLength({ id, from, settings });
  return length === null ? null : lengthWords(length);
};
