/** Rounds of mediation that are over, folded: how each was brought, who mediated, how it ended. What they left stands in the story all the same. */
import './Elsewhere.css';
import { useTranslation } from 'react-i18next';
import { outcomes, referrals, textOf, tracks } from '../../../shared/case/codes.ts';
import type { EarlierRound } from '../../../shared/case/state.ts';
import { useText } from '../../i18n/useText.ts';
import { Chip } from '../../ui/Chip.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { useCasePage } from './caseActions.tsx';
import { StorySection } from './StorySection.tsx';

export const RoundsSection = () => {
  const { earlier } = useCasePage().view.case;
  if (earlier.length === 0) return null;
  return (
    <StorySection id="rounds" count={earlier.length}>
      <ol className="hj-rounds">
        {earlier.map((round, at) => (
          <li key={round.registration.receivedOn + String(at)}>
            <Round round={round} count={at + 1} />
          </li>
        ))}
      </ol>
    </StorySection>
  );
};

const Round = ({ round, count }: { readonly round: EarlierRound; readonly count: number }) => {
  const { t } = useTranslation('elsewhere');
  const text = useText();
  const { registration, acceptance, mediators } = round;
  return (
    <details className="hj-round">
      <summary>
        <span className="hj-quiet">{t('rounds.nth', { count })}</span> {text(textOf(tracks, registration.track))} ·{' '}
        {text(textOf(referrals, registration.referral))}{' '}
        <span className="hj-quiet">
          <DateText on={registration.receivedOn} isFull />
        </span>{' '}
        <Outcome round={round} />
      </summary>
      <dl className="hj-facts">
        <Row label={t('rounds.body')} value={registration.court} />
        <div className="hj-facts__row">
          <dt>{t('rounds.accepted')}</dt>
          <dd>
            <DateText on={acceptance?.on ?? null} isFull />
          </dd>
        </div>
        <Row label={t('rounds.mediators')} value={mediators.map(({ name }) => name).join('、')} />
        <Row label={t('rounds.ended')} value={endingNote(round)} />
      </dl>
      <Sessions round={round} />
    </details>
  );
};

const Row = ({ label, value }: { readonly label: string; readonly value: string }) =>
  value === '' ? null : (
    <div className="hj-facts__row">
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );

const endingNote = ({ ending, declined }: EarlierRound): string => ending?.note ?? declined?.reason ?? '';

const Outcome = ({ round }: { readonly round: EarlierRound }) => {
  const { t } = useTranslation('elsewhere');
  const text = useText();
  const { ending, declined, closing, agreements } = round;
  if (ending !== null) {
    return (
      <Chip tone="due">
        {text(textOf(outcomes, ending.reason))} <DateText on={ending.on} />
      </Chip>
    );
  }
  if (declined !== null) return <Chip tone="due">{t('rounds.declined')}</Chip>;
  if (agreements.some(({ seal }) => seal !== null)) return <Chip tone="settled">{t('rounds.agreed')}</Chip>;
  return closing === null ? null : <Chip>{text(textOf(outcomes, closing.outcome))}</Chip>;
};

const Sessions = ({ round }: { readonly round: EarlierRound }) => {
  const { t } = useTranslation('cases');
  const records = round.sessions.flatMap(({ record }) => record ?? []);
  if (records.length === 0) return null;
  return (
    <ul className="hj-round__sessions">
      {records.map((record, at) => (
        <li key={record.sessionId}>
          <span className="hj-quiet">{t('sessions.number', { count: at + 1 })}</span>{' '}
          <DateText on={record.heldOn} isFull /> {t(`sessions.result.${record.result}`)}
          {record.openPoints.length > 0 && <span className="hj-quiet"> · {record.openPoints.join('；')}</span>}
        </li>
      ))}
    </ul>
  );
};
