/** One party: name and role first, then the facts that are known; unknown ones take no room. In a batch the facts are folded away. */
import { ChevronDown, Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { employmentForms, respondentRoles, textOf } from '../../../shared/case/codes.ts';
import type { CaseCommandName } from '../../../shared/case/commands.ts';
import type { Party, Representative } from '../../../shared/case/parts.ts';
import { isWorker } from '../../../shared/case/state.ts';
import { ageOn } from '../../../shared/identity/ageOn.ts';
import { useText } from '../../i18n/useText.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useBlockedReason, useCasePage } from './caseActions.tsx';
import { PartyFacts } from './PartyFacts.tsx';

type PartyCardProps = { readonly party: Party; readonly isFolded: boolean };

export const PartyCard = ({ party, isFolded }: PartyCardProps) => {
  const { t } = useTranslation('cases');
  const text = useText();
  const { today } = useCasePage();
  const [isOpen, setOpen] = useState(!isFolded);
  const line = isWorker(party) ? workerLine(party, t, today) : text(textOf(respondentRoles, party.role));
  return (
    <article className="hj-party" aria-label={party.name}>
      <header className="hj-party__head">
        <div className="hj-party__title">
          <h4 className="hj-party__name">{party.name}</h4>
          <span className="hj-quiet hj-dense">{line}</span>
        </div>
        <div className="hj-row hj-party__acts">
          {!isOpen && <Consent partyId={party.partyId} />}
          {isFolded && (
            <button
              type="button"
              className="hj-icon-button"
              aria-label={`${t('parties.details')}: ${party.name}`}
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              <ChevronDown className={isOpen ? 'hj-turned' : undefined} aria-hidden="true" />
            </button>
          )}
          <PartyMenu party={party} />
        </div>
      </header>
      {isOpen && <PartyBody party={party} />}
    </article>
  );
};

const PartyBody = ({ party }: { readonly party: Party }) => {
  const { t } = useTranslation('cases');
  const text = useText();
  const { representatives } = useCasePage().view.case;
  return (
    <>
      <div className="hj-row">
        {isWorker(party) && party.employmentForm !== '99' && (
          <Chip tone="outline">{text(textOf(employmentForms, party.employmentForm))}</Chip>
        )}
        {isWorker(party) && party.isMigrantWorker && <Chip tone="outline">{t('parties.migrant')}</Chip>}
        {isWorker(party) && party.isUnionMember === true && <Chip tone="outline">{t('parties.unionMember')}</Chip>}
        {!isWorker(party) && party.deregisteredOn !== null && <Chip tone="due">{t('parties.struckOff')}</Chip>}
        <Consent partyId={party.partyId} />
      </div>
      <PartyFacts party={party} />
      {representatives
        .filter((agent) => agent.partyId === party.partyId)
        .map((agent) => (
          <AgentLine key={agent.representativeId} agent={agent} />
        ))}
    </>
  );
};

/** The party's latest answer on mediating, if there is one. */
const Consent = ({ partyId }: { readonly partyId: string }) => {
  const { t } = useTranslation('cases');
  const consent = useCasePage().view.case.consents.find((c) => c.partyId === partyId);
  if (consent === undefined) return null;
  return <Chip tone={consent.answer === 'agrees' ? 'settled' : 'due'}>{t(`parties.consent.${consent.answer}`)}</Chip>;
};

type Words = ReturnType<typeof useTranslation<'cases'>>['t'];

const workerLine = (party: Party, t: Words, today: Parameters<typeof ageOn>[1]): string => {
  if (!isWorker(party)) return '';
  const parts = [
    party.trade === '' ? t('parties.worker') : party.trade,
    party.sex === null ? '' : t(`parties.${party.sex}`),
    party.birthDate === null ? '' : t('parties.age', { age: ageOn(party.birthDate, today) }),
  ];
  return parts.filter((part) => part !== '').join(' · ');
};

const AgentLine = ({ agent }: { readonly agent: Representative }) => {
  const { t } = useTranslation('cases');
  return (
    <p className="hj-party__agent hj-dense">
      <span className="hj-quiet">{t('parties.representative')}</span> {agent.name}
      <span className="hj-quiet">
        {' '}
        {[agent.relation, t(`parties.authority.${agent.authority}`), agent.phone].filter((x) => x !== '').join(' · ')}
      </span>
    </p>
  );
};

const partyActs = [
  ['CorrectParty', 'edit'],
  ['AppointRepresentative', 'represent'],
  ['RemoveParty', 'remove'],
] as const satisfies readonly (readonly [CaseCommandName, string])[];

const PartyMenu = ({ party }: { readonly party: Party }) => {
  const { t } = useTranslation('cases');
  const { act } = useCasePage();
  const blockedReason = useBlockedReason();
  const label = `${t('header.more')}: ${party.name}`;
  return (
    <Menu
      label={label}
      trigger={
        <button type="button" className="hj-icon-button" aria-label={label}>
          <Ellipsis aria-hidden="true" />
        </button>
      }
      rows={partyActs.map(([command, word]) => ({
        id: command,
        label: t(`parties.${word}`),
        note: blockedReason(command) ?? undefined,
        isBlocked: blockedReason(command) !== null,
        isDanger: command === 'RemoveParty',
      }))}
      onChoose={(id) => {
        const chosen = partyActs.find(([command]) => command === id);
        if (chosen !== undefined) act(chosen[0], { partyId: party.partyId });
      }}
    />
  );
};
