/** One lane of the board: a count, then rows with who, why here, how long, one action. Long lanes fold after six rows. */
import { ChevronRight, CircleCheck } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { WorkbenchRow } from '../../../shared/api/views.ts';
import { paths } from '../../app/paths.ts';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';

export type LaneKind = 'due' | 'overdue' | 'waiting';
type LaneProps = { readonly kind: LaneKind; readonly rows: readonly WorkbenchRow[] };

const FOLDED_ROWS = 6;
const emptyWords = { due: 'emptyDue', overdue: 'emptyOverdue', waiting: 'emptyWaiting' } as const;
const subWords = { due: 'dueSub', overdue: 'overdueSub', waiting: 'waitingSub' } as const;

export const Lane = ({ kind, rows }: LaneProps) => {
  const { t } = useTranslation('workbench');
  const [isOpen, setOpen] = useState(false);
  const titleId = useId();
  const shown = isOpen ? rows : rows.slice(0, FOLDED_ROWS);
  return (
    <section className={classes('hj-lane', `hj-lane--${kind}`)} aria-labelledby={titleId}>
      <header className="hj-lane__head">
        <h2 className="hj-lane__name" id={titleId}>
          {t(kind)}
        </h2>
        <span className="hj-lane__count" data-any={rows.length > 0 ? '' : undefined}>
          {rows.length}
        </span>
        <span className="hj-lane__sub">{t(subWords[kind])}</span>
      </header>
      {rows.length === 0 && (
        <p className="hj-lane__empty">
          <CircleCheck aria-hidden="true" />
          {t(emptyWords[kind])}
        </p>
      )}
      {shown.map((row) => (
        <Todo key={`${row.id}-${row.why.zh}-${row.on ?? ''}`} kind={kind} row={row} />
      ))}
      {rows.length > FOLDED_ROWS && (
        <div className="hj-lane__more">
          <Button variant="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {isOpen ? t('showLess') : t('showAll', { count: rows.length })}
          </Button>
        </div>
      )}
    </section>
  );
};

const Todo = ({ kind, row }: { readonly kind: LaneKind; readonly row: WorkbenchRow }) => {
  const { t } = useTranslation('workbench');
  const text = useText();
  return (
    <Link href={row.kind === 'case' ? paths.case(row.id) : paths.letter(row.id)} className="hj-todo">
      <span className="hj-todo__who">{row.title}</span>
      <span className={classes('hj-todo__when', `hj-todo__when--${kind}`)}>{text(row.when)}</span>
      <span className="hj-todo__why">
        {row.isSample && <span className="hj-todo__sample">{t('sample')}</span>}
        {text(row.label)}
      </span>
      <span className="hj-todo__act">
        {text(row.action)}
        <ChevronRight aria-hidden="true" />
      </span>
    </Link>
  );
};
