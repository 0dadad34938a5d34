/** The right side of a calculator: the result, or what is still missing for one. */
import { Calculator } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Calculation } from '../../../shared/calculators/calculation.ts';
import { type CalculatorId, calculators } from '../../../shared/calculators/registry.ts';
import type { Text } from '../../../shared/kernel/text.ts';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { Banner } from '../../ui/Banner.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { CalculationView } from './CalculationView.tsx';
import { labelOf, type Live, openLabels } from './liveCalculation.ts';

type ResultPaneProps = {
  readonly id: CalculatorId;
  readonly live: Live;
  readonly acts: ((calculation: Calculation) => ReactNode) | undefined;
};

export const ResultPane = ({ id, live, acts }: ResultPaneProps) => {
  const { t } = useTranslation('calculators');
  return (
    <section className="hj-calculator__result" aria-label={t('result')}>
      {live.kind === 'done' && <CalculationView calculation={live.calculation} acts={acts?.(live.calculation)} />}
      {live.kind === 'open' && <Open id={id} live={live} />}
      {live.kind === 'refused' && <Refused id={id} live={live} />}
    </section>
  );
};

const Open = ({ id, live }: { readonly id: CalculatorId; readonly live: Extract<Live, { kind: 'open' }> }) => {
  const { t } = useTranslation('calculators');
  const list = useList();
  const { missing, faulty } = openLabels(id, live.issues);
  return (
    <EmptyState
      icon={<Calculator />}
      what={t('open')}
      why={
        <>
          {missing.length > 0 && t('missing', { what: list(missing) })}
          {missing.length > 0 && faulty.length > 0 && <br />}
          {faulty.length > 0 && t('faulty', { what: list(faulty) })}
        </>
      }
    />
  );
};

type RefusedProps = { readonly id: CalculatorId; readonly live: Extract<Live, { kind: 'refused' }> };

const Refused = ({ id, live: { refusal } }: RefusedProps) => {
  const { t } = useTranslation('calculators');
  const words = useRefusalText();
  const text = useText();
  const label = refusal.field === null ? null : labelOf(calculators[id].fields, refusal.field);
  return (
    <Banner tone="due" title={t('refused')}>
      {label !== null && <strong>{text(label)} · </strong>}
      {words(refusal)}
    </Banner>
  );
};

const useList = (): ((texts: readonly Text[]) => string) => {
  const text = useText();
  const language = useLanguage();
  return (texts) => texts.map(text).join(language === 'zh' ? '、' : ', ');
};
