/** One year: what its notice says, or that only weekends are known and how many open days that concerns. */
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CalendarYearView } from '../../../shared/api/settings.ts';
import { type LocalDate, localDate } from '../../../shared/kernel/localDate.ts';
import { paths } from '../../app/paths.ts';
import { useCalendar } from '../../app/queries.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { formatShortDay } from '../../ui/formatDate.ts';
import { saveFile } from '../../ui/savePdf.ts';
import { noticeFile } from './noticeForm.ts';

type YearCardProps = {
  readonly year: number;
  readonly loaded: CalendarYearView | null;
  readonly mayLoad: boolean;
  /** The first year to come whose notice is missing: the next thing to load. */
  readonly isNext: boolean;
};

export const YearCard = ({ year, loaded, mayLoad, isNext }: YearCardProps) => {
  const { t } = useTranslation('calendarPage');
  return (
    <section className="hj-year" aria-labelledby={`year-${year}`}>
      <header className="hj-row-spread">
        <h2 id={`year-${year}`} className="hj-numeric">
          {year}
        </h2>
        <div className="hj-row">
          {loaded === null ? (
            <Chip tone="due">{t('years.missing')}</Chip>
          ) : (
            <>
              <Chip tone="settled">{t('years.loaded')}</Chip>
              <Chip tone="outline">{t(loaded.isBuiltIn ? 'years.builtIn' : 'years.own')}</Chip>
            </>
          )}
          {loaded !== null && !loaded.isBuiltIn && <SaveNotice notice={loaded} />}
          {mayLoad && (
            <Link
              href={paths.calendarNotice(year)}
              className={`hj-button hj-button--${isNext ? 'primary' : 'quiet'}`}
              aria-label={t(loaded === null ? 'years.enter' : 'years.replaceFor', { year })}
            >
              {loaded === null ? t('years.enter', { year }) : t('years.replace')}
            </Link>
          )}
        </div>
      </header>
      {loaded === null ? <Missing year={year} /> : <NoticeDays notice={loaded} />}
    </section>
  );
};

/** What the office typed once, other computers and offices need not type again. */
const SaveNotice = ({ notice }: { readonly notice: CalendarYearView }) => {
  const { t } = useTranslation('calendarPage');
  const save = (): void =>
    saveFile(
      new TextEncoder().encode(noticeFile(notice)),
      t('years.fileName', { year: notice.year }),
      'application/json',
    );
  return (
    <Button
      variant="quiet"
      icon={<Download aria-hidden="true" />}
      aria-label={t('years.saveFor', { year: notice.year })}
      onPress={save}
    >
      {t('years.save')}
    </Button>
  );
};

const Missing = ({ year }: { readonly year: number }) => {
  const { t } = useTranslation('calendarPage');
  const open = useCalendar(localDate(`${year}-01-01`), localDate(`${year}-12-31`)).data?.length ?? 0;
  return (
    <p>
      {open > 0 && <strong>{t('years.openDays', { count: open })} </strong>}
      <span className="hj-quiet">{t('years.missingWhy')}</span>
    </p>
  );
};

type Notice = Pick<CalendarYearView, 'year' | 'source' | 'daysOff' | 'makeUpWorkdays' | 'tripleWageDays'>;

/** What a notice says, as the year's card and the preview before loading show it. */
export const NoticeDays = ({ notice }: { readonly notice: Notice }) => {
  const { t } = useTranslation('calendarPage');
  const text = useText();
  const language = useLanguage();
  const word = (day: LocalDate): string => formatShortDay(day, language, notice.year);
  return (
    <dl className="hj-year__days">
      <dt>{t('years.source')}</dt>
      <dd>{text(notice.source)}</dd>
      <dt>{t('years.daysOff')}</dt>
      <dd>
        <ul className="hj-year__runs">
          {notice.daysOff.map((run) => (
            <li key={run.from} className="hj-date">
              {text(run.name)} {run.from === run.to ? word(run.from) : `${word(run.from)} – ${word(run.to)}`}
            </li>
          ))}
        </ul>
      </dd>
      <dt>{t('years.makeUp')}</dt>
      <dd>
        {notice.makeUpWorkdays.length === 0 ? (
          t('years.none')
        ) : (
          <Days days={notice.makeUpWorkdays} year={notice.year} />
        )}
      </dd>
      <dt>{t('years.triple')}</dt>
      <dd>
        <Days days={notice.tripleWageDays} year={notice.year} />
      </dd>
    </dl>
  );
};

type DaysProps = { readonly days: readonly LocalDate[]; readonly year: number };

const Days = ({ days, year }: DaysProps) => {
  const language = useLanguage();
  return (
    <ul className="hj-year__runs">
      {days.map((day) => (
        <li key={day} className="hj-date">
          {formatShortDay(day, language, year)}
        </li>
      ))}
    </ul>
  );
};
