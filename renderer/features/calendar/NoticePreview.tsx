/** The notice as it was read and every open day it would move; loaded from here, and only exactly what is shown. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CalendarMove } from '../../../shared/api/calendar.ts';
import type { CalendarPreview } from '../../../shared/api/settings.ts';
import { useCore } from '../../app/core.tsx';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { useText } from '../../i18n/useText.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { Table, type TableColumn } from '../../ui/Table.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { pathOfEntry } from './entryKinds.ts';
import { NoticeDays } from './YearCard.tsx';

type NoticePreviewProps = {
  readonly json: string;
  readonly preview: CalendarPreview;
  readonly onEdit: () => void;
  readonly onLoaded: () => void;
};

export const NoticePreview = ({ json, preview, onEdit, onLoaded }: NoticePreviewProps) => {
  const { t } = useTranslation('calendarPage');
  const text = useText();
  const { year, replaces, moves } = preview;
  const { load, isBusy, problem } = useLoad(json, onLoaded);
  return (
    <div className="hj-stack">
      {problem !== null && (
        <Banner tone="overdue" isAlert>
          {problem}
        </Banner>
      )}
      {replaces !== null && (
        <Banner tone="due">{t('notice.replaces', { year: replaces.year, source: text(replaces.source) })}</Banner>
      )}
      <section className="hj-year">
        <h3>{t('notice.previewTitle', { year: year.year })}</h3>
        <NoticeDays notice={year} />
      </section>
      <section className="hj-stack-tight">
        <h3>{moves.length === 0 ? t('notice.noMoves') : t('notice.moves', { count: moves.length })}</h3>
        {moves.length > 0 && <Moves moves={moves} />}
      </section>
      <div className="hj-form__actions">
        <Button onPress={onEdit}>{t('notice.edit')}</Button>
        <Button variant="primary" isBusy={isBusy} onPress={() => void load()}>
          {t('notice.load', { year: year.year })}
        </Button>
      </div>
    </div>
  );
};

const Moves = ({ moves }: { readonly moves: readonly CalendarMove[] }) => {
  const { t } = useTranslation('calendarPage');
  const text = useText();
  const columns: readonly TableColumn<CalendarMove>[] = [
    {
      id: 'case',
      header: t('notice.moveCase'),
      cell: (move) => (
        <Link href={pathOfEntry(move)}>{[move.number, move.title].filter((part) => part !== '').join(' · ')}</Link>
      ),
    },
    { id: 'what', header: t('notice.moveWhat'), cell: (move) => text(move.label) },
    { id: 'before', header: t('notice.moveBefore'), cell: (move) => <DateText on={move.before} isFull /> },
    {
      id: 'after',
      header: t('notice.moveAfter'),
      cell: (move) => (
        <strong>
          <DateText on={move.after} isFull />
        </strong>
      ),
    },
  ];
  return (
    <Table
      label={t('notice.moves', { count: moves.length })}
      columns={columns}
      rows={moves}
      rowKey={({ of, id, key }) => `${of}-${id}-${key}`}
    />
  );
};

const useLoad = (json: string, onLoaded: () => void) => {
  const { t } = useTranslation('calendarPage');
  const core = useCore();
  const client = useQueryClient();
  const toast = useToast();
  const words = useRefusalText();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const load = async (): Promise<void> => {
    setBusy(true);
    try {
      const loaded = await core.settings.loadCalendarYear({ json });
      if (!loaded.ok) return setProblem(words(loaded.refusal));
      // Dates of any case may have moved.
      await client.invalidateQueries();
      toast({ text: t('notice.loaded', { year: loaded.value.year }) });
      return onLoaded();
    } finally {
      setBusy(false);
    }
  };
  return { load, isBusy, problem } as const;
};
