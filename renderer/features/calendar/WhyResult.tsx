/** The answer to "why this date", to read out or to copy. */
import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type LocalDate, weekdayOf } from '../../../shared/kernel/localDate.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { LimitRefusal, TimeLimit } from '../../../shared/timeLimits/calculate.ts';
import { type TimeLimitId, timeLimitRules } from '../../../shared/timeLimits/rules.ts';
import { paths } from '../../app/paths.ts';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { formatFullDay, weekdayName } from '../../ui/formatDate.ts';
import { UnloadedYears } from './UnloadedYears.tsx';
import { yearsOf } from './monthDays.ts';

type WhyResultProps = { readonly id: TimeLimitId; readonly result: Result<TimeLimit, LimitRefusal> };

export const WhyResult = ({ id, result }: WhyResultProps) => {
  const { t } = useTranslation('calendarPage');
  const words = useRefusalText();
  if (result.ok) return <Answer id={id} limit={result.value} />;
  return (
    <Banner tone="due" title={t('why.refused')} action={<ToRules />}>
      {words(result.refusal)}
    </Banner>
  );
};

const ToRules = () => {
  const { t } = useTranslation('calendarPage');
  return (
    <Link href={paths.rules} className="hj-button hj-button--quiet">
      {t('why.toRules')}
    </Link>
  );
};

const Answer = ({ id, limit }: { readonly id: TimeLimitId; readonly limit: TimeLimit }) => {
  const { t } = useTranslation('calendarPage');
  const text = useText();
  const { kind, trigger } = timeLimitRules[id];
  const { lastDay, suggestedLastDay, why, basis, mark, confirmed } = limit;
  const isUnloaded = limit.warnings.includes('calendar-not-loaded');
  return (
    <section className="hj-why-tool__answer" aria-label={text(trigger)}>
      {isUnloaded && <UnloadedYears years={yearsOf([limit.from, suggestedLastDay, lastDay])} />}
      <div className="hj-row-spread">
        <div className="hj-why-tool__days" role="status">
          <Day label={t('why.lastDay')} on={lastDay} isFigure={kind !== 'duty'} />
          <Day label={t('why.suggested')} on={suggestedLastDay} isFigure={kind === 'duty'} />
        </div>
        <CopyAnswer id={id} limit={limit} />
      </div>
      <p className="hj-row">
        <Chip>{t(`why.kinds.${kind}`)}</Chip>
        <Chip tone={mark === 'verified' ? 'plain' : 'due'}>{t(`why.marks.${mark}`)}</Chip>
        {!confirmed && <Chip tone="due">{t('why.unconfirmed')}</Chip>}
        {!confirmed && <ToRules />}
        {kind === 'duty' && <span className="hj-quiet">{t('why.duty')}</span>}
      </p>
      <h2>{t('why.reasons')}</h2>
      <ol className="hj-why-tool__steps">
        {why.map((reason) => (
          <li key={reason.zh}>{text(reason)}</li>
        ))}
      </ol>
      <p>
        <span className="hj-quiet">{t('why.article')}</span> {text(basis)}
      </p>
    </section>
  );
};

type DayProps = { readonly label: string; readonly on: LocalDate; readonly isFigure: boolean };

const Day = ({ label, on, isFigure }: DayProps) => {
  const language = useLanguage();
  return (
    <p>
      <span className="hj-quiet hj-dense">{label}</span>
      <br />
      <span className={isFigure ? 'hj-why-tool__figure' : 'hj-numeric'}>
        {formatFullDay(on, language)} <span className="hj-quiet hj-dense">{weekdayName(weekdayOf(on), language)}</span>
      </span>
    </p>
  );
};

const CopyAnswer = ({ id, limit }: { readonly id: TimeLimitId; readonly limit: TimeLimit }) => {
  const { t } = useTranslation('calendarPage');
  const text = useText();
  const language = useLanguage();
  const [copied, setCopied] = useState<string | null>(null);
  const words = [
    `${id} ${text(timeLimitRules[id].trigger)}`,
    `${t('why.lastDay')} ${formatFullDay(limit.lastDay, language)}`,
    `${t('why.suggested')} ${formatFullDay(limit.suggestedLastDay, language)}`,
    ...limit.why.map((reason, at) => `${at + 1}. ${text(reason)}`),
    `${t('why.article')} ${text(limit.basis)}`,
  ].join('\n');
  const isCopied = copied === words;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(words);
    setCopied(words);
  };
  return (
    <Button icon={isCopied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />} onPress={() => void copy()}>
      {isCopied ? t('why.copied') : t('why.copy')}
    </Button>
  );
};
