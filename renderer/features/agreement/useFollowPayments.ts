/**
 * Keeps untouched library clauses in step with the payments (refreshClauses.ts), a moment after the typing. Answers which clauses follow,
 * so that the page can say it beside them.
 */
import { useEffect, useMemo, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { ClausePlan } from '../../../shared/agreement/clauseWords.ts';
import type { RegisteredCase } from '../../../shared/case/state.ts';
import { type AgreementFormInput, gapsOf, typedVersion } from './agreementForm.ts';
import type { FindingContext } from './findings.ts';
import { followingClauses, refreshClauses } from './refreshClauses.ts';

type FollowInput = {
  readonly form: Pick<UseFormReturn<AgreementFormInput, unknown, never>, 'getValues' | 'setValue'>;
  readonly values: AgreementFormInput;
  readonly case: RegisteredCase;
  readonly context: Pick<FindingContext, 'today' | 'settings'>;
};

export const useFollowPayments = ({ form, values, case: c, context }: FollowInput): ReadonlySet<string> => {
  const last = useRef<ClausePlan | null>(null);
  const { getValues, setValue } = form;
  const { today, settings } = context;
  const plan = useMemo((): ClausePlan => {
    const { preparedOn, payments } = typedVersion(values, today);
    return { on: preparedOn, payments, settings };
  }, [values, today, settings]);
  useEffect(() => {
    // Half-typed payments would write blanks and wrong days into the clauses.
    if (gapsOf(values).some(({ field }) => field.startsWith('payments'))) return;
    const before = last.current;
    last.current = plan;
    if (before === null || JSON.stringify(before) === JSON.stringify(plan)) return;
    const changes = refreshClauses(getValues('clauses'), c, { before, after: plan });
    for (const { index, text } of changes) setValue(`clauses.${index}.text`, text, { shouldDirty: true });
  }, [values, plan, c, getValues, setValue]);
  return useMemo(() => followingClauses(values.clauses, c, plan), [values.clauses, c, plan]);
};
