/** A result: the amount large, in figures and capitals, what may come on top, then every step, the law, the settings and the warnings. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { boundText } from '../../../shared/calculators/calculationText.ts';
import type { Calculation } from '../../../shared/calculators/calculation.ts';
import { useText } from '../../i18n/useText.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Money } from '../../ui/Money.tsx';
import { SettingsUsed, StepList, WarningList } from './CalculationParts.tsx';

type CalculationViewProps = { readonly calculation: Calculation; readonly acts?: ReactNode };

export const CalculationView = ({ calculation, acts }: CalculationViewProps) => {
  const { t } = useTranslation('calculators');
  const text = useText();
  const { amountFen, steps, article, mark, rounding, settingsUsed, warnings } = calculation;
  const bound = text(boundText(calculation));
  return (
    <div className="hj-calculation">
      <div className="hj-row-spread">
        <p className="hj-calculation__sum" role="status">
          {bound !== '' && <span className="hj-calculation__bound">{bound}</span>}
          <Money fen={amountFen} isFigure hasWords />
        </p>
        {acts}
      </div>
      <Extra calculation={calculation} />
      <section className="hj-calculation__part">
        <h3>{t('steps')}</h3>
        <StepList steps={steps} />
      </section>
      <section className="hj-calculation__part">
        <h3>{t('law')}</h3>
        <p>{text(article)}</p>
        <p className="hj-row">
          <Chip tone={mark === 'verified' ? 'plain' : 'due'}>{t(`marks.${mark}`)}</Chip>
        </p>
        <p className="hj-quiet">
          {t('rounding')} · {text(rounding)}
        </p>
      </section>
      <SettingsUsed settings={settingsUsed} />
      <WarningList warnings={warnings.map((warning) => warning.text)} />
    </div>
  );
};

/** What an authority may add within a range: never part of the sum above. */
const Extra = ({ calculation: { extra } }: { readonly calculation: Calculation }) => {
  const { t } = useTranslation('calculators');
  const text = useText();
  if (extra === null || extra.maxFen === 0) return null;
  return (
    <div className="hj-calculation__extra">
      <p>
        <strong>{t('extra')}</strong> <Money fen={extra.minFen} /> – <Money fen={extra.maxFen} />
      </p>
      <p className="hj-quiet">{text(extra.text)}</p>
    </div>
  );
};
