/** One party: name and role first, then the facts that are known; unknown ones take no room. */
import { Ellipsis } from 'lucide-react';
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

export const PartyCard = ({ party }: { readonly party: Party }) => {
  const { t } = useTranslation('cases');
  const text = useText();
  const { view, today } = useCasePage();
  const consent = view.case.consents.find((c) => c.partyId === party.partyId);
  const agents = view.case.representatives.filter((r) => r.partyId === party.partyId);
  return (
    <article className="hj-party" aria-label={party.name}>
      <header className="hj-party__head">
        <div className="hj-party__title">
          <h4 className="hj-party__name">{party.name}</h4>
          <span className="hj-quiet hj-dense">
            {isWorker(party) ? workerLine(party, t, today) : text(textOf(respondentRoles, party.role))}
          </span>
        </div>
        <PartyMenu party={party} />
      </header>
      <div className="hj-row">
        {isWorker(party) && party.employmentForm !== '99' && (
          <Chip tone="outline">{text(textOf(employmentForms, party.employmentForm))}</Chip>
        )}
        {isWorker(party) && party.isMigrantWorker && <Chip tone="outline">{t('parties.migrant')}</Chip>}
        {consent !== undefined && (
          <Chip tone={consent.answer === 'agrees' ? 'settled' : 'due'}>{t(`parties.consent.${consent.answer}`)}</Chip>
        )}
      </div>
      <PartyFacts party={party} />
      {agents.map((agent) => (
        <AgentLine key={agent.representativeId} agent={agent} />
      ))}
    </article>
  );
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
