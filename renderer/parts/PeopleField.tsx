/**
 * Which of many people: a list to search, tick and tick all of, fluent with hundreds. The form's value is the list of their ids, in the order
 * of the list. Space ticks the active row, Shift spans.
 */
import './parts.css';
import { useMemo, useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { Field, type FieldProps } from '../ui/form/Field.tsx';
import { type GridColumn, VirtualTable } from '../ui/VirtualTable.tsx';

export type PickedPerson = {
  readonly id: string;
  readonly name: string;
  /** What tells people of one name apart, or where they stand: trade, phone, signed or not. */
  readonly note: string;
};
type PeopleFieldProps = FieldProps & {
  readonly people: readonly PickedPerson[];
  readonly height?: string | undefined;
};

/** Shorter lists are seen at a glance. */
const FIND_FROM = 8;

export const PeopleField = (props: PeopleFieldProps) => {
  const { name, label, people, height = '14rem' } = props;
  const { t } = useTranslation('group');
  const { control } = useFormContext();
  const { field } = useController({ name, control });
  const [text, setText] = useState('');
  const chosen = useMemo(() => new Set(Array.isArray(field.value) ? field.value.map(String) : []), [field.value]);
  const shown = useMemo(() => {
    const wanted = text.trim();
    return wanted === '' ? people : people.filter((person) => `${person.name} ${person.note}`.includes(wanted));
  }, [people, text]);
  const columns = usePeopleColumns();
  const set = (ids: ReadonlySet<string>): void =>
    field.onChange(people.filter(({ id }) => ids.has(id)).map(({ id }) => id));
  const isAll = shown.length > 0 && shown.every(({ id }) => chosen.has(id));
  const toggleShown = (): void => {
    const shownIds = new Set(shown.map(({ id }) => id));
    set(isAll ? without(chosen, shownIds) : new Set([...chosen, ...shownIds]));
  };
  const toggle = ({ id }: PickedPerson): void =>
    set(chosen.has(id) ? without(chosen, new Set([id])) : new Set([...chosen, id]));
  return (
    <Field {...props} isGroup isWide={props.isWide ?? true}>
      {() => (
        <div className="hj-people">
          <div className="hj-row">
            {people.length >= FIND_FROM && (
              <input
                type="search"
                className="hj-input hj-people__find"
                value={text}
                aria-label={t('people.find')}
                placeholder={t('people.find')}
                onChange={(change) => setText(change.target.value)}
              />
            )}
            <Button variant="quiet" onPress={toggleShown}>
              {t(isAll ? 'people.none' : 'people.all', { count: shown.length })}
            </Button>
            <span className="hj-quiet hj-dense" role="status">
              {t('people.chosen', { count: chosen.size, total: people.length })}
            </span>
          </div>
          <div style={{ height }}>
            <VirtualTable<PickedPerson>
              label={label}
              columns={columns}
              total={shown.length}
              rowAt={(index) => shown[index]}
              rowKey={({ id }) => id}
              rowLabel={(person) => person.name}
              onOpen={toggle}
              selected={chosen}
              onSelect={(ids) => set(text.trim() === '' ? ids : keepHidden(ids, { chosen, shown }))}
              resetKey={text}
            />
          </div>
        </div>
      )}
    </Field>
  );
};

type Narrowed = { readonly chosen: ReadonlySet<string>; readonly shown: readonly PickedPerson[] };
/** Who is out of sight because of the search stays as chosen before. */
const keepHidden = (ids: ReadonlySet<string>, { chosen, shown }: Narrowed): ReadonlySet<string> =>
  new Set([...without(chosen, new Set(shown.map(({ id }) => id))), ...ids]);
const without = (ids: ReadonlySet<string>, gone: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...ids].filter((id) => !gone.has(id)));

const usePeopleColumns = (): readonly GridColumn<PickedPerson>[] => {
  const { t } = useTranslation('group');
  return useMemo(
    () => [
      { id: 'name', header: t('people.name'), widthRem: 8, cell: ({ name }) => name },
      {
        id: 'note',
        header: t('people.note'),
        widthRem: 12,
        cell: ({ note }) => <span className="hj-quiet">{note}</span>,
      },
    ],
    [t],
  );
};
