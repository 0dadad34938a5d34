/** The terms: clauses from the library, filled in for this case, and free ones; moved, removed and brought back. */
import { BookOpenText, PencilLine } from 'lucide-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { suggestClauses } from '../../../shared/agreement/clauseLibrary.ts';
import type { CaseView } from '../../../shared/api/views.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { useRulebook } from '../../app/queries.ts';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { type AgreementFormInput, typedVersion } from './agreementForm.ts';
import { ClauseRow } from './ClauseRow.tsx';

type LibraryProps = { readonly view: CaseView; readonly today: LocalDate };
type ClausesPartProps = LibraryProps & { readonly following: ReadonlySet<string> };
export const ADD_CLAUSE_ID = 'agreement-add-clause';

export const ClausesPart = ({ view, today, following }: ClausesPartProps) => {
  const { t } = useTranslation('agreement');
  const toast = useToast();
  const { control, getValues, setFocus } = useFormContext<AgreementFormInput>();
  const { fields, append, insert, remove, move } = useFieldArray({ control, name: 'clauses', keyName: '_rowKey' });
  const focus = (index: number): void => requestFocus(() => setFocus(`clauses.${index}.text`));
  const add = (kind: AgreementFormInput['clauses'][number]['kind'], text: string): void => {
    append({ clauseId: crypto.randomUUID(), kind, text }, { shouldFocus: false });
    focus(fields.length);
  };
  const drop = (index: number): void => {
    const clause = getValues(`clauses.${index}`);
    remove(index);
    toast({
      text: t('clauses.removed', { count: index + 1 }),
      action: { label: t('clauses.undo'), onPress: () => insert(index, clause, { shouldFocus: false }) },
    });
  };
  const shift = (from: number, to: number): void => {
    if (to < 0 || to >= fields.length) return;
    move(from, to);
    focus(to);
  };
  return (
    <section className="hj-agreement__part" aria-labelledby="agreement-clauses">
      <h2 id="agreement-clauses">{t('clauses.title')}</h2>
      {fields.length === 0 && <p className="hj-quiet">{t('clauses.empty')}</p>}
      <ol className="hj-clauses">
        {fields.map((row, index) => (
          <ClauseRow
            key={row._rowKey}
            index={index}
            isFollowing={following.has(row.clauseId)}
            isLast={index === fields.length - 1}
            onMove={(by) => shift(index, index + by)}
            onRemove={() => drop(index)}
          />
        ))}
      </ol>
      <div className="hj-row">
        <LibraryMenu view={view} today={today} onChoose={add} />
        <Button variant="quiet" icon={<PencilLine />} onPress={() => add('free', '')}>
          {t('clauses.free')}
        </Button>
      </div>
    </section>
  );
};

type LibraryMenuProps = LibraryProps & {
  readonly onChoose: (kind: AgreementFormInput['clauses'][number]['kind'], text: string) => void;
};

const LibraryMenu = ({ view, today, onChoose }: LibraryMenuProps) => {
  const { t } = useTranslation('agreement');
  const say = useText();
  const { getValues } = useFormContext<AgreementFormInput>();
  const version = typedVersion(getValues(), today);
  const { settings } = useRulebook();
  const library = suggestClauses(view.case, { on: version.preparedOn, payments: version.payments, settings });
  const choose = (id: string): void => {
    const now = typedVersion(getValues(), today);
    const plan = { on: now.preparedOn, payments: now.payments, settings };
    const row = suggestClauses(view.case, plan).find((one) => one.id === id);
    if (row !== undefined) onChoose(row.kind, row.text);
  };
  return (
    <Menu
      label={t('clauses.add')}
      trigger={
        <button type="button" id={ADD_CLAUSE_ID} className="hj-button hj-button--plain">
          <BookOpenText aria-hidden="true" />
          {t('clauses.add')}
        </button>
      }
      rows={library.map((row) => {
        const isUsed = version.clauses.some(({ text }) => text === row.text);
        return {
          id: row.id,
          label: say(row.title),
          note: isUsed ? t('clauses.used') : row.article === null ? undefined : say(row.article),
          isBlocked: isUsed,
        };
      })}
      onChoose={choose}
    />
  );
};

/** The row exists after the next paint. */
const requestFocus = (focus: () => void): void => void requestAnimationFrame(focus);
