/** The signing itself, full screen: reading, then one person at a time (with many, from a list), then sealing. Progress is what the case holds; leaving loses nothing. */
import { LogOut } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { CaseView, DeskStatus } from '../../../shared/api/views.ts';
import type { AgreementState } from '../../../shared/case/state.ts';
import { paths } from '../../app/paths.ts';
import { Button } from '../../ui/Button.tsx';
import { ExitDialog } from './ExitDialog.tsx';
import { PeopleStep } from './PeopleStep.tsx';
import { ProgressDots } from './ProgressDots.tsx';
import { ProgressMany } from './ProgressMany.tsx';
import { ReadStep } from './ReadStep.tsx';
import { SealStep } from './SealStep.tsx';
import { SignStep } from './SignStep.tsx';
import { afterReading, firstStep, needsList, nextStep, type SigningStep, signerRows } from './signingSteps.ts';
import { useKiosk } from './useKiosk.ts';

type SigningRoomProps = {
  readonly view: CaseView;
  readonly status: DeskStatus;
  readonly version: AgreementState;
  /** The dialog that records many signatures on paper; it belongs to another feature. */
  readonly signMany: (onClose: () => void) => ReactNode;
};

export const SigningRoom = ({ view, status, version, signMany }: SigningRoomProps) => {
  const { t } = useTranslation('signing');
  const [, navigate] = useLocation();
  const rows = signerRows(view.case, version, status.office?.name ?? '');
  const hasList = needsList(view.case, rows);
  const [step, setStep] = useState<SigningStep>(() => firstStep(rows, hasList));
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
        {hasList ? (
          <ProgressMany rows={rows} step={step} onGo={setStep} />
        ) : (
          <ProgressDots rows={rows} step={step} onGo={setStep} />
        )}
        <Button variant="quiet" icon={<LogOut />} onPress={() => setLeaving(true)}>
          {t('exit.open')}
        </Button>
      </header>
      <main className="hj-signing__body">
        {step.kind === 'read' && (
          <ReadStep view={view} version={version} onDone={() => setStep(afterReading(rows, hasList))} />
        )}
        {step.kind === 'people' && <PeopleStep view={view} rows={rows} signMany={signMany} onGo={setStep} />}
        {signer !== undefined && (
          <SignStep
            key={signer.key}
            view={view}
            today={status.today}
            version={version}
            row={signer}
            // Whoever went elsewhere while the signature was being kept stays there.
            onNext={() =>
              setStep((now) => (now.kind === 'sign' && now.key === signer.key ? nextStep(rows, signer.key) : now))
            }
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
