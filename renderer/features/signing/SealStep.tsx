/** Everybody has signed: the staff check the signatures, give their password and seal. From then on the exact bytes are kept. */
import { Stamp } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SignerStatus } from '../../../shared/agreement/signers.ts';
import type { CaseView, DeskStatus } from '../../../shared/api/views.ts';
import type { AgreementState } from '../../../shared/case/state.ts';
import { useCore } from '../../app/core.tsx';
import { keys } from '../../app/queries.ts';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { PasswordInput } from './PasswordInput.tsx';
import { SignatureList } from './SignatureList.tsx';
import { SignersTable } from './SignersTable.tsx';
import { needsList, type SigningStep, scansMissing } from './signingSteps.ts';
import { useFocusHere } from './useFocusHere.ts';
import { usePassword } from './usePassword.ts';

type SealStepProps = {
  readonly view: CaseView;
  readonly status: DeskStatus;
  readonly version: AgreementState;
  readonly rows: readonly SignerStatus[];
  readonly onGo: (step: SigningStep) => void;
};

export const SealStep = ({ view, status, version, rows, onGo }: SealStepProps) => {
  const { t } = useTranslation('signing');
  const words = useRefusalText();
  const core = useCore();
  const client = useQueryClient();
  const password = usePassword();
  const heading = useFocusHere();
  const [typed, setTyped] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const seal = async (): Promise<void> => {
    if (!(await password.confirm(typed))) return;
    setTyped('');
    const sealed = await core.documents.sealAgreement({
      caseId: view.caseId,
      versionId: version.versionId,
      on: status.today,
    });
    if (!sealed.ok) return setProblem(words(sealed.refusal));
    // The case now carries the seal; this page then shows the original.
    await client.invalidateQueries({ queryKey: keys.case(view.caseId) });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    void seal().finally(() => setBusy(false));
  };
  const missing = scansMissing(rows).length;
  return (
    <section className="hj-seal-step" aria-labelledby="signing-seal">
      <h1 id="signing-seal" className="hj-sign__name" ref={heading} tabIndex={-1}>
        {t('seal.title')}
      </h1>
      <p>{t('seal.text')}</p>
      {missing > 0 && <Banner tone="due">{t('seal.scans', { count: missing })}</Banner>}
      {needsList(view.case, rows) ? (
        <div className="hj-seal-step__many">
          <SignersTable view={view} rows={rows} onGo={onGo} />
        </div>
      ) : (
        <SignatureList view={view} rows={rows} onGo={onGo} />
      )}
      {problem !== null && (
        <Banner tone="overdue" isAlert>
          {problem}
        </Banner>
      )}
      <form className="hj-seal-step__form" onSubmit={submit}>
        <PasswordInput
          label={t('seal.password', { name: status.person?.name ?? '' })}
          value={typed}
          problem={password.problem}
          onChange={setTyped}
        />
        <Button variant="primary" size="large" type="submit" icon={<Stamp />} isBusy={isBusy}>
          {t('seal.confirm')}
        </Button>
      </form>
    </section>
  );
};
