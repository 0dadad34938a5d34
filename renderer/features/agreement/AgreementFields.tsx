/** The fields in the order of the paper: facts, terms, payments, signing. */
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../shared/api/views.ts';
import { isEntrusted } from '../../../shared/case/state.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { CheckField } from '../../ui/form/CheckField.tsx';
import { DateField } from '../../ui/form/DateField.tsx';
import { TextAreaField } from '../../ui/form/TextAreaField.tsx';
import { TextField } from '../../ui/form/TextField.tsx';
import type { CellPlace } from '../../ui/sheet/places.ts';
import { AnnexPart } from './AnnexPart.tsx';
import { ClausesPart } from './ClausesPart.tsx';
import { PaymentsPart } from './PaymentsPart.tsx';

type AgreementFieldsProps = {
  readonly view: CaseView;
  readonly today: LocalDate;
  /** Ids of the clauses that follow the payments. */
  readonly following: ReadonlySet<string>;
  /** The payment's cell that a finding leads to, where the payments are a grid. */
  readonly jump: CellPlace | null;
};

export const AgreementFields = ({ view, today, following, jump }: AgreementFieldsProps) => {
  const { t } = useTranslation('agreement');
  const bindsByCourt = isEntrusted(view.case);
  return (
    <>
      <section className="hj-agreement__part" aria-labelledby="agreement-facts">
        <h2 id="agreement-facts">{t('facts.title')}</h2>
        <div className="hj-agreement__long">
          <TextAreaField name="facts" label={t('facts.facts')} rows={3} />
          <TextAreaField name="disputedMatters" label={t('facts.matters')} rows={2} />
        </div>
      </section>
      <ClausesPart view={view} today={today} following={following} />
      <PaymentsPart view={view} today={today} jump={jump} />
      <AnnexPart view={view} />
      <section className="hj-agreement__part" aria-labelledby="agreement-signing">
        <h2 id="agreement-signing">{t('signing.title')}</h2>
        <div className="hj-fields">
          <DateField name="preparedOn" label={t('signing.preparedOn')} min={view.case.acceptance?.on} max={today} />
          <TextField name="clerk" label={t('signing.clerk')} placeholder={t('signing.clerkHint')} />
          {bindsByCourt && (
            <CheckField
              name="bindsOnSigning"
              label={t('signing.bindsOnSigning')}
              hint={t('signing.bindsHint')}
              isWide
            />
          )}
        </div>
      </section>
    </>
  );
};
