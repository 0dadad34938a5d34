/** The office as it stands on papers, what kind of body it is and whose wage figures it counts with. Administrators change its data. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OfficeView } from '../../../shared/api/views.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { settingFor, type SettingKey } from '../../../shared/settings/register.ts';
import { settingValueText } from '../../../shared/settings/settingWords.ts';
import { paths } from '../../app/paths.ts';
import { useRulebook } from '../../app/queries.ts';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { ChangeOfficeDialog } from './ChangeOfficeDialog.tsx';
import { Part } from './Part.tsx';

type OfficePartProps = {
  readonly office: OfficeView;
  readonly today: LocalDate;
  /** Why this person may not change it, or null. */
  readonly blockedReason: string | null;
};

export const OfficePart = ({ office, today, blockedReason }: OfficePartProps) => {
  const { t } = useTranslation(['settings', 'rules']);
  const [isChanging, setChanging] = useState(false);
  return (
    <Part title={t('settings:office')}>
      <strong>{office.name}</strong>
      <dl className="hj-office-facts">
        <dt>{t('settings:officeCode')}</dt>
        <dd>{office.code}</dd>
        <dt>{t('settings:district')}</dt>
        <dd>{office.district}</dd>
        <dt>{t('settings:address')}</dt>
        <dd>{office.address === '' ? '—' : office.address}</dd>
        <dt>{t('settings:phone')}</dt>
        <dd className="hj-numeric">{office.phone === '' ? '—' : office.phone}</dd>
        <dt>{t('rules:office.bodyKind')}</dt>
        <Chosen settingKey="office.body-kind" today={today} />
        <dt>{t('rules:office.wagePlace')}</dt>
        <Chosen settingKey="office.wage-place" today={today} />
      </dl>
      <div>
        <Button blockedReason={blockedReason} onPress={() => setChanging(true)}>
          {t('rules:office.change')}
        </Button>
      </div>
      {isChanging && <ChangeOfficeDialog office={office} onClose={() => setChanging(false)} />}
    </Part>
  );
};

/** A choice that stands in the register; the way to it where none was made. */
const Chosen = ({ settingKey, today }: { readonly settingKey: SettingKey; readonly today: LocalDate }) => {
  const { t } = useTranslation('rules');
  const text = useText();
  const setting = settingFor(useRulebook().settings, { key: settingKey, on: today });
  return (
    <dd>{setting === null ? <Link href={paths.rules}>{t('office.unset')}</Link> : text(settingValueText(setting))}</dd>
  );
};
