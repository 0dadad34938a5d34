/** The columns of the list of letters. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterRow } from '../../../shared/api/letters.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { letterKindRow } from '../../../shared/letter/kinds.ts';
import type { Located } from '../../../shared/sync/whereabouts.ts';
import { useSyncStatus } from '../../app/queries.ts';
import { useText } from '../../i18n/useText.ts';
import { WhereaboutsSign } from '../../parts/WhereaboutsMark.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { DateText } from '../../ui/DateText.tsx';
import type { GridColumn } from '../../ui/VirtualTable.tsx';
import { dayTone, stepTone } from './letterDay.ts';

export const useColumns = (today: LocalDate): readonly GridColumn<Located<LetterRow>>[] => {
  const { t } = useTranslation(['letters', 'sync']);
  const hasHub = (useSyncStatus().data?.url ?? null) !== null;
  const text = useText();
  return useMemo(
    () => [
      {
        id: 'kind',
        header: t('columns.kind'),
        widthRem: 4.6,
        cell: (row) => text(letterKindRow(row.letterKind).short),
      },
      {
        id: 'number',
        header: t('columns.number'),
        widthRem: 11.5,
        cell: (row) => (
          <span className="hj-numeric">
            {row.number ?? (
              <>
                <span className="hj-quiet">{t('noNumber')}</span>{' '}
                {row.isSample && <Chip tone="outline">{t('sample')}</Chip>}
              </>
            )}
          </span>
        ),
      },
      {
        id: 'addressee',
        header: t('columns.addressee'),
        widthRem: 10.6,
        cell: (row) => <strong className="hj-list-who">{row.addressee || '—'}</strong>,
      },
      { id: 'matter', header: t('columns.matter'), widthRem: 9.8, cell: (row) => row.matter },
      {
        id: 'step',
        header: t('columns.step'),
        widthRem: 8.5,
        cell: (row) => <Chip tone={stepTone(row.step)}>{text(row.stepName)}</Chip>,
      },
      {
        id: 'dueOn',
        header: t('columns.dueOn'),
        widthRem: 8.4,
        cell: (row) =>
          row.dueOn === null ? null : (
            <Chip tone={dayTone(row.dueOn, today, row.step)}>
              <DateText on={row.dueOn} />
            </Chip>
          ),
      },
      { id: 'draftedOn', header: t('columns.draftedOn'), widthRem: 7, cell: (row) => <DateText on={row.draftedOn} /> },
      { id: 'case', header: t('columns.case'), widthRem: 6.6, cell: (row) => row.caseNumber },
      ...(hasHub
        ? [
            {
              id: 'whereabouts',
              header: t('sync:place.column'),
              widthRem: 3.2,
              cell: (row: Located<LetterRow>) => <WhereaboutsSign whereabouts={row.whereabouts} />,
            },
          ]
        : []),
    ],
    [t, text, today, hasHub],
  );
};
