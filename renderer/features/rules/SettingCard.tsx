/** One setting: what it decides and by which article, the number in force for each place with its source, what comes later, what was before. */
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SettingView } from '../../../shared/api/settings.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import type { Setting } from '../../../shared/settings/setting.ts';
import { placeText, settingValueText } from '../../../shared/settings/settingWords.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { isMissing, isUnconfirmed } from '../../parts/settingCounts.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { formatFullDay } from '../../ui/formatDate.ts';
import type { Entering } from './EnterSettingDialog.tsx';
import { SettingHistory } from './SettingHistory.tsx';
import { SettingValue } from './SettingValue.tsx';

type SettingCardProps = {
  readonly view: SettingView;
  readonly today: LocalDate;
  /** Null for those who may only read. */
  readonly onEnter: ((entering: Entering) => void) | null;
};

export const SettingCard = ({ view, today, onEnter }: SettingCardProps) => {
  const { t } = useTranslation('rules');
  const text = useText();
  const { row, current, own } = view;
  const later = own.filter(({ validFrom }) => validFrom > today);
  return (
    <article className="hj-rule">
      <header className="hj-rule__head">
        <div>
          <h3>{text(row.title)}</h3>
          <p className="hj-quiet hj-dense">{text(row.article)}</p>
        </div>
        {/* How far the shipped number can be trusted; of no interest once the office stands by its own. */}
        {(isMissing(view) || isUnconfirmed(view)) && <Chip>{t(`marks.${row.mark}`)}</Chip>}
      </header>
      {current.length === 0 && (
        <p className="hj-rule__missing">
          <Chip tone="due">{t('missing')}</Chip> <span className="hj-quiet hj-dense">{t('missingWhy')}</span>
        </p>
      )}
      <ul className="hj-rule__values">
        {current.map((setting) => (
          <li key={setting.place}>
            <SettingValue view={view} setting={setting} onEnter={onEnter} />
          </li>
        ))}
      </ul>
      <Later settings={later} />
      <div className="hj-row-spread">
        <SettingHistory view={view} />
        {onEnter !== null && (current.length === 0 || row.hasPlaces) && (
          <Button
            variant="quiet"
            icon={<Plus aria-hidden="true" />}
            aria-label={t('changeFor', { what: text(row.title) })}
            onPress={() => onEnter({ row, setting: null, isConfirming: false })}
          >
            {t(current.length > 0 ? 'addPlace' : row.value.kind === 'number' ? 'enter' : 'choose')}
          </Button>
        )}
      </div>
    </article>
  );
};

/** Numbers that are entered already and not in force yet. */
const Later = ({ settings }: { readonly settings: readonly Setting[] }) => {
  const { t } = useTranslation('rules');
  const text = useText();
  const language = useLanguage();
  return settings.map((setting) => (
    <p key={`${setting.place}-${setting.validFrom}`} className="hj-dense">
      <Chip tone="primary">
        {[
          setting.place === '' ? '' : text(placeText(setting.place)),
          t('upcoming', {
            since: formatFullDay(setting.validFrom, language),
            value: text(settingValueText(setting)),
          }),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </Chip>
    </p>
  ));
};
