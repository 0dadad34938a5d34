/**
 * What a collective case needs beside the rest (调仲 Art. 7; 办案规则 Art. 5, 62, 63): handled first, represented by three to five of the workers,
 * reported upward. Each with its state and its act.
 */
import { Flag, Megaphone, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { currentAgreement, isCollective, workersOf } from '../../../shared/case/state.ts';
import { useExecute } from '../../app/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { ActButton } from './ActButton.tsx';
import { partyName, useBlockedReason, useCasePage } from './caseActions.tsx';
import { workerRows } from './workerRows.ts';

export const CollectiveBanner = () => {
  const { t } = useTranslation('cases');
  const { view } = useCasePage();
  if (!isCollective(view.case)) return null;
  return (
    <div className="hj-collective">
      <p className="hj-collective__title">
        <Users aria-hidden="true" />
        {t('collective.title', { count: workersOf(view.case).length })}
      </p>
      <Priority />
      <Representatives />
      <Signed />
      <Reported />
    </div>
  );
};

type LineProps = { readonly label: string; readonly children: ReactNode; readonly act?: ReactNode };

const Line = ({ label, children, act }: LineProps) => (
  <div className="hj-collective__line">
    <span className="hj-quiet">{label}</span>
    <span>{children}</span>
    <span className="hj-row hj-collective__acts">{act}</span>
  </div>
);

const Priority = () => {
  const { t } = useTranslation('cases');
  const { view } = useCasePage();
  const execute = useExecute(view.caseId);
  const blockedReason = useBlockedReason();
  const { channel, site, court, bodyKind, externalNumbers, disputeTypes, flags } = view.case.registration;
  const isFirst = flags.includes('priority');
  const mark = (): void =>
    void execute('CorrectDetails', {
      channel,
      site,
      court,
      bodyKind,
      externalNumbers,
      disputeTypes,
      flags: [...flags, 'priority'],
    });
  return (
    <Line
      label={t('collective.priority')}
      act={
        !isFirst && (
          <Button
            variant="quiet"
            icon={<Flag aria-hidden="true" />}
            blockedReason={blockedReason('CorrectDetails')}
            onPress={mark}
          >
            {t('collective.mark')}
          </Button>
        )
      }
    >
      {t(isFirst ? 'collective.marked' : 'collective.notMarked')}
    </Line>
  );
};

const Representatives = () => {
  const { t } = useTranslation('cases');
  const { view } = useCasePage();
  const { election } = view.case;
  return (
    <Line
      label={t('collective.representatives')}
      act={
        <ActButton command="ElectRepresentatives">
          {t(election === null ? 'collective.elect' : 'collective.electAgain')}
        </ActButton>
      }
    >
      {election === null
        ? t('collective.none')
        : t('collective.elected', {
            names: election.partyIds.map((id) => partyName(view.case, id)).join('、'),
            scope: t(`collective.scope.${election.scope}`),
            count: election.electedBy.length,
          })}
    </Line>
  );
};

/** Consents and signatures of the current version while it is being signed. */
const Signed = () => {
  const { t } = useTranslation('cases');
  const { view } = useCasePage();
  const version = currentAgreement(view.case);
  if (version === null || version.seal !== null) return null;
  const rows = workerRows(view.case);
  const count = (sign: string): number => rows.filter((row) => row.sign === sign).length;
  return (
    <Line
      label={t('collective.signing')}
      act={
        <>
          {view.case.election !== null && <ActButton command="ConsentSettlement">{t('collective.consent')}</ActButton>}
          <ActButton command="SignForMany">{t('collective.sign')}</ActButton>
        </>
      }
    >
      {t('collective.signed', { signed: count('signed'), represented: count('represented'), open: count('open') })}
    </Line>
  );
};

const Reported = () => {
  const { t } = useTranslation('cases');
  const { view } = useCasePage();
  const last = view.case.reports.at(-1);
  return (
    <Line
      label={t('collective.report')}
      act={
        <ActButton command="ReportUpward" icon={<Megaphone aria-hidden="true" />}>
          {t(last === undefined ? 'collective.reportNow' : 'collective.reportAgain')}
        </ActButton>
      }
    >
      {last === undefined ? (
        t('collective.notReported')
      ) : (
        <>
          {t('collective.reportedTo', { to: last.to })} <DateText on={last.on} />
        </>
      )}
    </Line>
  );
};
