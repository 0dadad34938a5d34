/** A mediation that ended without an agreement: why, the right way on with its last day, and the papers (D14, D14b). */
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../shared/api/views.ts';
import { outcomes, textOf } from '../../../shared/case/codes.ts';
import { actingParties, isEntrusted, isOnHrTrack, workersOf } from '../../../shared/case/state.ts';
import { type ArbitrationWindow, arbitrationWindows } from '../../../shared/documents/arbitrationWindow.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { PacketButton } from '../../app/PacketButton.tsx';
import { useRulebook, useStatus } from '../../app/queries.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { Chip } from '../../ui/Chip.tsx';
import { formatFullDay } from '../../ui/formatDate.ts';
import { AfterPart } from './AfterPart.tsx';
import { PaperButton } from './PaperButton.tsx';
import type { AfterSectionProps } from './PaymentsSection.tsx';

export const FailedSection = ({ view, onSaved }: AfterSectionProps) => {
  const { t } = useTranslation('after');
  const say = useText();
  const language = useLanguage();
  const today = useStatus().data?.today;
  const { ending, courtReport, courtAct, papers } = view.case;
  if (ending === null || today === undefined) return null;
  const isHr = isOnHrTrack(view.case);
  const isTold = papers.some((paper) => paper.documentId === 'D14');
  return (
    <AfterPart
      title={t('failed.title')}
      aside={
        <>
          <PaperButton view={view} documentId="D14" onIssued={onSaved} />
          {!isHr && <PaperButton view={view} documentId="D14b" onIssued={onSaved} />}
          {!isEntrusted(view.case) && <PacketButton view={view} packetId="arbitration" variant="quiet" />}
        </>
      }
    >
      <p>
        {t('failed.ended', { date: formatFullDay(ending.on, language), reason: say(textOf(outcomes, ending.reason)) })}
        {ending.note !== '' && <span className="hj-quiet"> · {ending.note}</span>}
      </p>
      <p className="hj-row">
        <Chip tone={isTold ? 'settled' : 'due'}>{t(isTold ? 'failed.told' : 'failed.notTold')}</Chip>
        {isHr ? (
          <Served view={view} />
        ) : (
          <Chip tone={courtReport === null ? 'due' : 'settled'}>
            {courtReport === null
              ? t('failed.notReported')
              : t('failed.reported', { date: formatFullDay(courtReport.on, language) })}
          </Chip>
        )}
        {courtAct !== null && <Chip tone="primary">{t(`failed.courtAct.${courtAct.act}`)}</Chip>}
      </p>
      <WaysOn view={view} today={today} />
    </AfterPart>
  );
};

/** How many of the parties the notice has reached. */
const Served = ({ view }: { readonly view: CaseView }) => {
  const { t } = useTranslation('after');
  const parties = actingParties(view.case);
  const served = new Set(view.case.services.filter((s) => s.documentId === 'D14').map((s) => s.partyId));
  const count = parties.filter((p) => served.has(p.partyId)).length;
  return (
    <Chip tone={count === parties.length ? 'settled' : 'due'}>
      {t('failed.served', { count, total: parties.length })}
    </Chip>
  );
};

const WaysOn = ({ view, today }: { readonly view: CaseView; readonly today: LocalDate }) => {
  const { t } = useTranslation('after');
  const { calendar } = useRulebook();
  if (isEntrusted(view.case)) return <p>{t('failed.entrusted')}</p>;
  const windows = workersOf(view.case).flatMap((worker) =>
    arbitrationWindows(view.case, worker, { on: today, calendar }),
  );
  return (
    <div>
      <h4 className="hj-after__small">{t('failed.ways')}</h4>
      <ul className="hj-after__list">
        {groupByDay(windows).map((window) => (
          <li key={`${window.name} ${window.claims}`}>
            <WindowWords window={window} />
          </li>
        ))}
        {isOnHrTrack(view.case) && (
          <li>{t('failed.toCommission', { name: view.case.registration.court || t('failed.commission') })}</li>
        )}
        {windows.some((window) => window.mayEndEarlier) && <li className="hj-quiet">{t('failed.earlier')}</li>}
        <li className="hj-quiet">{t('failed.wageNote')}</li>
      </ul>
    </div>
  );
};

/** People whose time ends on the same day are named together. */
const groupByDay = (windows: readonly ArbitrationWindow[]): readonly ArbitrationWindow[] => {
  const groups = new Map<string, ArbitrationWindow>();
  for (const window of windows) {
    const key = `${window.kind} ${window.claims} ${window.lastDay ?? ''} ${window.ifMediationCounts ?? ''}`;
    const known = groups.get(key);
    groups.set(key, known === undefined ? window : { ...known, name: `${known.name}、${window.name}` });
  }
  return [...groups.values()];
};

const WindowWords = ({ window }: { readonly window: ArbitrationWindow }) => {
  const { t } = useTranslation('after');
  const language = useLanguage();
  const { name, kind, lastDay, isOver, ifMediationCounts } = window;
  const who = t(`failed.claims.${window.claims}`, { name });
  if (kind === 'unlimited') return t('failed.arbitrationUnlimited', { who });
  if (lastDay === null) return t('failed.arbitrationUnknown', { who });
  const words = t(isOver ? 'failed.arbitrationOver' : 'failed.arbitration', {
    who,
    date: formatFullDay(lastDay, language),
  });
  if (ifMediationCounts === null) return words;
  return `${words} ${t('failed.mediationMayCount', { date: formatFullDay(ifMediationCounts, language) })}`;
};
