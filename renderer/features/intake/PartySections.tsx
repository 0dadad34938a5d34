/** Who asks and against whom: one worker or several, one respondent or several with their roles. */
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { newRespondent, newWorker } from '../../parts/partyForm.ts';
import { PartySeen } from '../../parts/PartySeen.tsx';
import { RespondentFields } from '../../parts/RespondentFields.tsx';
import { WorkerFields } from '../../parts/WorkerFields.tsx';
import { IntakeSection } from './IntakeSection.tsx';
import { PartyRows } from './PartyRows.tsx';

type PartySectionProps = { readonly caseId: string; readonly today: LocalDate };

type WorkersSectionProps = PartySectionProps & {
  /** The roster opens after registering: the other workers are pasted there. */
  readonly isMany: boolean;
  readonly onMany: (isMany: boolean) => void;
};

export const WorkersSection = ({ caseId, today, isMany, onMany }: WorkersSectionProps) => {
  const { t } = useTranslation('intake');
  return (
    <IntakeSection step="workers">
      <PartyRows
        name="workers"
        nth={(count) => t('worker.nth', { count })}
        addLabel={t('worker.add')}
        removeLabel={t('worker.remove')}
        newRow={() => newWorker(crypto.randomUUID())}
        render={(path, index) => (
          <div className="hj-stack">
            <WorkerFields path={path} today={today} autoFocus={index === 0} />
            <PartySeen path={path} caseId={caseId} />
          </div>
        )}
      />
      <label className="hj-intake__many">
        <input type="checkbox" checked={isMany} onChange={(change) => onMany(change.target.checked)} />
        {t('worker.many')}
      </label>
    </IntakeSection>
  );
};

export const RespondentsSection = ({ caseId, today }: PartySectionProps) => {
  const { t } = useTranslation('intake');
  return (
    <IntakeSection step="respondents">
      <PartyRows
        name="respondents"
        nth={(count) => t('respondent.nth', { count })}
        addLabel={t('respondent.add')}
        removeLabel={t('respondent.remove')}
        newRow={() => newRespondent(crypto.randomUUID())}
        render={(path) => (
          <div className="hj-stack">
            <RespondentFields path={path} today={today} />
            <PartySeen path={path} caseId={caseId} />
          </div>
        )}
      />
    </IntakeSection>
  );
};
