/** The inputs of the instalment planner. */
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../shared/api/views.ts';
import { paymentMethods } from '../../../shared/case/codes.ts';
import type { Payment } from '../../../shared/case/parts.ts';
import { agreement as en } from '../../i18n/en/agreement.ts';
import { agreement as zh } from '../../i18n/zh/agreement.ts';
import { ChoiceField } from '../../ui/form/ChoiceField.tsx';
import { DateField } from '../../ui/form/DateField.tsx';
import { MoneyField } from '../../ui/form/MoneyField.tsx';
import { NumberField } from '../../ui/form/NumberField.tsx';
import { plainText, SelectField } from '../../ui/form/SelectField.tsx';
import { TextField } from '../../ui/form/TextField.tsx';
import { EVERYONE, type PlanBasis, planBases, type Rhythm, rhythms } from './planPayments.ts';

export type PlannerValues = {
  readonly payerId: string;
  readonly payeeId: string;
  readonly totalFen: number | null;
  readonly count: number | null;
  readonly firstDueOn: string | null;
  readonly rhythm: Rhythm;
  readonly method: Payment['method'];
  readonly account: string;
  /** For everyone separately: what each gets in all. */
  readonly basis: PlanBasis['kind'];
  readonly percent: number | null;
};
type PlannerFieldsProps = {
  readonly view: CaseView;
  readonly hasEveryone: boolean;
  readonly isEveryone: boolean;
  readonly basis: PlanBasis['kind'];
};

const rhythmRows = rhythms.map((code) => ({
  code,
  text: { zh: zh.planner.rhythms[code], en: en.planner.rhythms[code] },
}));
const basisRows = planBases.map((code) => ({
  code,
  text: { zh: zh.planner.bases[code], en: en.planner.bases[code] },
}));
const everyone = { code: EVERYONE, text: { zh: zh.planner.everyone, en: en.planner.everyone } };

export const PlannerFields = ({ view, hasEveryone, isEveryone, basis }: PlannerFieldsProps) => {
  const { t } = useTranslation('agreement');
  const people = view.case.parties.map(({ partyId, name }) => ({ code: partyId, text: plainText(name) }));
  return (
    <div className="hj-fields">
      <SelectField
        name="payeeId"
        label={t('planner.payee')}
        rows={hasEveryone ? [everyone, ...people] : people}
        isRequired
        isWide
      />
      {isEveryone && <ChoiceField name="basis" label={t('planner.basis')} rows={basisRows} isWide />}
      {isEveryone && basis === 'claims' && <NumberField name="percent" label={t('planner.percent')} unit="%" />}
      {(!isEveryone || basis !== 'present') && (
        <SelectField name="payerId" label={t('planner.payer')} rows={people} isRequired isWide />
      )}
      {(!isEveryone || basis === 'total') && <MoneyField name="totalFen" label={t('planner.total')} isWide />}
      <NumberField name="count" label={t('planner.count')} unit={t('planner.unit')} />
      <SelectField name="rhythm" label={t('planner.every')} rows={rhythmRows} isRequired />
      <DateField name="firstDueOn" label={t('planner.firstDueOn')} />
      <SelectField name="method" label={t('planner.method')} rows={paymentMethods} isRequired />
      {!isEveryone && (
        <TextField name="account" label={t('planner.account')} placeholder={t('payments.accountHint')} isWide />
      )}
    </div>
  );
};
