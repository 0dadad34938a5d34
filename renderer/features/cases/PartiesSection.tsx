/** The parties side by side: workers left, respondents right. A batch gets a field to find one, a collective case a table. */
import { Table2, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Party } from '../../../shared/case/parts.ts';
import { isCollective, isWorker } from '../../../shared/case/state.ts';
import { classes } from '../../ui/classes.ts';
import { ActButton } from './ActButton.tsx';
import { useCasePage } from './caseActions.tsx';
import { CollectiveBanner } from './CollectiveBanner.tsx';
import { PartyCard } from './PartyCard.tsx';
import { StorySection } from './StorySection.tsx';
import { WorkersTable } from './WorkersTable.tsx';

const FIND_FROM = 9;
/** Longer sides show their cards folded. */
const FOLDED_FROM = 5;

export const PartiesSection = () => {
  const { t } = useTranslation('cases');
  const { parties } = useCasePage().view.case;
  const [wanted, setWanted] = useState('');
  const shown = parties.filter((party) => matches(party, wanted));
  if (isCollective({ parties })) return <ManyParties />;
  return (
    <StorySection id="parties" count={parties.length}>
      {parties.length >= FIND_FROM && (
        <input
          className="hj-story__find"
          type="search"
          value={wanted}
          aria-label={t('parties.find', { count: parties.length })}
          placeholder={t('parties.find', { count: parties.length })}
          onChange={(change) => setWanted(change.target.value)}
        />
      )}
      {shown.length === 0 ? (
        <p className="hj-quiet">{t('parties.none')}</p>
      ) : (
        <div className={classes('hj-parties', shown.length >= FIND_FROM && 'hj-parties--batch')}>
          <Side title={t('parties.workers')} side="worker" parties={shown.filter(isWorker)} />
          <Side title={t('parties.respondents')} side="respondent" parties={shown.filter((p) => !isWorker(p))} />
        </div>
      )}
    </StorySection>
  );
};

/** Ten workers and more: their rows in a table of its own height, the respondents as cards. */
const ManyParties = () => {
  const { t } = useTranslation('cases');
  const { view } = useCasePage();
  const { parties } = view.case;
  return (
    <StorySection
      id="parties"
      count={parties.length}
      acts={
        <>
          <ActButton command="AddParty" target={{ side: 'worker' }} icon={<UserPlus aria-hidden="true" />}>
            {t('parties.addWorker')}
          </ActButton>
          <ActButton command="ImportRoster" icon={<Table2 aria-hidden="true" />}>
            {t('workers.roster')}
          </ActButton>
        </>
      }
    >
      <CollectiveBanner />
      <WorkersTable height="24rem" />
      <div className="hj-parties hj-parties--batch">
        <Side title={t('parties.respondents')} side="respondent" parties={parties.filter((p) => !isWorker(p))} />
      </div>
    </StorySection>
  );
};

type SideProps = {
  readonly title: string;
  readonly side: 'worker' | 'respondent';
  readonly parties: readonly Party[];
};

const Side = ({ title, side, parties }: SideProps) => {
  const { t } = useTranslation('cases');
  return (
    <div className="hj-parties__side">
      <div className="hj-row-spread">
        <h3 className="hj-quiet">{title}</h3>
        <div className="hj-row">
          <ActButton command="AddParty" target={{ side }} icon={<UserPlus aria-hidden="true" />}>
            {side === 'worker' ? t('parties.addWorker') : t('parties.addRespondent')}
          </ActButton>
          {side === 'worker' && (
            <ActButton command="ImportRoster" icon={<Table2 aria-hidden="true" />}>
              {t('workers.many')}
            </ActButton>
          )}
        </div>
      </div>
      <ul className="hj-parties__list">
        {parties.map((party) => (
          <li key={party.partyId}>
            <PartyCard party={party} isFolded={parties.length >= FOLDED_FROM} />
          </li>
        ))}
      </ul>
    </div>
  );
};

const matches = (party: Party, wanted: string): boolean => {
  const text = wanted.trim();
  return text === '' || party.name.includes(text) || party.phone.includes(text);
};
