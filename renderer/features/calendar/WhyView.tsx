/** "Why this date": a rule of the register and a start day give the last day, the day suggested, every reason, the article and the mark. */
import { useMemo } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { isLocalDate, type LocalDate } from '../../../shared/kernel/localDate.ts';
import { calculateLimit, type LimitRefusal } from '../../../shared/timeLimits/calculate.ts';
import { TimeLimitId, timeLimitRules } from '../../../shared/timeLimits/rules.ts';
import { useRulebook } from '../../app/queries.ts';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ComboField } from '../../ui/form/ComboField.tsx';
import { DateField } from '../../ui/form/DateField.tsx';
import { sentence } from '../../ui/form/problemText.ts';
import { WhyResult } from './WhyResult.tsx';

type WhyTyped = { readonly rule: string | null; readonly from: string | null; readonly until: string | null };

export const WhyView = ({ today }: { readonly today: LocalDate }) => {
  const { t } = useTranslation('calendarPage');
  const words = useRefusalText();
  const form = useForm<WhyTyped>({ defaultValues: { rule: null, from: today, until: null } });
  const typed = useWatch({ control: form.control });
  const answer = useAnswer(typed);
  const takesConsent = answer !== null && timeLimitRules[answer.id].consent.by === 'both-parties';
  const untilProblem =
    answer?.result.ok === false && isAboutConsent(answer.result.refusal)
      ? sentence(words(answer.result.refusal))
      : null;
  return (
    <div className="hj-why-tool">
      <p className="hj-quiet">{t('why.lead')}</p>
      <FormProvider {...form}>
        <div className="hj-fields">
          <ComboField name="rule" label={t('why.rule')} hint={t('why.ruleHint')} rows={ruleRows} isWide />
          <DateField name="from" label={t('why.from')} hint={t('why.fromHint')} />
          {takesConsent && <DateField name="until" label={t('why.consentUntil')} extraProblem={untilProblem} />}
        </div>
      </FormProvider>
      {answer === null ? <EmptyState what={t('why.open')} /> : <WhyResult id={answer.id} result={answer.result} />}
    </div>
  );
};

const ruleRows = TimeLimitId.map((id) => {
  const { trigger, article } = timeLimitRules[id];
  return { code: id, text: { zh: `${id} ${trigger.zh}`, en: `${id} ${trigger.en}` }, note: article };
});

const isAboutConsent = ({ type }: LimitRefusal): boolean => type.startsWith('consent-');

/** The limit as soon as rule and day are there; a day of consent counts only for a rule that consent can move. */
const useAnswer = ({ rule, from, until }: Partial<WhyTyped>) => {
  const { calendar, settings } = useRulebook();
  return useMemo(() => {
    const id = TimeLimitId.find((one) => one === rule);
    const start = dayOf(from);
    if (id === undefined || start === null) return null;
    const consentUntil = timeLimitRules[id].consent.by === 'both-parties' ? dayOf(until) : null;
    return { id, result: calculateLimit({ id, from: start, calendar, settings, consentUntil }) };
  }, [rule, from, until, calendar, settings]);
};

const dayOf = (typed: string | null | undefined): LocalDate | null =>
  typeof typed === 'string' && isLocalDate(typed) ? typed : null;
