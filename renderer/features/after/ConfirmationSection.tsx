/** Judicial confirmation of a delegated case (民诉 Art. 205): where it stands, its window, and its papers (D15, D15b). */
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../shared/api/views.ts';
import { sealedAgreement } from '../../../shared/case/guards.ts';
import { isEntrusted } from '../../../shared/case/state.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { useLanguage } from '../../i18n/useText.ts';
import { PacketButton } from '../../app/PacketButton.tsx';
import { classes } from '../../ui/classes.ts';
import { Chip } from '../../ui/Chip.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { formatFullDay } from '../../ui/formatDate.ts';
import { AfterPart } from './AfterPart.tsx';
import type { AfterSectionProps } from './PaymentsSection.tsx';
import { PaperButton } from './PaperButton.tsx';

export const ConfirmationSection = ({ view, onSaved }: AfterSectionProps) => {
  const { t } = useTranslation('after');
  if (isEntrusted(view.case) || sealedAgreement(view.case) === null) return null;
  const { applied, docketed, ruled, forgone } = view.case.confirmation;
  const steps: readonly {
    readonly id: 'effective' | 'applied' | 'docketed' | 'ruled';
    readonly on: LocalDate | null;
  }[] = [
    { id: 'effective', on: view.effectiveOn },
    { id: 'applied', on: applied?.on ?? null },
    { id: 'docketed', on: docketed?.on ?? null },
    { id: 'ruled', on: ruled?.on ?? null },
  ];
  const isOpen = ruled === null && forgone === null;
  return (
    <AfterPart
      title={t('confirmation.title')}
      aside={
        isOpen && (
          <>
            <PaperButton view={view} documentId="D15" onIssued={onSaved} />
            <PaperButton view={view} documentId="D15b" onIssued={onSaved} />
            <PacketButton view={view} packetId="confirmation" variant="quiet" />
          </>
        )
      }
    >
      {forgone === null && (
        <ol className="hj-track">
          {steps.map(({ id, on }) => (
            <li key={id} className={classes('hj-track__step', on !== null && 'hj-track__step--done')}>
              <span className="hj-track__name">{t(`confirmation.steps.${id}`)}</span>
              <DateText on={on} isFull />
            </li>
          ))}
        </ol>
      )}
      <ConfirmationState view={view} />
    </AfterPart>
  );
};

const ConfirmationState = ({ view }: { readonly view: CaseView }) => {
  const { t } = useTranslation('after');
  const language = useLanguage();
  const { applied, ruled, forgone } = view.case.confirmation;
  if (ruled !== null)
    return (
      <p>
        <Chip tone={ruled.result === 'valid' ? 'settled' : 'due'}>{t(`confirmation.results.${ruled.result}`)}</Chip>{' '}
        <span className="hj-quiet">{ruled.caseNumber}</span>
      </p>
    );
  if (forgone !== null) return <p>{t('confirmation.forgone', { date: formatFullDay(forgone.on, language) })}</p>;
  if (applied !== null) return <p>{t('confirmation.applied')}</p>;
  const limit = view.guide.deadlines.find((deadline) => deadline.id === 'A07');
  if (limit === undefined) return null;
  if (limit.daysLeft < 0) return <p className="hj-overdue">{t('confirmation.over')}</p>;
  return (
    <p>
      {t('confirmation.window', {
        court: view.case.registration.court || t('confirmation.court'),
        date: formatFullDay(limit.lastDay, language),
      })}{' '}
      <Chip tone={limit.daysLeft <= 7 ? 'due' : 'primary'}>
        {limit.daysLeft === 0 ? t('confirmation.lastDayToday') : t('confirmation.daysLeft', { count: limit.daysLeft })}
      </Chip>
    </p>
  );
};
