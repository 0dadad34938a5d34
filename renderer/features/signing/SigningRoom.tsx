/** The signing itself, full screen: reading, then one person at a time, then sealing. Progress is what the case holds; leaving loses nothing. */
import { LogOut } from 'lucide-react';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { CaseView, DeskStatus } from '../../../shared/api/views.ts';
import type { AgreementState } from '../../../shared/case/state.ts';
import { paths } from '../../app/paths.ts';
import { Button } from '../../ui/Button.tsx';
import { ExitDialog } from './ExitDialog.tsx';
import { ProgressDots } from './ProgressDots.tsx';
import { ReadStep } from './ReadStep.tsx';
import { SealStep } from './SealStep.tsx';
import { SignStep } from './SignStep.tsx';
import { firstStep, nextStep, type SigningStep, signerRows } from './signingSteps.ts';
import { useKiosk } from './useKiosk.ts';

type SigningRoomProps = {
  readonly view: CaseView;
  readonly status: DeskStatus;
  readonly version: AgreementState;
};

export const SigningRoom = ({ view, status, version }: SigningRoomProps) => {
  const { t } = useTranslation('signing');
  const [, navigate] = useLocation();
  const rows = signerRows(view.case, version, status.office?.name ?? '');
  const [step, setStep] = useState<SigningStep>(() => firstStep(rows));
  const [isLeaving, setLeaving] = useState(false);
  useKiosk();
  const signer = step.kind === 'sign' ? rows.find((row) => row.key === step.key) : undefined;
  return createPortal(
    <div className="hj-signing">
      <header className="hj-signing__head">
        <div className="hj-signing__about">
          <p className="hj-signing__title">{t('title')}</p>
          <p className="hj-quiet hj-clip">{view.case.registration.number}</p>
        </div>
        <ProgressDots rows={rows} step={step} onGo={setStep} />
        <Button variant="quiet" icon={<LogOut />} onPress={() => setLeaving(true)}>
          {t('exit.open')}
        </Button>
      </header>
      <main className="hj-signing__body">
        {step.kind === 'read' && (
          <ReadStep view={view} version={version} onDone={() => setStep(nextStep(rows, null))} />
        )}
        {signer !== undefined && (
          <SignStep
            key={signer.key}
            view={view}
            today={status.today}
            version={version}
            row={signer}
            onNext={() => setStep(nextStep(rows, signer.key))}
          />
        )}
        {step.kind === 'seal' && <SealStep view={view} status={status} version={version} rows={rows} onGo={setStep} />}
      </main>
      <ExitDialog
        isOpen={isLeaving}
        name={status.person?.name ?? ''}
        onStay={() => setLeaving(false)}
        onLeave={() => navigate(paths.case(view.caseId))}
      />
    </div>,
    document.body,
  );
};
