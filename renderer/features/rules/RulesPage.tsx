/** #/settings/rules: the register of settings in groups, what is in force today, where it comes from, and whether the office stands by it. */
import './rules.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { settingRoles, type SettingView } from '../../../shared/api/settings.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { SettingGroup, settingGroupNames, settingsIn } from '../../../shared/settings/groups.ts';
import { useSettings, useStatus } from '../../app/queries.ts';
import { roleName } from '../../i18n/refusalText.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { isMissing, isUnconfirmed, settingCounts } from '../../parts/settingCounts.ts';
import { Banner } from '../../ui/Banner.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { EnterSettingDialog, type Entering } from './EnterSettingDialog.tsx';
import { OpenFilter, type Shown } from './OpenFilter.tsx';
import { SettingCard } from './SettingCard.tsx';

export const RulesPage = () => {
  const { t } = useTranslation('rules');
  const settings = useSettings();
  const status = useStatus();
  return (
    <Page title={t('title')} lead={t('lead')}>
      {settings.data === undefined || status.data === undefined ? (
        <QueryState isError={settings.isError || status.isError} onRetry={() => void settings.refetch()} />
      ) : (
        <Register
          views={settings.data}
          today={status.data.today}
          mayChange={settingRoles.some((role) => status.data?.person?.roles.includes(role))}
        />
      )}
    </Page>
  );
};

type RegisterProps = {
  readonly views: readonly SettingView[];
  readonly today: LocalDate;
  readonly mayChange: boolean;
};

const Register = ({ views, today, mayChange }: RegisterProps) => {
  const { t } = useTranslation('rules');
  const [shown, setShown] = useState<Shown>('all');
  const [entering, setEntering] = useState<Entering | null>(null);
  const language = useLanguage();
  return (
    <div className="hj-rules">
      {!mayChange && (
        <Banner>
          {t('who', {
            roles: settingRoles.map((role) => roleName(role, language)).join(language === 'zh' ? '、' : ', '),
          })}
        </Banner>
      )}
      <OpenFilter counts={settingCounts(views)} shown={shown} onChoose={setShown} />
      {SettingGroup.map((group) => (
        <Group
          key={group}
          group={group}
          views={settingsIn(group).flatMap((key) => views.find(({ row }) => row.key === key) ?? [])}
          isOpenOnly={shown === 'open'}
          today={today}
          onEnter={mayChange ? setEntering : null}
        />
      ))}
      {entering !== null && (
        <EnterSettingDialog entering={entering} views={views} today={today} onClose={() => setEntering(null)} />
      )}
    </div>
  );
};

type GroupProps = {
  readonly group: SettingGroup;
  readonly views: readonly SettingView[];
  readonly isOpenOnly: boolean;
  readonly today: LocalDate;
  readonly onEnter: ((entering: Entering) => void) | null;
};

const Group = ({ group, views, isOpenOnly, today, onEnter }: GroupProps) => {
  const { t } = useTranslation('rules');
  const text = useText();
  const seen = views.filter((view) => !isOpenOnly || isMissing(view) || isUnconfirmed(view));
  const id = `rules-${group}`;
  return (
    <section className="hj-rules__group" aria-labelledby={id}>
      <h2 id={id}>{text(settingGroupNames[group])}</h2>
      {seen.length === 0 && <EmptyState what={t('nothingOpen')} why={t('nothingOpenWhy')} />}
      <ul className="hj-rules__list">
        {seen.map((view) => (
          <li key={view.row.key}>
            <SettingCard view={view} today={today} onEnter={onEnter} />
          </li>
        ))}
      </ul>
    </section>
  );
};
