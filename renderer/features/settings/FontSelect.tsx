/** One role's font: those usual for the role first, then the others; a chosen font whose file is gone stays in sight with the reason. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChosenFont, InstalledFont } from '../../../shared/api/fonts.ts';
import type { FontRole } from '../../../shared/documents/fontRoles.ts';
import { useText } from '../../i18n/useText.ts';
import '../../ui/form/Form.css';

type FontSelectProps = {
  readonly label: string;
  readonly role: FontRole;
  readonly installed: readonly InstalledFont[];
  readonly chosen: ChosenFont;
  readonly isDisabled: boolean;
  readonly onChoose: (fontId: string | null) => void;
};

/** The chosen font when its file is gone: shown, but not to be chosen again. */
const gone = 'gone';

export const FontSelect = ({ label, role, installed, chosen, isDisabled, onChoose }: FontSelectProps) => {
  const { t } = useTranslation('papers');
  const id = useId();
  const usable = installed.filter(({ problem }) => problem === null);
  const isGone = chosen.font !== null && chosen.fontId === null;
  return (
    <div className="hj-field">
      <label className="hj-field__label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="hj-input"
        value={isGone ? gone : (chosen.fontId ?? '')}
        disabled={isDisabled}
        onChange={({ target }) => onChoose(target.value === '' ? null : target.value)}
      >
        <option value="">{t('fonts.bundled')}</option>
        {isGone && (
          <option value={gone} disabled>
            {chosen.font}
          </option>
        )}
        <FontGroup label={t('fonts.usual')} fonts={usable.filter(({ serves }) => serves.includes(role))} />
        <FontGroup label={t('fonts.others')} fonts={usable.filter(({ serves }) => !serves.includes(role))} />
      </select>
      {chosen.problem !== null && <p className="hj-field__error">{t(`fontProblems.${chosen.problem}`)}</p>}
    </div>
  );
};

const FontGroup = ({ label, fonts }: { readonly label: string; readonly fonts: readonly InstalledFont[] }) => {
  const text = useText();
  if (fonts.length === 0) return null;
  return (
    <optgroup label={label}>
      {fonts.map(({ fontId, name }) => (
        <option key={fontId} value={fontId}>
          {text(name)}
        </option>
      ))}
    </optgroup>
  );
};
