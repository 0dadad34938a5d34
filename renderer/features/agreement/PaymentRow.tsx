/** One payment: amount and day in sight; who, how and where folded under one quiet line. */
import { Trash2 } from 'lucide-react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../shared/api/views.ts';
import { paymentMethods, textOf } from '../../../shared/case/codes.ts';
import { partyById } from '../../../shared/case/state.ts';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/form/DateField.tsx';
import { MoneyField } from '../../ui/form/MoneyField.tsx';
import { plainText, SelectField } from '../../ui/form/SelectField.tsx';
import { TextField } from '../../ui/form/TextField.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import type { AgreementFormInput } from './agreementForm.ts';

type PaymentRowProps = {
  readonly view: CaseView;
  readonly index: number;
  readonly isOpen: boolean;
  readonly onRemove: () => void;
};

export const PaymentRow = ({ view, index, isOpen, onRemove }: PaymentRowProps) => {
  const { t } = useTranslation('agreement');
  const path = `payments.${index}` as const;
  const people = view.case.parties.map(({ partyId, name }) => ({ code: partyId, text: plainText(name) }));
  return (
    <li className="hj-payment">
      <span className="hj-payment__number" title={t('payments.number', { count: index + 1 })}>
        {index + 1}
      </span>
      <MoneyField
        name={`${path}.amountFen`}
        label={t('payments.amount')}
        isLabelHidden
        placeholder={t('payments.amount')}
      />
      <DateField name={`${path}.dueOn`} label={t('payments.dueOn')} isLabelHidden />
      <IconButton label={t('payments.remove', { count: index + 1 })} icon={<Trash2 />} onPress={onRemove} />
      <details className="hj-payment__more" open={isOpen}>
        <summary>
          <PaymentSummary view={view} index={index} />
        </summary>
        <div className="hj-payment__fields">
          <SelectField name={`${path}.payerId`} label={t('payments.payer')} rows={people} isRequired />
          <SelectField name={`${path}.payeeId`} label={t('payments.payee')} rows={people} isRequired />
          <SelectField name={`${path}.method`} label={t('payments.method')} rows={paymentMethods} isRequired />
          <TextField
            name={`${path}.account`}
            label={t('payments.account')}
            placeholder={t('payments.accountHint')}
            maxLength={200}
          />
          <SameForAll index={index} />
        </div>
      </details>
    </li>
  );
};

const PaymentSummary = ({ view, index }: { readonly view: CaseView; readonly index: number }) => {
  const { t } = useTranslation('agreement');
  const say = useText();
  const { control } = useFormContext<AgreementFormInput>();
  const [payerId, payeeId, method, account] = useWatch({
    control,
    name: [
      `payments.${index}.payerId`,
      `payments.${index}.payeeId`,
      `payments.${index}.method`,
      `payments.${index}.account`,
    ],
  });
  const nameOf = (partyId: string): string => partyById(view.case, partyId)?.name ?? t('payments.nobody');
  const line = t('payments.details', {
    payer: nameOf(payerId),
    payee: nameOf(payeeId),
    method: say(textOf(paymentMethods, method)),
  });
  return <span className="hj-clip">{account === '' ? line : `${line} · ${account}`}</span>;
};

/** Account and method typed once count for every payment to the same person. */
const SameForAll = ({ index }: { readonly index: number }) => {
  const { t } = useTranslation('agreement');
  const { control, getValues, setValue } = useFormContext<AgreementFormInput>();
  const payments = useWatch({ control, name: 'payments' });
  const own = payments[index];
  const same = payments.flatMap((payment, at) => (payment.payeeId === own?.payeeId ? [at] : []));
  const isSame = same.every((at) => payments[at]?.account === own?.account && payments[at]?.method === own?.method);
  if (own === undefined || same.length < 2 || isSame) return null;
  const apply = (): void => {
    const { account, method } = getValues(`payments.${index}`);
    for (const at of same) {
      setValue(`payments.${at}.account`, account, { shouldDirty: true });
      setValue(`payments.${at}.method`, method, { shouldDirty: true });
    }
  };
  return (
    <Button variant="quiet" onPress={apply}>
      {t('payments.same', { count: same.length })}
    </Button>
  );
};
