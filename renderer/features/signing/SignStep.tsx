/** One person's turn: who signs, the signature on the screen or on paper, the day. A signature already given is shown instead. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hand, SignerStatus } from '../../../shared/agreement/signers.ts';
import type { CaseView } from '../../../shared/api/views.ts';
import type { AgreementState } from '../../../shared/case/state.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { Button } from '../../ui/Button.tsx';
import { HandChoice } from './HandChoice.tsx';
import { PaperSign } from './PaperSign.tsx';
import { ScreenSign } from './ScreenSign.tsx';
import { SignedNote } from './SignedNote.tsx';
import { roleOf } from './signingSteps.ts';
import { useFocusHere } from './useFocusHere.ts';
import { usePrintForSigning } from './usePrintForSigning.ts';
import { useSign } from './useSign.ts';

type SignStepProps = {
  readonly view: CaseView;
  readonly today: LocalDate;
  readonly version: AgreementState;
  readonly row: SignerStatus;
  readonly onNext: () => void;
};

export const SignStep = ({ view, today, version, row, onNext }: SignStepProps) => {
  const { t } = useTranslation('signing');
  const [hand, setHand] = useState<Hand | null>(row.hands.find((one) => one.maySettle) ?? null);
  const isBody = row.signer.kind === 'body';
  const [isOnPaper, setOnPaper] = useState(isBody || row.signature?.method === 'paper');
  const [isAgain, setAgain] = useState(false);
  const sign = useSign({ caseId: view.caseId, versionId: version.versionId, row, hand, onDone: onNext });
  const { signer, signature } = row;
  const needsScan = signature?.method === 'paper' && signature.image === null;
  const days = { today, min: version.preparedOn };
  const heading = useFocusHere();
  const print = usePrintForSigning(view.caseId, version);
  return (
    <section className="hj-sign" aria-labelledby="signing-person">
      <header className="hj-sign__head">
        <p className="hj-sign__role">{t(`sign.as.${roleOf(view.case, signer)}`)}</p>
        <h1 id="signing-person" className="hj-sign__name" ref={heading} tabIndex={-1}>
          {signature !== null && !isAgain
            ? signer.name
            : t(isBody ? 'sign.bodyTitle' : 'sign.title', { name: signer.name })}
        </h1>
        {(signature === null || isAgain) && <HandChoice hands={row.hands} chosen={hand} onChoose={setHand} />}
      </header>
      {signature !== null && !isAgain ? (
        <SignedNote row={row} signature={signature} onAgain={() => setAgain(true)} onNext={onNext}>
          {needsScan && <PaperSign {...days} print={print} name={signer.name} sign={sign} given={signature} />}
        </SignedNote>
      ) : (
        <>
          {isOnPaper ? (
            <PaperSign
              {...days}
              print={print}
              name={hand?.name ?? signer.name}
              sign={sign}
              given={null}
              isBody={isBody}
            />
          ) : (
            <ScreenSign {...days} sign={sign} />
          )}
          {/* A seal cannot be drawn: it is put on the printed paper. */}
          {!isBody && (
            <footer className="hj-sign__other">
              <Button variant="quiet" size="large" onPress={() => setOnPaper(!isOnPaper)}>
                {t(isOnPaper ? 'sign.screen' : 'sign.paper')}
              </Button>
              {!isOnPaper && <span className="hj-quiet">{t('sign.keyboardHint')}</span>}
            </footer>
          )}
        </>
      )}
    </section>
  );
};
