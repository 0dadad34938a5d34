/** Keeps untouched library clauses in step with the payments (refreshClauses.ts), a moment after the typing, and says so quietly. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { UseFormReturn } from 'react-hook-form';
import type { ClausePlan } from '../../../shared/agreement/clauseWords.ts';
import type { RegisteredCase } from '../../../shared/case/state.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { useToast } from '../../ui/Toast.tsx';
import { type AgreementFormInput, gapsOf, typedVersion } from './agreementForm.ts';
import { refreshClauses } from './refreshClauses.ts';

type FollowInput = {
  readonly form: Pick<UseFormReturn<AgreementFormInput, unknown, never>, 'getValues' | 'setValue'>;
  readonly values: AgreementFormInput;
  readonly case: RegisteredCase;
  readonly today: LocalDate;
};

export const useFollowPayments = ({ form, values, case: c, today }: FollowInput): void => {
  const { t } = useTranslation('agreement');
  const toast = useToast();
  const last = useRef<ClausePlan | null>(null);
  const { getValues, setValue } = form;
  useEffect(() => {
    // Half-typed payments would write blanks and wrong days into the clauses.
    if (gapsOf(values).some(({ field }) => field.startsWith('payments'))) return;
    const { preparedOn, payments } = typedVersion(values, today);
    const after: ClausePlan = { on: preparedOn, payments };
    const before = last.current;
    last.current = after;
    if (before === null || JSON.stringify(before) === JSON.stringify(after)) return;
    const changes = refreshClauses(getValues('clauses'), c, { before, after });
    for (const { index, text } of changes) setValue(`clauses.${index}.text`, text, { shouldDirty: true });
    if (changes.length > 0) toast({ text: t('clauses.refreshed') });
  }, [values, c, today, getValues, setValue, toast, t]);
};
