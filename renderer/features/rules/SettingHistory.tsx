/** Every number a setting has had, newest first: nothing is overwritten. */
import { useTranslation } from 'react-i18next';
import type { SettingView } from '../../../shared/api/settings.ts';
import { settingPlaceText, settingValueText, sourceBeside } from '../../../shared/settings/settingWords.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { formatFullDay } from '../../ui/formatDate.ts';

export const SettingHistory = ({ view: { row, own } }: { readonly view: SettingView }) => {
  const { t } = useTranslation('rules');
  const text = useText();
  const language = useLanguage();
  // Of two entries for one day the later entered stands, so it comes first.
  const entries = [
    ...own.toReversed().map((setting) => ({ setting, isOwn: true })),
    ...row.defaults.toReversed().map((setting) => ({ setting, isOwn: false })),
  ].toSorted((a, b) =>
    a.setting.validFrom < b.setting.validFrom ? 1 : a.setting.validFrom > b.setting.validFrom ? -1 : 0,
  );
  if (entries.length < 2) return <span />;
  return (
    <details className="hj-rule__history">
      <summary>{t('history', { count: entries.length })}</summary>
      <ul>
        {entries.map(({ setting, isOwn }, at) => (
          // The log only grows, and two entries may be alike.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>
            <span className="hj-numeric">{t('since', { since: formatFullDay(setting.validFrom, language) })}</span>{' '}
            {row.hasPlaces && `${text(settingPlaceText(setting))} `}
            <strong>{text(settingValueText(setting))}</strong>{' '}
            <span className="hj-quiet">
              {[
                t(isOwn ? 'own' : 'shipped'),
                t(setting.confirmed ? 'confirmed' : 'unconfirmed'),
                text(sourceBeside(setting.source, row.article)),
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
};
