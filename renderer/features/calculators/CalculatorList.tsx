/** All calculators in their groups, narrowed by any words of their titles and articles. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import {
  CalculatorGroup,
  calculatorGroupNames,
  calculatorsIn,
  findCalculators,
} from '../../../shared/calculators/groups.ts';
import { type CalculatorId, calculators } from '../../../shared/calculators/registry.ts';
import { paths } from '../../app/paths.ts';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import '../../ui/form/Form.css';

type CalculatorListProps = {
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly chosen: CalculatorId | null;
};

export const CalculatorList = ({ search, onSearch, chosen }: CalculatorListProps) => {
  const { t } = useTranslation('calculators');
  const id = useId();
  const found = findCalculators(search);
  return (
    <nav className="hj-counter__list" aria-label={t('list')}>
      <div className="hj-field">
        <label className="hj-field__label" htmlFor={id}>
          {t('find')}
        </label>
        <input
          id={id}
          className="hj-input"
          type="search"
          autoComplete="off"
          spellCheck={false}
          placeholder={t('findHint')}
          value={search}
          onChange={({ target }) => onSearch(target.value)}
        />
      </div>
      {found.length === 0 && (
        <EmptyState
          what={t('none')}
          why={t('noneWhy')}
          next={<Button onPress={() => onSearch('')}>{t('clear')}</Button>}
        />
      )}
      {CalculatorGroup.map((group) => (
        <Group
          key={group}
          group={group}
          ids={calculatorsIn(group).filter((one) => found.includes(one))}
          chosen={chosen}
        />
      ))}
    </nav>
  );
};

type GroupProps = {
  readonly group: CalculatorGroup;
  readonly ids: readonly CalculatorId[];
  readonly chosen: CalculatorId | null;
};

const Group = ({ group, ids, chosen }: GroupProps) => {
  const text = useText();
  if (ids.length === 0) return null;
  return (
    <section>
      <h2 className="hj-counter__group">{text(calculatorGroupNames[group])}</h2>
      <ul>
        {ids.map((one) => (
          <li key={one}>
            <Link
              href={paths.calculator(one)}
              className="hj-counter__link"
              aria-current={one === chosen ? 'page' : undefined}
            >
              {text(calculators[one].title)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};
