/** The payments: one by one, planned as instalments, or many in a grid; the agreed total stands beside its capital amount. */
import { CalendarRange, Plus } from 'lucide-react';
import { useState } from 'react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { sumFen } from '../../../shared/money/fen.ts';
import { Button } from '../../ui/Button.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { type AgreementFormInput, typedVersion } from './agreementForm.ts';
import { ManyPayments } from './ManyPayments.tsx';
import { PaymentRow } from './PaymentRow.tsx';
import { freshPayment, type PaymentsPartProps } from './paymentsPart.ts';
import { PlannerDialog } from './PlannerDialog.tsx';
import type { PlannedPayment } from './planPayments.ts';
import { TotalLine } from './TotalLine.tsx';

/** In a longer list even the details of the first row start folded. */
const FEW = 3;

/** From this many payments on they are a grid: a row of fields for each would make the page slow. */
const MANY_FROM = 16;

export const PaymentsPart = (props: PaymentsPartProps) => {
  const { t } = useTranslation('agreement');
  const { control } = useFormContext<AgreementFormInput>();
  const count = useWatch({ control, name: 'payments', compute: (payments) => payments.length });
  return (
    <section className="hj-agreement__part" aria-labelledby="agreement-payments">
      <h2 id="agreement-payments">{t('payments.title')}</h2>
      {count >= MANY_FROM ? <ManyPayments {...props} /> : <FewPayments {...props} />}
      <TotalLine />
    </section>
  );
};

const FewPayments = ({ view, today }: PaymentsPartProps) => {
  const { t } = useTranslation('agreement');
  const toast = useToast();
  const { control, getValues, setValue, setFocus } = useFormContext<AgreementFormInput>();
  const { fields, append, insert, remove, replace } = useFieldArray({ control, name: 'payments', keyName: '_rowKey' });
  const [isPlanning, setPlanning] = useState(false);
  const add = (): void => {
    append(freshPayment(view, getValues('payments').at(-1)), { shouldFocus: false });
    requestAnimationFrame(() => setFocus(`payments.${fields.length}.amountFen`));
  };
  const drop = (index: number): void => {
    const payment = getValues(`payments.${index}`);
    remove(index);
    toast({
      text: t('payments.removed', { count: index + 1 }),
      action: { label: t('clauses.undo'), onPress: () => insert(index, payment, { shouldFocus: false }) },
    });
  };
  const takePlan = (
    planned: readonly PlannedPayment[],
    kept: readonly AgreementFormInput['payments'][number][],
  ): void => {
    const payments = [...kept, ...planned.map(({ payment }) => payment)];
    replace(payments);
    setValue('totalFen', sumFen(payments.map(({ amountFen }) => amountFen)), { shouldDirty: true });
    setPlanning(false);
  };
  return (
    <>
      {fields.length === 0 && <p className="hj-quiet">{t('payments.empty')}</p>}
      <ol className="hj-payments">
        {fields.map((row, index) => (
          <PaymentRow
            key={row._rowKey}
            view={view}
            index={index}
            isOpen={index === 0 && fields.length <= FEW}
            onRemove={() => drop(index)}
          />
        ))}
      </ol>
      <div className="hj-row">
        <Button icon={<Plus />} onPress={add}>
          {t('payments.add')}
        </Button>
        <Button variant="quiet" icon={<CalendarRange />} onPress={() => setPlanning(true)}>
          {t('payments.plan')}
        </Button>
      </div>
      {isPlanning && (
        <PlannerDialog
          view={view}
          today={today}
          present={typedVersion(getValues(), today).payments}
          totalFen={typedVersion(getValues(), today).totalFen}
          onClose={() => setPlanning(false)}
          onPlan={takePlan}
        />
      )}
    </>
  );
};
