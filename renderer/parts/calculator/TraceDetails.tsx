/** The calculation that a claim keeps, unfolded on demand. Shown as it was stored, never calculated again. */
import { useTranslation } from 'react-i18next';
import { calculators, isCalculatorId } from '../../../shared/calculators/registry.ts';
import { isTypedOver } from '../../../shared/calculators/claimWarnings.ts';
import { inputsSeen } from '../../../shared/calculators/inputsSeen.ts';
import type { Claim, Trace } from '../../../shared/case/parts.ts';
import { formatYuanSign } from '../../../shared/money/fen.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { Chip } from '../../ui/Chip.tsx';
import { formatFullDay } from '../../ui/formatDate.ts';
import { Money } from '../../ui/Money.tsx';
import './calculator.css';
import { SettingsUsed, StepList, WarningList } from './CalculationParts.tsx';

export const TraceDetails = ({ claim }: { readonly claim: Pick<Claim, 'amountFen' | 'trace'> }) => {
  const { t } = useTranslation('calculators');
  const language = useLanguage();
  const { trace } = claim;
  if (trace === null) return null;
  return (
    <div className="hj-trace">
      {isTypedOver(claim) && (
        <Chip tone="due">{t('trace.typedOver', { amount: formatYuanSign(trace.amountFen) })}</Chip>
      )}
      <details>
        <summary>
          {t('trace.show')}{' '}
          <span className="hj-quiet">{t('trace.on', { on: formatFullDay(trace.calculatedOn, language) })}</span>
        </summary>
        <TraceView trace={trace} />
      </details>
    </div>
  );
};

const TraceView = ({ trace }: { readonly trace: Trace }) => {
  const { t } = useTranslation('calculators');
  const text = useText();
  const id = trace.calculatorId;
  return (
    <div className="hj-calculation hj-calculation--kept">
      <p>
        <strong>{isCalculatorId(id) ? text(calculators[id].title) : t('trace.otherVersion')}</strong>{' '}
        <span className="hj-quiet">{t('trace.amount')}</span> <Money fen={trace.amountFen} />
      </p>
      <dl className="hj-inputs-seen">
        {inputsSeen(id, trace.input).map(({ label, value }) => (
          <div key={label.zh}>
            <dt>{text(label)}</dt>
            <dd>{text(value)}</dd>
          </div>
        ))}
      </dl>
      <StepList steps={trace.steps} />
      <p>
        <span className="hj-quiet">{t('law')}</span> {text(trace.article)}
      </p>
      <SettingsUsed settings={trace.settings} />
      <WarningList warnings={trace.warnings} />
      <p className="hj-quiet">{t('trace.kept')}</p>
    </div>
  );
};
