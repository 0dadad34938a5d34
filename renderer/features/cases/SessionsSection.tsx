/** The mediation sessions, planned and held; offers appear only here and are marked confidential (特邀调解规定 Art. 22). */
import { CalendarPlus, FilePenLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SessionState } from '../../../shared/case/state.ts';
import { Chip, type Tone } from '../../ui/Chip.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ActButton } from './ActButton.tsx';
import { useCasePage } from './caseActions.tsx';
import { OffersTable } from './OffersTable.tsx';
import { StorySection } from './StorySection.tsx';

export const SessionsSection = () => {
  const { t } = useTranslation('cases');
  const { sessions } = useCasePage().view.case;
  return (
    <StorySection
      id="sessions"
      count={sessions.length}
      acts={
        <>
          <ActButton command="ScheduleSession" icon={<CalendarPlus aria-hidden="true" />}>
            {t('sessions.schedule')}
          </ActButton>
          <ActButton command="RecordSession" icon={<FilePenLine aria-hidden="true" />}>
            {t('sessions.record')}
          </ActButton>
        </>
      }
    >
      {sessions.length === 0 ? (
        <EmptyState what={t('sessions.empty')} />
      ) : (
        <ol className="hj-sessions">
          {sessions.map((session, at) => (
            <li key={session.sessionId} className="hj-sessions__row">
              <SessionRow session={session} count={at + 1} />
            </li>
          ))}
        </ol>
      )}
    </StorySection>
  );
};

type SessionRowProps = { readonly session: SessionState; readonly count: number };

const SessionRow = ({ session, count }: SessionRowProps) => {
  const { t } = useTranslation('cases');
  const { scheduled, record, cancelledFor } = session;
  const place = record?.place ?? scheduled?.place ?? '';
  const time = record?.startedAt ?? scheduled?.time ?? '';
  return (
    <>
      <div className="hj-row-spread">
        <p className="hj-sessions__when">
          <span className="hj-quiet">{t('sessions.number', { count })}</span>{' '}
          <DateText on={record?.heldOn ?? scheduled?.on ?? null} /> <span className="hj-numeric">{time}</span>{' '}
          <span className="hj-quiet">{place}</span>
        </p>
        <div className="hj-row">
          <SessionResult session={session} />
          {record === null && cancelledFor === null && (
            <>
              <ActButton command="RecordSession" target={{ sessionId: session.sessionId }}>
                {t('sessions.record')}
              </ActButton>
              <ActButton command="CancelSession" target={{ sessionId: session.sessionId }}>
                {t('sessions.cancel')}
              </ActButton>
            </>
          )}
        </div>
      </div>
      {cancelledFor !== null && <p className="hj-quiet">{t('sessions.cancelled', { reason: cancelledFor })}</p>}
      {record !== null && <SessionContent session={session} />}
    </>
  );
};

const resultTones: Readonly<Record<string, Tone>> = { agreed: 'settled', adjourned: 'primary', 'not-agreed': 'due' };

const SessionResult = ({ session }: { readonly session: SessionState }) => {
  const { t } = useTranslation('cases');
  if (session.cancelledFor !== null) return null;
  if (session.record === null) return <Chip tone="primary">{t('sessions.planned')}</Chip>;
  const { result } = session.record;
  return <Chip tone={resultTones[result]}>{t(`sessions.result.${result}`)}</Chip>;
};

const SessionContent = ({ session }: { readonly session: SessionState }) => {
  const { t } = useTranslation('cases');
  const { record } = session;
  if (record === null) return null;
  return (
    <div className="hj-sessions__content">
      <p className="hj-dense">
        <span className="hj-quiet">{t('sessions.present')}：</span>
        {[...new Set(record.present.map((person) => person.name))].join('、')}
      </p>
      <Points title={t('sessions.agreedPoints')} points={record.agreedPoints} />
      <Points title={t('sessions.openPoints')} points={record.openPoints} />
      <OffersTable sessionId={session.sessionId} />
    </div>
  );
};

const Points = ({ title, points }: { readonly title: string; readonly points: readonly string[] }) =>
  points.length === 0 ? null : (
    <div>
      <p className="hj-quiet hj-dense">{title}</p>
      <ul className="hj-points">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
