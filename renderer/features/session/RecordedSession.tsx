/** A session on file: the paper (D11) to print and save, and what comes next. */
import { PenLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../shared/api/views.ts';
import type { SessionRecord } from '../../../shared/case/parts.ts';
import { PaperPanel } from '../../app/PaperPanel.tsx';
import { href, paths } from '../../app/paths.ts';
import { useStepRefusal } from '../../app/useStepRefusal.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { TaskHead } from '../../ui/TaskHead.tsx';

type RecordedSessionProps = {
  readonly view: CaseView;
  readonly record: SessionRecord;
  readonly onCorrect: () => void;
};

export const RecordedSession = ({ view, record, onCorrect }: RecordedSessionProps) => {
  const { t } = useTranslation('session');
  const count = view.case.sessions.findIndex((s) => s.sessionId === record.sessionId) + 1;
  const refusalOf = useStepRefusal(view);
  const mayCorrect = refusalOf('RecordSession') === null;
  const mayAgree = record.result === 'agreed' && refusalOf('PrepareAgreement') === null;
  return (
    <div className="hj-session">
      <TaskHead
        title={`${t('title')} · ${t('numbered', { count })}`}
        about={`${view.case.registration.number} · ${view.title}`}
        backHref={href(paths.case(view.caseId))}
        backLabel={t('backToCase')}
        aside={
          <>
            <DateText on={record.heldOn} />
            <Chip tone={record.result === 'agreed' ? 'settled' : 'primary'}>{t(`result.rows.${record.result}`)}</Chip>
          </>
        }
        action={
          mayCorrect && (
            <Button icon={<PenLine />} onPress={onCorrect}>
              {t('correct')}
            </Button>
          )
        }
      />
      <div className="hj-session__paper">
        <Banner
          tone="settled"
          title={t('done.title')}
          action={
            mayAgree && (
              <a className="hj-button hj-button--primary" href={href(paths.agreement(view.caseId))}>
                {t('done.toAgreement')}
              </a>
            )
          }
        >
          {mayAgree ? t('done.agreed') : t('done.next')}
        </Banner>
        <PaperPanel
          title={t('done.paper')}
          input={{
            caseId: view.caseId,
            documentId: 'D11',
            on: record.heldOn,
            partyId: null,
            sessionId: record.sessionId,
          }}
        />
      </div>
    </div>
  );
};
