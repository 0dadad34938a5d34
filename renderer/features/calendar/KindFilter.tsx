/** The kinds that stand in these weeks, each with its sign and how many; pressing one hides or shows it. Serves as the legend. */
import { useTranslation } from 'react-i18next';
import { type CalendarEntry, CalendarEntryKind } from '../../../shared/api/calendar.ts';
import { entryIcons } from './entryKinds.ts';

type KindFilterProps = {
  readonly entries: readonly CalendarEntry[];
  readonly hidden: ReadonlySet<CalendarEntryKind>;
  readonly onChange: (hidden: ReadonlySet<CalendarEntryKind>) => void;
};

export const KindFilter = ({ entries, hidden, onChange }: KindFilterProps) => {
  const { t } = useTranslation('calendarPage');
  const present = CalendarEntryKind.filter((kind) => entries.some((entry) => entry.kind === kind));
  if (present.length === 0) return null;
  const toggle = (kind: CalendarEntryKind): void => {
    const next = new Set(hidden);
    if (!next.delete(kind)) next.add(kind);
    onChange(next);
  };
  return (
    <div className="hj-kinds" role="group" aria-label={t('months.shown')}>
      {present.map((kind) => {
        const Icon = entryIcons[kind];
        return (
          <button
            key={kind}
            type="button"
            className="hj-kinds__kind"
            aria-pressed={!hidden.has(kind)}
            onClick={() => toggle(kind)}
          >
            <Icon aria-hidden="true" />
            {t(`months.kinds.${kind}`)}{' '}
            <span className="hj-numeric">{entries.filter((entry) => entry.kind === kind).length}</span>
          </button>
        );
      })}
    </div>
  );
};
