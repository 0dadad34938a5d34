/** Which variant a figure was counted with, and the others to look at; the office's own choice stands in the settings. */
import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { settingRegister } from '../../../shared/settings/register.ts';
import { useText } from '../../i18n/useText.ts';
import { Menu } from '../../ui/Menu.tsx';

type VariantMenuProps = {
  readonly setting: 'statistics.success-rate' | 'statistics.recovered';
  readonly value: string;
  readonly isUnconfirmed: boolean;
  readonly onChoose: (code: string) => void;
};

export const VariantMenu = ({ setting, value, isUnconfirmed, onChoose }: VariantMenuProps) => {
  const { t } = useTranslation('statistics');
  const text = useText();
  const { title, value: rule } = settingRegister[setting];
  const choices = rule.kind === 'choice' ? rule.choices : [];
  const chosen = choices.find(({ code }) => code === value);
  return (
    <Menu
      label={text(title)}
      selected={[value]}
      rows={choices.map((choice) => ({ id: choice.code, label: text(choice.text) }))}
      onChoose={onChoose}
      trigger={
        <button type="button" className="hj-stat-variant">
          <span className="hj-visually-hidden">{text(title)}</span>
          <span>
            {chosen === undefined ? value : text(chosen.text)} <ChevronDown aria-hidden="true" />
          </span>
          {isUnconfirmed && <span className="hj-stat-unconfirmed">{t('unconfirmed')}</span>}
        </button>
      }
    />
  );
};
