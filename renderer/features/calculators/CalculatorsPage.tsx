/**
 * #/calculators/:id: calculating at the counter, without a case. The list left, found by name or article; the calculator right. What is typed
 * is kept as a draft until it is cleared.
 */
import './calculators.css';
import { Calculator } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isCalculatorId } from '../../../shared/calculators/registry.ts';
import { CalculatorList } from './CalculatorList.tsx';
import { useCalculatorDesk } from '../../parts/calculator/useCalculatorDesk.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { CounterCalculator } from './CounterCalculator.tsx';

export const CalculatorsPage = ({ id }: { readonly id?: string | undefined }) => {
  const { t } = useTranslation('calculators');
  const desk = useCalculatorDesk();
  const [search, setSearch] = useState('');
  const chosen = id !== undefined && isCalculatorId(id) ? id : null;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className={chosen === null ? 'hj-counter' : 'hj-counter hj-counter--chosen'}>
        <CalculatorList search={search} onSearch={setSearch} chosen={chosen} />
        <div className="hj-counter__main">
          {desk === null && <Loading />}
          {desk !== null && chosen === null && (
            <EmptyState icon={<Calculator />} what={t('choose')} why={t('chooseWhy')} isCentered />
          )}
          {desk !== null && chosen !== null && <CounterCalculator key={chosen} id={chosen} desk={desk} />}
        </div>
      </div>
    </Page>
  );
};
