/** Closing and filing: what is recorded, what is still open, the closing report (D25). */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paymentStates, paymentTotals } from '../../../shared/agreement/payments.ts';
import type { CaseView } from '../../../shared/api/views.ts';
import { outcomes, textOf } from '../../../shared/case/codes.ts';
import { sealedAgreement } from '../../../shared/case/guards.ts';
import { formatYuanSign } from '../../../shared/money/fen.ts';
import { useStatus } from '../../app/queries.ts';
import { useStepRefusal } from '../../app/useStepRefusal.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { formatFullDay } from '../../ui/formatDate.ts';
import { AfterPart } from './AfterPart.tsx';
import { CloseCaseDialog } from './CloseCaseDialog.tsx';
import { PaperButton } from './PaperButton.tsx';
import { VolumePart } from './VolumePart.tsx';
import type { AfterSectionProps } from './PaymentsSection.tsx';

export const ClosingSection = ({ view, onSaved }: AfterSectionProps) => {
  const { t } = useTranslation('after');
  const [isClosing, setClosing] = useState(false);
  const { closing } = view.case;
  const mayClose = useStepRefusal(view)('CloseCase') === null;
  return (
    <AfterPart
      title={t('closing.title')}
      aside={
        <>
          <PaperButton view={view} documentId="D25" onIssued={onSaved} />
          {mayClose && <Button onPress={() => setClosing(true)}>{t('closing.close')}</Button>}
        </>
      }
    >
      {closing === null ? <StillOpen view={view} /> : <Closed view={view} />}
      <VolumePart caseId={view.caseId} />
      {isClosing && <CloseCaseDialog view={view} onClose={() => setClosing(false)} onSaved={onSaved} />}
    </AfterPart>
  );
};

const StillOpen = ({ view }: { readonly view: CaseView }) => {
  const { t } = useTranslation('after');
  const today = useStatus().data?.today;
  const agreement = sealedAgreement(view.case);
  const openFen =
    agreement === null || today === undefined ? 0 : paymentTotals(paymentStates(agreement, view.case, today)).openFen;
  return (
    <p className="hj-quiet">
      {openFen > 0 ? t('closing.openUnpaid', { open: formatYuanSign(openFen) }) : t('closing.open')}
    </p>
  );
};

const Closed = ({ view }: { readonly view: CaseView }) => {
  const { t } = useTranslation('after');
  const say = useText();
  const language = useLanguage();
  const { closing, archive } = view.case;
  if (closing === null) return null;
  return (
    <>
      <p>
        {t('closing.closed', {
          date: formatFullDay(closing.on, language),
          outcome: say(textOf(outcomes, closing.outcome)),
        })}
      </p>
      {closing.summary !== '' && <p>{closing.summary}</p>}
      <p className="hj-quiet">
        {archive === null
          ? t('closing.notArchived')
          : t('closing.archived', {
              date: formatFullDay(archive.on, language),
              volume: archive.volume === '' ? '—' : archive.volume,
              years: archive.retentionYears,
            })}
      </p>
    </>
  );
};
