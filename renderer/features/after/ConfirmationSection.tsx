/** Judicial confirmation (民诉 Art. 205) once it was chosen or forgone: where it stands, and its papers. Before that the three ways stand side by side. */
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../shared/api/views.ts';
import { isOnHrTrack } from '../../../shared/case/state.ts';
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
  const { applied, docketed, ruled, forgone } = view.case.confirmation;
  if (applied === null && forgone === null) return null;
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
  if (forgone !== null) {
    const key = isOnHrTrack(view.case) ? 'confirmation.forgoneBoth' : 'confirmation.forgone';
    return (
      <p>
        {t(key, { date: formatFullDay(forgone.on, language) })} {forgone.note}
      </p>
    );
  }
  return applied === null ? null : <p>{t('confirmation.applied', { court: applied.court })}</p>;
};
