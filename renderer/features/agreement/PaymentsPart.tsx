/** The payments: one by one, or planned as instalments; the agreed total stands beside its capital amount. */
import { CalendarRange, Plus } from 'lucide-react';
import { useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../shared/api/views.ts';
import { respondentsOf, workersOf } from '../../../shared/case/state.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { sumFen } from '../../../shared/money/fen.ts';
import { Button } from '../../ui/Button.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { type AgreementFormInput, typedVersion } from './agreementForm.ts';
import { PaymentRow } from './PaymentRow.tsx';
import { PlannerDialog } from './PlannerDialog.tsx';
import type { PlannedPayment } from './planPayments.ts';
import { TotalLine } from './TotalLine.tsx';

/** In a longer list even the details of the first row start folded. */
const FEW = 3;

type PaymentsPartProps = { readonly view: CaseView; readonly today: LocalDate };

export const PaymentsPart = ({ view, today }: PaymentsPartProps) => {
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
    <section className="hj-agreement__part" aria-labelledby="agreement-payments">
      <h2 id="agreement-payments">{t('payments.title')}</h2>
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
      <TotalLine />
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
    </section>
  );
};

/** A new payment goes between the same people in the same way as the one before. */
const freshPayment = (
  view: CaseView,
  before: AgreementFormInput['payments'][number] | undefined,
): AgreementFormInput['payments'][number] => ({
  paymentId: crypto.randomUUID(),
  amountFen: 0,
  dueOn: '',
  method: before?.method ?? 'transfer',
  payerId: before?.payerId ?? respondentsOf(view.case)[0]?.partyId ?? '',
  payeeId: before?.payeeId ?? workersOf(view.case)[0]?.partyId ?? '',
  account: before?.account ?? '',
});
