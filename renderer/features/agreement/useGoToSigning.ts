/** The step from writing to signing: check once more, put the version on file under a free id, open the signing view. */
import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useLocation } from 'wouter';
import { maySign } from '../../../shared/agreement/checkAgreement.ts';
import type { CaseView } from '../../../shared/api/views.ts';
import { type AgreementVersion, agreementVersionSchema } from '../../../shared/case/parts.ts';
import { type AgreementState, currentAgreement } from '../../../shared/case/state.ts';
import { paths } from '../../app/paths.ts';
import { useExecute } from '../../app/queries.ts';
import { showRefusal } from '../../ui/form/useZodForm.ts';
import { type AgreementFormInput, contentOf, isFrozen, isSameVersion, saysTheSame } from './agreementForm.ts';
import { agreementFindings, type FindingContext } from './findings.ts';

type GoInput = {
  readonly view: CaseView;
  readonly form: UseFormReturn<AgreementFormInput, unknown, AgreementVersion>;
  readonly context: FindingContext;
  readonly frozen: AgreementState | null;
  readonly onDone: () => Promise<void>;
};

export const useGoToSigning = ({ view, form, context, frozen, onDone }: GoInput) => {
  const [, navigate] = useLocation();
  const execute = useExecute(view.caseId);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  /** How the typed version compares with the signed one: nothing signed yet or something new, the same under signature, the same sealed. */
  const comparison = (version: AgreementVersion): 'new' | 'signing' | 'sealed' => {
    if (frozen === null || !saysTheSame(version, contentOf(frozen))) return 'new';
    return frozen.seal === null ? 'signing' : 'sealed';
  };

  const open = async (versionId: string): Promise<void> => {
    await onDone();
    navigate(paths.sign(view.caseId, versionId));
  };

  const prepare = async (typed: AgreementVersion): Promise<void> => {
    if (frozen !== null && comparison(typed) !== 'new') return open(frozen.versionId);
    const current = currentAgreement(view.case);
    if (current !== null && current.versionId === typed.versionId && !isFrozen(view.case, typed.versionId)) {
      if (isSameVersion(contentOf(current), typed)) return open(typed.versionId);
    }
    // A draft may be older than the signatures: what was signed keeps its id.
    const versionId = isFrozen(view.case, typed.versionId) ? crypto.randomUUID() : typed.versionId;
    const result = await execute('PrepareAgreement', { version: { ...typed, versionId } });
    if (result.ok) return open(versionId);
    setProblem(showRefusal(form, result.refusal, (field) => field.replace(/^version\./, '')));
  };

  const go = (): void => {
    const values = form.getValues();
    if (!maySign(agreementFindings(values, view.case, context))) return;
    const parsed = agreementVersionSchema.safeParse(values);
    if (!parsed.success) {
      void form.trigger();
      return;
    }
    setBusy(true);
    setProblem(null);
    void prepare(parsed.data).finally(() => setBusy(false));
  };
  return { go, isBusy, problem, comparison } as const;
};
