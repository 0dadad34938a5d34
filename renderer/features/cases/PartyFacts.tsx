/** What is known of a party, as label and value. ID numbers are masked; showing one is a logged act with a reason. */
import { Eye } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Party } from '../../../shared/case/parts.ts';
import { isWorker } from '../../../shared/case/state.ts';
import { DateText } from '../../ui/DateText.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Money } from '../../ui/Money.tsx';
import { RevealDialog } from './RevealDialog.tsx';

export const PartyFacts = ({ party }: { readonly party: Party }) => {
  const { t } = useTranslation('cases');
  return (
    <dl className="hj-facts">
      <IdNumber party={party} />
      {isWorker(party) ? (
        <WorkerFacts party={party} />
      ) : (
        <>
          <Fact label={t('parties.creditCode')}>{party.creditCode ?? ''}</Fact>
          <Fact label={t('parties.legalRepresentative')}>
            {[party.legalRepresentative, party.legalRepresentativePost].filter((x) => x !== '').join(' · ')}
          </Fact>
          <Fact label={t('parties.contact')}>{party.contact}</Fact>
          <Fact label={t('parties.industry')}>{party.industry}</Fact>
          {party.hasUnion !== null && (
            <Fact label={t('parties.union')}>{t(party.hasUnion ? 'parties.hasUnion' : 'parties.noUnion')}</Fact>
          )}
          {party.deregisteredOn !== null && (
            <Fact label={t('parties.deregistered')}>
              <DateText on={party.deregisteredOn} isFull />
            </Fact>
          )}
        </>
      )}
      <Fact label={t('parties.phone')}>{party.phone}</Fact>
      <Fact label={t(party.kind === 'organisation' ? 'parties.seat' : 'parties.address')}>{party.address}</Fact>
      {party.serviceAddress !== party.address && (
        <Fact label={t('parties.serviceAddress')}>{party.serviceAddress}</Fact>
      )}
    </dl>
  );
};

const WorkerFacts = ({ party }: { readonly party: Party }) => {
  const { t } = useTranslation('cases');
  if (!isWorker(party)) return null;
  const { otherPaper, startedOn, endedOn, monthlyWageFen } = party;
  return (
    <>
      {otherPaper !== null && <Fact label={t('parties.otherPaper')}>{`${otherPaper.kind} ${otherPaper.number}`}</Fact>}
      {(startedOn !== null || endedOn !== null) && (
        <Fact label={t('parties.worked')}>
          {startedOn === null ? t('parties.until') : <DateText on={startedOn} isFull />}
          {startedOn === null ? ' ' : ' – '}
          {endedOn === null ? t('parties.untilNow') : <DateText on={endedOn} isFull />}
        </Fact>
      )}
      {monthlyWageFen !== null && (
        <Fact label={t('parties.wage')}>
          <Money fen={monthlyWageFen} />
        </Fact>
      )}
      <Fact label={t('parties.platform')}>{party.platform}</Fact>
      <Fact label={t('parties.project')}>{party.project}</Fact>
    </>
  );
};

const Fact = ({ label, children }: { readonly label: string; readonly children: ReactNode }) =>
  children === '' ? null : (
    <div className="hj-facts__row">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );

const IdNumber = ({ party }: { readonly party: Party }) => {
  const { t } = useTranslation('cases');
  const [isAsking, setAsking] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  if (party.idNumber === null || party.idNumber === '') return null;
  return (
    <div className="hj-facts__row">
      <dt>{t('parties.idNumber')}</dt>
      <dd className="hj-numeric hj-facts__id">
        <span>{shown ?? party.idNumber}</span>
        {shown === null && <IconButton label={t('parties.reveal')} icon={<Eye />} onPress={() => setAsking(true)} />}
        {party.idOverrideReason !== null && (
          <span className="hj-facts__warning">{t('parties.overridden', { reason: party.idOverrideReason })}</span>
        )}
      </dd>
      {isAsking && (
        <RevealDialog
          partyId={party.partyId}
          onClose={() => setAsking(false)}
          onShown={(idNumber) => {
            setShown(idNumber);
            setAsking(false);
          }}
        />
      )}
    </div>
  );
};
