/** The workers of a collective case as rows: found, narrowed, sorted; a row opens the worker. Three hundred scroll like ten. */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../ui/Chip.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Money } from '../../ui/Money.tsx';
import { type GridColumn, type GridSort, VirtualTable } from '../../ui/VirtualTable.tsx';
import { useCasePage } from './caseActions.tsx';
import { WorkerDialog } from './WorkerDialog.tsx';
import {
  filterWorkers,
  sortWorkers,
  usefulFilters,
  type WorkerFilter,
  type WorkerRow,
  workerRows,
  type WorkerSort,
} from './workerRows.ts';

const sorts: readonly WorkerSort[] = ['name', 'claim', 'agreed', 'paid'];
const isSort = (id: string): id is WorkerSort => sorts.some((sort) => sort === id);

export const WorkersTable = ({ height }: { readonly height?: string | undefined }) => {
  const { t } = useTranslation('cases');
  const { view } = useCasePage();
  const [filter, setFilter] = useState<WorkerFilter>('all');
  const [text, setText] = useState('');
  const [sort, setSort] = useState<GridSort | undefined>();
  const [openId, setOpenId] = useState<string | null>(null);
  const all = useMemo(() => workerRows(view.case), [view.case]);
  const rows = useMemo(() => {
    const kept = filterWorkers(all, { filter, text });
    return sort !== undefined && isSort(sort.id)
      ? sortWorkers(kept, { id: sort.id, isDescending: sort.isDescending })
      : kept;
  }, [all, filter, text, sort]);
  const columns = useWorkerColumns(view.case.agreements.length > 0);
  return (
    <div className="hj-workers" style={{ height }}>
      <div className="hj-row">
        <input
          className="hj-story__find hj-workers__find"
          type="search"
          value={text}
          aria-label={t('workers.find')}
          placeholder={t('workers.find')}
          onChange={(change) => setText(change.target.value)}
        />
        <FilterChoice chosen={filter} onChoose={setFilter} />
        <span className="hj-quiet hj-dense" role="status">
          {t('workers.shown', { count: rows.length, total: all.length })}
        </span>
      </div>
      {rows.length === 0 ? (
        <EmptyState what={t('workers.none')} />
      ) : (
        <div className="hj-workers__grid">
          <VirtualTable<WorkerRow>
            label={t('workers.title')}
            columns={columns}
            total={rows.length}
            rowAt={(index) => rows[index]}
            rowKey={({ worker }) => worker.partyId}
            rowLabel={({ worker }) => worker.name}
            onOpen={({ worker }) => setOpenId(worker.partyId)}
            sort={sort}
            onSort={setSort}
            resetKey={`${filter}/${text}`}
          />
        </div>
      )}
      {openId !== null && <WorkerDialog partyId={openId} onClose={() => setOpenId(null)} />}
    </div>
  );
};

type FilterChoiceProps = { readonly chosen: WorkerFilter; readonly onChoose: (filter: WorkerFilter) => void };

const FilterChoice = ({ chosen, onChoose }: FilterChoiceProps) => {
  const { t } = useTranslation('cases');
  const { view } = useCasePage();
  return (
    <div className="hj-workers__filters" role="group" aria-label={t('workers.filter')}>
      {usefulFilters(view.case).map((filter) => (
        <button key={filter} type="button" aria-pressed={filter === chosen} onClick={() => onChoose(filter)}>
          {t(`workers.filters.${filter}`)}
        </button>
      ))}
    </div>
  );
};

const useWorkerColumns = (hasAgreement: boolean): readonly GridColumn<WorkerRow>[] => {
  const { t } = useTranslation('cases');
  return useMemo(() => {
    const money = (id: WorkerSort, fenOf: (row: WorkerRow) => number | null): GridColumn<WorkerRow> => ({
      id,
      header: t(`workers.columns.${id}`),
      widthRem: 7,
      isEnd: true,
      isSortable: true,
      cell: (row) => <Money fen={fenOf(row)} />,
    });
    return [
      {
        id: 'name',
        header: t('workers.columns.name'),
        widthRem: 9,
        isSortable: true,
        cell: ({ worker, isRepresentative }) => (
          <>
            {worker.name} {isRepresentative && <Chip tone="primary">{t('workers.representative')}</Chip>}
          </>
        ),
      },
      { id: 'idNumber', header: t('parties.idNumber'), widthRem: 10.5, cell: ({ worker }) => worker.idNumber ?? '—' },
      { id: 'phone', header: t('parties.phone'), widthRem: 7.5, cell: ({ worker }) => worker.phone },
      { id: 'trade', header: t('parties.trade'), widthRem: 6, cell: ({ worker }) => worker.trade },
      money('claim', ({ claimFen }) => claimFen),
      ...(hasAgreement
        ? [
            money('agreed', ({ agreedFen }) => agreedFen),
            money('paid', ({ paidFen }) => paidFen),
            {
              id: 'sign',
              header: t('workers.columns.sign'),
              widthRem: 6,
              cell: ({ sign }: WorkerRow) => <SignChip sign={sign} />,
            },
          ]
        : [
            {
              id: 'consent',
              header: t('workers.columns.consent'),
              widthRem: 6,
              cell: ({ answer }: WorkerRow) =>
                answer === null ? null : (
                  <Chip tone={answer === 'agrees' ? 'settled' : 'due'}>{t(`parties.consent.${answer}`)}</Chip>
                ),
            },
          ]),
    ];
  }, [t, hasAgreement]);
};

const signTones = { none: 'outline', open: 'due', signed: 'settled', represented: 'primary' } as const;

const SignChip = ({ sign }: Pick<WorkerRow, 'sign'>) => {
  const { t } = useTranslation('cases');
  return <Chip tone={signTones[sign]}>{t(`workers.sign.${sign}`)}</Chip>;
};
