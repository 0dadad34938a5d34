/** The columns of the register. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsultationRow } from '../../../shared/api/consultations.ts';
import { disputeTypes, textOf } from '../../../shared/case/codes.ts';
import { wayOuts } from '../../../shared/consultation/wayOuts.ts';
import type { Located } from '../../../shared/sync/whereabouts.ts';
import { useSyncStatus } from '../../app/queries.ts';
import { useText } from '../../i18n/useText.ts';
import { WhereaboutsSign } from '../../parts/WhereaboutsMark.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { DateText } from '../../ui/DateText.tsx';
import type { GridColumn } from '../../ui/VirtualTable.tsx';

export const useColumns = (): readonly GridColumn<Located<ConsultationRow>>[] => {
  const { t } = useTranslation(['consultations', 'sync']);
  const hasHub = (useSyncStatus().data?.url ?? null) !== null;
  const text = useText();
  return useMemo(
    () => [
      {
        id: 'number',
        header: t('columns.number'),
        widthRem: 11.5,
        cell: (row) => <span className="hj-numeric">{row.number}</span>,
      },
      {
        id: 'when',
        header: t('columns.when'),
        widthRem: 9,
        cell: (row) => (
          <>
            <DateText on={row.on} /> <span className="hj-quiet hj-numeric">{row.at}</span>
          </>
        ),
      },
      {
        id: 'caller',
        header: t('columns.caller'),
        widthRem: 9.5,
        cell: (row) => (
          <>
            {row.caller === '' ? (
              <span className="hj-quiet">{t('anonymous')}</span>
            ) : (
              <strong className="hj-list-who">{row.caller}</strong>
            )}{' '}
            <span className="hj-quiet hj-numeric">{row.phone}</span>
          </>
        ),
      },
      {
        id: 'topics',
        header: t('columns.topics'),
        widthRem: 7,
        cell: (row) => row.topics.map((code) => text(textOf(disputeTypes, code))).join(t('separator')),
      },
      { id: 'question', header: t('columns.question'), widthRem: 12.5, cell: (row) => row.question },
      {
        id: 'minutes',
        header: t('columns.minutes'),
        widthRem: 4.5,
        isEnd: true,
        cell: (row) => t('onlyMinutes', { minutes: row.minutes }),
      },
      { id: 'receivedBy', header: t('columns.receivedBy'), widthRem: 6.5, cell: (row) => row.receivedBy },
      ...(hasHub
        ? [
            {
              id: 'whereabouts',
              header: t('sync:place.column'),
              widthRem: 3.2,
              cell: (row: Located<ConsultationRow>) => <WhereaboutsSign whereabouts={row.whereabouts} />,
            },
          ]
        : []),
      {
        id: 'case',
        header: t('columns.case'),
        widthRem: 10,
        cell: (row) => row.caseNumber !== null && <Chip tone="settled">{row.caseNumber}</Chip>,
      },
      {
        id: 'ways',
        header: t('columns.ways'),
        widthRem: 8,
        cell: (row) => row.ways.map((code) => text(textOf(wayOuts, code))).join(t('separator')),
      },
    ],
    [t, text, hasHub],
  );
};
