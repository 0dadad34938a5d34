/** Who may sign in, and adding a person. Only an administrator can add; others see why not. */
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonView } from '../../../shared/api/views.ts';
import { usePeople } from '../../app/queries.ts';
import { roleLabel } from '../../i18n/refusalText.ts';
import { useLanguage } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { AddPersonDialog } from './AddPersonDialog.tsx';
import { Part } from './Part.tsx';

type PeoplePartProps = {
  readonly me: PersonView | null;
  /** Why this person may not add others, or null. */
  readonly blockedReason: string | null;
};

export const PeoplePart = ({ me, blockedReason }: PeoplePartProps) => {
  const { t } = useTranslation('settings');
  const people = usePeople();
  const [isAdding, setAdding] = useState(false);
  return (
    <Part title={t('people')} body={t('peopleBody')}>
      {people.data === undefined && <QueryState isError={people.isError} onRetry={() => void people.refetch()} />}
      <ul>
        {people.data?.map((person) => (
          <Person key={person.personId} person={person} isMe={person.personId === me?.personId} />
        ))}
      </ul>
      <div>
        <Button icon={<UserPlus />} blockedReason={blockedReason} onPress={() => setAdding(true)}>
          {t('addPerson')}
        </Button>
      </div>
      {isAdding && <AddPersonDialog onClose={() => setAdding(false)} />}
    </Part>
  );
};

const Person = ({ person, isMe }: { readonly person: PersonView; readonly isMe: boolean }) => {
  const { t } = useTranslation('settings');
  const language = useLanguage();
  return (
    <li className="hj-person">
      <span className="hj-person__initial" aria-hidden="true">
        {[...person.name].at(0)}
      </span>
      <div className="hj-row-spread">
        <div>
          <strong>{person.name}</strong> {isMe && <span className="hj-quiet">({t('you')})</span>}
          <div className="hj-quiet hj-dense">
            {t('signInName')} {person.signInName}
          </div>
        </div>
        <div className="hj-row">
          {person.roles.map((role) => (
            <Chip key={role}>{roleLabel(role, language)}</Chip>
          ))}
        </div>
      </div>
    </li>
  );
};
