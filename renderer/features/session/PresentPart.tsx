/** Who was there: everyone the case knows is one click away; identity is checked with which paper. */
import { Check, Plus, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../shared/api/views.ts';
import { Button } from '../../ui/Button.tsx';
import { useFieldError } from '../../ui/form/Field.tsx';
import { useFieldLabel } from '../../ui/form/FormContext.ts';
import { useProblemText } from '../../ui/form/problemText.ts';
import { Part } from './Part.tsx';
import { PresentRows } from './PresentRows.tsx';
import { type Expected, expectedPeople, type PresentRow, type SessionFormInput } from './sessionForm.ts';

const NAME = 'record.present';

/** Of more people than this only those who act and those who came are in sight; the others are found by name. */
const MANY = 24;
const FOUND_AT_MOST = 12;

/** The other side, whoever acts for somebody, and the elected representatives of a collective case. */
const actsHere = (c: CaseView['case'], { side, capacity, partyId }: Expected): boolean =>
  side === 'respondent' || capacity === 'representative' || c.election?.partyIds.includes(partyId) === true;

type Offer = {
  readonly acting: readonly Expected[];
  readonly isThere: (person: Expected) => boolean;
  readonly wanted: string;
};
const offeredOf = (expected: readonly Expected[], { acting, isThere, wanted }: Offer): readonly Expected[] => {
  const text = wanted.trim();
  const found = text === '' ? [] : expected.filter(({ name }) => name.includes(text)).slice(0, FOUND_AT_MOST);
  const shown = new Set([...acting, ...expected.filter(isThere), ...found]);
  return expected.filter((person) => shown.has(person));
};

export const PresentPart = ({ view }: { readonly view: CaseView }) => {
  const { t } = useTranslation('session');
  const { control } = useFormContext<SessionFormInput>();
  const { fields, append, remove } = useFieldArray({ control, name: NAME, keyName: '_rowKey' });
  const present = useWatch({ control, name: NAME });
  const toRow = usePresentRow();
  const expected = expectedPeople(view.case);
  const isThere = (person: Expected): boolean =>
    present.some((row) => row.name === person.name && row.partyId === person.partyId);
  const [wanted, setWanted] = useState('');
  const isMany = expected.length > MANY;
  const acting = isMany ? expected.filter((person) => actsHere(view.case, person)) : expected;
  const missing = acting.filter((person) => !isThere(person));
  const offered = isMany ? offeredOf(expected, { acting, isThere, wanted }) : expected;
  const unchecked = present.filter((row) => !row.identityChecked).length;
  return (
    <Part
      title={t('present.title')}
      hint={t('present.hint')}
      aside={
        present.length > 0 &&
        unchecked > 0 && <span className="hj-due">{t('present.unchecked', { count: unchecked })}</span>
      }
    >
      <div className="hj-row">
        {missing.length > 1 && (
          <Button icon={<UsersRound />} onPress={() => append(missing.map(toRow), { shouldFocus: false })}>
            {t(isMany ? 'present.allActing' : 'present.all')}
          </Button>
        )}
        {isMany && (
          <input
            type="search"
            className="hj-input hj-attendee-find"
            value={wanted}
            aria-label={t('present.find', { count: expected.length })}
            placeholder={t('present.find', { count: expected.length })}
            onChange={(change) => setWanted(change.target.value)}
          />
        )}
        {offered.map((person, index) => (
          <PersonToggle
            key={`${person.partyId}:${person.name}`}
            person={person}
            name={index === 0 ? NAME : undefined}
            isThere={isThere(person)}
            onAdd={() => append(toRow(person), { shouldFocus: false })}
            onRemove={() =>
              remove(present.findIndex((row) => row.name === person.name && row.partyId === person.partyId))
            }
          />
        ))}
        <Button
          variant="quiet"
          icon={<Plus />}
          onPress={() => append(otherPerson, { focusName: `${NAME}.${fields.length}.name` })}
        >
          {t('present.addOther')}
        </Button>
      </div>
      {fields.length === 0 ? (
        <NobodyYet />
      ) : (
        <PresentRows rowKeys={fields.map((row) => row._rowKey)} onRemove={remove} />
      )}
    </Part>
  );
};

const otherPerson: PresentRow = { name: '', partyId: null, capacity: '', identityChecked: false, identityPaper: '' };

/** The row for a person the case knows, with the words of the language shown now; the minutes themselves are Chinese papers. */
const usePresentRow = (): ((person: Expected) => PresentRow) => {
  const { t } = useTranslation('session', { lng: 'zh' });
  return (person) => ({
    name: person.name,
    partyId: person.partyId,
    capacity: t(`capacity.${person.capacity}`, { side: t(`present.side.${person.side}`) }),
    identityChecked: false,
    identityPaper: t(`paper.${person.paper}`),
  });
};

const NobodyYet = () => {
  const { t } = useTranslation('session');
  const problem = useProblemText();
  const code = useFieldError(NAME);
  useFieldLabel(NAME, t('present.title'));
  return code === null ? (
    <p className="hj-quiet">{t('present.empty')}</p>
  ) : (
    <p className="hj-field__error">{problem(code)}</p>
  );
};

type PersonToggleProps = {
  readonly person: Expected;
  /** Where a fault of the whole list leads. */
  readonly name: string | undefined;
  readonly isThere: boolean;
  readonly onAdd: () => void;
  readonly onRemove: () => void;
};

const PersonToggle = ({ person, name, isThere, onAdd, onRemove }: PersonToggleProps) => {
  const { t } = useTranslation('session');
  return (
    <button
      type="button"
      name={name}
      className="hj-attendee"
      aria-pressed={isThere}
      onClick={isThere ? onRemove : onAdd}
    >
      {isThere ? <Check aria-hidden="true" /> : <Plus aria-hidden="true" />}
      <span className="hj-clip">{person.name}</span>
      <span className="hj-attendee__as">
        {t(`capacity.${person.capacity}`, { side: t(`present.side.${person.side}`) })}
      </span>
    </button>
  );
};
