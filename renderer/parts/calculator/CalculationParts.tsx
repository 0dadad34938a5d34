/** The parts a calculation is shown with, whether it was just made or stands in a claim: steps, law, settings, warnings. */
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Trace } from '../../../shared/case/parts.ts';
import type { Text } from '../../../shared/kernel/text.ts';
import type { Setting } from '../../../shared/settings/setting.ts';
import { settingPlaceText, settingTitle, settingValueText, sourceText } from '../../../shared/settings/settingWords.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { formatFullDay } from '../../ui/formatDate.ts';
import { ConfirmedChip } from './FieldNote.tsx';

type StepSeen = { readonly text: Text; readonly formula: Text | string | null };

export const StepList = ({ steps }: { readonly steps: readonly StepSeen[] }) => {
  const text = useText();
  return (
    <ol className="hj-calc-steps">
      {steps.map((step, at) => (
        // Steps of one calculation never change their order; two may read the same.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={at}>
          <p>{text(step.text)}</p>
          {step.formula !== null && (
            <p className="hj-calc-steps__formula">
              {typeof step.formula === 'string' ? step.formula : text(step.formula)}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
};

type SettingSeen = Trace['settings'][number] & Partial<Pick<Setting, 'source' | 'unit'>>;

export const SettingsUsed = ({ settings }: { readonly settings: readonly SettingSeen[] }) => {
  const { t } = useTranslation('calculators');
  const text = useText();
  const language = useLanguage();
  if (settings.length === 0) return null;
  return (
    <section className="hj-calculation__part">
      <h3>{t('settingsUsed')}</h3>
      <ul className="hj-settings-used">
        {settings.map((setting) => (
          <li key={`${setting.key}-${setting.place}`}>
            <p className="hj-row">
              <span>
                {text(settingTitle(setting.key))} <strong>{text(settingValueText(setting))}</strong>
              </span>
              <ConfirmedChip isConfirmed={setting.confirmed} />
            </p>
            <p className="hj-quiet">
              {t('settingSince', {
                place: text(settingPlaceText(setting)),
                since: formatFullDay(setting.validFrom, language),
              })}
              {setting.source !== undefined && ` · ${text(sourceText(setting.source))}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};

export const WarningList = ({ warnings }: { readonly warnings: readonly Text[] }) => {
  const { t } = useTranslation('calculators');
  const text = useText();
  if (warnings.length === 0) return null;
  return (
    <section className="hj-calculation__part">
      <h3>{t('warnings')}</h3>
      <ul className="hj-warnings">
        {warnings.map((warning) => (
          <li key={warning.zh}>
            <TriangleAlert aria-hidden="true" />
            <span>{text(warning)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
