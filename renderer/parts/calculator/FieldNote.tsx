/** What stands under a field: the setting that counts while the field is empty, with its source and day, or that the value is the worker's. */
import { useTranslation } from 'react-i18next';
import type { Setting } from '../../../shared/settings/setting.ts';
import { settingPlaceText, settingValueText, sourceText } from '../../../shared/settings/settingWords.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { Chip } from '../../ui/Chip.tsx';
import { formatFullDay } from '../../ui/formatDate.ts';

type SettingNoteProps = {
  /** Null where neither the office nor a source gives one. */
  readonly setting: Setting | null;
  readonly isNeeded: boolean;
};

export const SettingNote = ({ setting, isNeeded }: SettingNoteProps) => {
  const { t } = useTranslation('calculators');
  const text = useText();
  const language = useLanguage();
  if (setting === null)
    return (
      <span className="hj-setting-note">
        <Chip tone="due">{t('noSetting')}</Chip> {t(isNeeded ? 'noSettingNeeded' : 'noSettingHelp')}
      </span>
    );
  const { validFrom, confirmed, source } = setting;
  return (
    <span className="hj-setting-note">
      {t('fromSetting', {
        value: text(settingValueText(setting)),
        place: text(settingPlaceText(setting)),
        since: formatFullDay(validFrom, language),
      })}{' '}
      <ConfirmedChip isConfirmed={confirmed} />
      <span className="hj-setting-note__source">{text(sourceText(source))}</span>
    </span>
  );
};

export const ConfirmedChip = ({ isConfirmed }: { readonly isConfirmed: boolean }) => {
  const { t } = useTranslation('calculators');
  return isConfirmed ? <Chip tone="settled">{t('confirmed')}</Chip> : <Chip tone="due">{t('unconfirmed')}</Chip>;
};
