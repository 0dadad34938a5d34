/** The cases touched last, as a plain list. */
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CaseListRow } from '../../../shared/api/views.ts';
import { paths } from '../../app/paths.ts';
import { useText } from '../../i18n/useText.ts';
import { Chip } from '../../ui/Chip.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { Money } from '../../ui/Money.tsx';

export const RecentCases = ({ rows }: { readonly rows: readonly CaseListRow[] }) => {
  const { t } = useTranslation('workbench');
  if (rows.length === 0) return null;
  return (
    <section>
      <header className="hj-row-spread">
        <h2>{t('recent')}</h2>
        <Link href={paths.cases} className="hj-button hj-button--quiet">
          {t('allCases')}
        </Link>
      </header>
      <div className="hj-recent">
        {rows.map((row) => (
          <RecentRow key={row.caseId} row={row} />
        ))}
      </div>
    </section>
  );
};

const RecentRow = ({ row }: { readonly row: CaseListRow }) => {
  const { t } = useTranslation('workbench');
  const text = useText();
  return (
    <Link href={paths.case(row.caseId)} className="hj-recent__row">
      <span className="hj-recent__number hj-numeric">{row.number}</span>
      <span className="hj-recent__who hj-clip">
        {row.workers} · {row.respondents}
      </span>
      <span className="hj-recent__due hj-quiet hj-clip">
        {row.nextDeadlineLabel !== null && text(row.nextDeadlineLabel)}{' '}
        {row.nextDeadline !== null && <DateText on={row.nextDeadline} />}
      </span>
      <span className="hj-recent__claim">
        <Money fen={row.claimFen} />
      </span>
      <span className="hj-recent__step">
        {row.isSample && <Chip tone="outline">{t('sample')}</Chip>}
        <Chip tone={row.isClosed ? 'settled' : 'primary'}>{text(row.stepName)}</Chip>
      </span>
    </Link>
  );
};
