/**
 * The columns that the list can show. `sort` is the name the core sorts by, where it can. Those shown at first fit a window of 1280 pixels
 * with a scroll bar (66.9 rem), the longest step uncut.
 */
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListSort } from '../../../shared/api/cases.ts';
import type { CaseListRow } from '../../../shared/api/views.ts';
import { channels, disputeTypes, outcomes, referrals, textOf, tracks } from '../../../shared/case/codes.ts';
import type { Language } from '../../../shared/kernel/text.ts';
import { formatYuanSign } from '../../../shared/money/fen.ts';
import type { Located } from '../../../shared/sync/whereabouts.ts';
import { useOffices, useSyncStatus } from '../../app/queries.ts';
import type { OtherOffice } from '../../../shared/sync/protocol.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { useWhereaboutsText, WhereaboutsSign } from '../../parts/WhereaboutsMark.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { formatInstant } from '../../ui/formatDate.ts';
import type { GridColumn } from '../../ui/VirtualTable.tsx';
import type { ColumnId } from './listFilter.ts';

type Row = Located<CaseListRow>;
export type CaseColumn = GridColumn<Row> & {
  readonly id: ColumnId;
  readonly sort: (typeof ListSort)[number] | null;
  /** The cell as plain text, for copying. */
  readonly text: (row: Row) => string;
};

/** All columns with words in the language shown now; where records are is shown where there is a hub. */
export const useColumns = (): readonly CaseColumn[] => {
  const { t } = useTranslation('caseList');
  const text = useText();
  const language = useLanguage();
  const { data: offices } = useOffices();
  const placeText = useWhereaboutsText();
  const hasHub = (useSyncStatus().data?.url ?? null) !== null;
  return useMemo(() => {
    const column = (id: ColumnId, widthRem: number, rest: ColumnRest): CaseColumn => ({
      id,
      header: t(id),
      widthRem,
      sort: rest.sort ?? null,
      isSortable: rest.sort !== undefined,
      isEnd: rest.isEnd,
      text: rest.text,
      cell: rest.cell ?? rest.text,
    });
    return [
      column('number', 10.6, {
        sort: 'number',
        text: (row) => row.number,
        // The number of a sample says that it is one (样).
        cell: (row) => <span className="hj-numeric">{row.number}</span>,
      }),
      column('workers', 6.5, {
        sort: 'worker',
        text: (row) => row.workers,
        cell: (row) => <strong className="hj-list-who">{row.workers}</strong>,
      }),
      column('respondents', 6.6, { sort: 'respondent', text: (row) => row.respondents }),
      column('office', 9, {
        text: ({ elsewhere }) => (elsewhere === null ? '' : officeName(offices, elsewhere.officeId)),
      }),
      column('track', 3.2, {
        text: (row) => text(textOf(tracks, trackOf(row.referral))),
        cell: ({ referral }) => {
          const track = trackOf(referral);
          return <span title={text(textOf(tracks, track))}>{track === '' ? '' : t(`trackShort.${track}`)}</span>;
        },
      }),
      column('referral', 11, { text: (row) => text(textOf(referrals, row.referral)) }),
      column('channel', 9, { text: (row) => text(textOf(channels, row.channel)) }),
      column('dispute', 5, { text: (row) => text(textOf(disputeTypes, row.mainDispute)) }),
      column('receivedOn', 4.75, {
        sort: 'receivedOn',
        text: (row) => row.receivedOn,
        cell: (row) => <DateText on={row.receivedOn} isShort />,
      }),
      column('claim', 6.4, { sort: 'claimFen', isEnd: true, text: (row) => formatYuanSign(row.claimFen) }),
      column('agreed', 6.5, {
        isEnd: true,
        text: (row) => (row.agreedFen === null ? '' : formatYuanSign(row.agreedFen)),
      }),
      column('step', 10.95, {
        sort: 'step',
        text: (row) => text(row.stepName),
        cell: (row) => (
          <span title={text(row.stepName)}>
            <Chip tone={row.isClosed ? 'settled' : 'primary'}>{text(row.stepName)}</Chip>
          </span>
        ),
      }),
      column('outcome', 9, { text: (row) => (row.outcome === null ? '' : text(textOf(outcomes, row.outcome))) }),
      column('nextDeadline', 9.8, {
        sort: 'nextDeadline',
        text: (row) => deadlineText(row, language),
        cell: (row) => <DeadlineCell row={row} language={language} />,
      }),
      column('mediators', 7, { text: (row) => row.mediators }),
      column('updatedAt', 9, { sort: 'updatedAt', text: (row) => formatInstant(row.updatedAt, language) }),
      column('whereabouts', 3.2, {
        text: (row) => placeText(row.whereabouts),
        cell: (row) => <WhereaboutsSign whereabouts={row.whereabouts} />,
      }),
    ].filter(({ id }) => hasHub || id !== 'whereabouts');
  }, [t, text, language, placeText, hasHub, offices]);
};

type ColumnRest = {
  readonly sort?: (typeof ListSort)[number];
  readonly isEnd?: boolean;
  readonly text: (row: Row) => string;
  readonly cell?: (row: Row) => ReactNode;
};

/** Under its code while the hub has not told its name; empty for one that is no longer there. */
const officeName = (offices: readonly OtherOffice[] | undefined, officeId: string): string => {
  const office = offices?.find((one) => one.officeId === officeId);
  return office === undefined ? '' : office.name === '' ? office.code : office.name;
};

const deadlineText = (row: CaseListRow, language: Language): string =>
  [row.nextDeadline, row.nextDeadlineLabel?.[language]].filter((part) => part !== null && part !== undefined).join(' ');

/** The day over what it is for: beside each other they would not fit. */
const DeadlineCell = ({ row, language }: { readonly row: CaseListRow; readonly language: Language }) =>
  row.nextDeadline === null ? null : (
    <div className="hj-list-deadline" title={deadlineText(row, language)}>
      <div>
        {row.isLate && <LateMark />}
        <DateText on={row.nextDeadline} isShort />
      </div>
      <div className="hj-clip hj-quiet">{row.nextDeadlineLabel?.[language]}</div>
    </div>
  );

/** A date that has passed is marked by a sign and a word, not by its colour alone. */
const LateMark = () => {
  const { t } = useTranslation('caseList');
  return <strong className="hj-list-late">{t('late')} </strong>;
};

/** Each form of referral belongs to one track. */
const trackOf = (referral: CaseListRow['referral']): (typeof referrals)[number]['track'] | '' =>
  referrals.find(({ code }) => code === referral)?.track ?? '';
