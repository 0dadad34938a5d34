/** The number in force for one place: value, first day, whose it is, whether it is confirmed, its source, and what can be done with it. */
import { useTranslation } from 'react-i18next';
import type { SettingView } from '../../../shared/api/settings.ts';
import { placeText, settingPlaceText, settingValueText, sourceBeside } from '../../../shared/settings/settingWords.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { formatFullDay } from '../../ui/formatDate.ts';
import type { Entering } from './EnterSettingDialog.tsx';

type SettingValueProps = {
  readonly view: SettingView;
  readonly setting: SettingView['current'][number];
  readonly onEnter: ((entering: Entering) => void) | null;
};

export const SettingValue = ({ view: { row }, setting, onEnter }: SettingValueProps) => {
  const { t } = useTranslation('rules');
  const text = useText();
  const language = useLanguage();
  const what = [text(row.title), setting.place === '' ? '' : text(placeText(setting.place))]
    .filter((part) => part !== '')
    .join(' · ');
  const source = text(sourceBeside(setting.source, row.article));
  return (
    <div className="hj-rule__value">
      <div className="hj-rule__number">
        {row.hasPlaces && <span className="hj-quiet">{text(settingPlaceText(setting))}</span>}
        <strong>{text(settingValueText(setting))}</strong>
        <span className="hj-quiet hj-numeric">{t('since', { since: formatFullDay(setting.validFrom, language) })}</span>
        <Chip tone="outline">{t(setting.isOwn ? 'own' : 'shipped')}</Chip>
        <Chip tone={setting.confirmed ? 'settled' : 'due'}>{t(setting.confirmed ? 'confirmed' : 'unconfirmed')}</Chip>
      </div>
      {source !== '' && <p className="hj-quiet hj-dense hj-rule__source">{source}</p>}
      {onEnter !== null && (
        <div className="hj-rule__acts">
          {!setting.confirmed && (
            <Button
              aria-label={t('confirmFor', { what })}
              onPress={() => onEnter({ row, setting, isConfirming: true })}
            >
              {t('confirm')}
            </Button>
          )}
          <Button
            variant="quiet"
            aria-label={t('changeFor', { what })}
            onPress={() => onEnter({ row, setting, isConfirming: false })}
          >
            {t(row.value.kind === 'number' ? 'change' : 'choose')}
          </Button>
        </div>
      )}
    </div>
  );
};
