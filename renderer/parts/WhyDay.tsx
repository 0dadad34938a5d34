/** Why a limit ends on its day: rule, article, start and every step of the counting, folded. Part of a guide. */
import { useTranslation } from 'react-i18next';
import type { TimeLimit } from '../../shared/timeLimits/calculate.ts';
import { timeLimitRules } from '../../shared/timeLimits/rules.ts';
import { useText } from '../i18n/useText.ts';
import { DateText } from '../ui/DateText.tsx';

export const WhyDay = ({ limit }: { readonly limit: TimeLimit }) => {
  const { t } = useTranslation('cases');
  const text = useText();
  return (
    <details className="hj-why">
      <summary>{t('guide.why')}</summary>
      <dl className="hj-why__head">
        <dt>{t('guide.rule')}</dt>
        <dd>
          {limit.id} · {text(timeLimitRules[limit.id].trigger)}
        </dd>
        <dt>{t('guide.article')}</dt>
        <dd>{text(limit.basis)}</dd>
        <dt>{t('guide.start')}</dt>
        <dd>
          <DateText on={limit.from} isFull />
        </dd>
      </dl>
      <ol className="hj-why__steps">
        {limit.why.map((reason) => (
          <li key={reason.zh}>{text(reason)}</li>
        ))}
      </ol>
      {!limit.confirmed && <p className="hj-why__warning">{t('guide.unverified')}</p>}
    </details>
  );
};
