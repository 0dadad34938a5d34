/** The agreed total with its capital amount, and how the payments compare with it; one click puts either right. */
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { formatYuanSign } from '../../../shared/money/fen.ts';
import { Button } from '../../ui/Button.tsx';
import { MoneyField } from '../../ui/form/MoneyField.tsx';
import type { AgreementFormInput } from './agreementForm.ts';

export const TotalLine = () => {
  const { t } = useTranslation('agreement');
  return (
    <div className="hj-total">
      <MoneyField name="totalFen" label={t('payments.total')} hasCapital />
      <SumNote />
    </div>
  );
};

const SumNote = () => {
  const { t } = useTranslation('agreement');
  const { control, setValue } = useFormContext<AgreementFormInput>();
  const payments = useWatch({ control, name: 'payments' });
  const total: unknown = useWatch({ control, name: 'totalFen' });
  const amounts = payments.map(({ amountFen }): unknown => amountFen);
  if (!amounts.every(isFen) || payments.length === 0) return null;
  const sum = amounts.reduce((all, fen) => all + fen, 0);
  if (!isFen(total) || sum === total)
    return <p className="hj-total__note hj-quiet">{t('payments.sum', { sum: formatYuanSign(sum) })}</p>;
  const last = (amounts.at(-1) ?? 0) + total - sum;
  return (
    <div className="hj-total__note">
      <p className="hj-total__differs">
        {t('payments.differs', { sum: formatYuanSign(sum), difference: formatYuanSign(Math.abs(sum - total)) })}
      </p>
      <div className="hj-row">
        <Button onPress={() => setValue('totalFen', sum, { shouldDirty: true })}>
          {t('payments.useSum', { sum: formatYuanSign(sum) })}
        </Button>
        {last > 0 && (
          <Button onPress={() => setValue(`payments.${payments.length - 1}.amountFen`, last, { shouldDirty: true })}>
            {t('payments.useLast', { amount: formatYuanSign(last) })}
          </Button>
        )}
      </div>
    </div>
  );
};

const isFen = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value);
