/** All cases: filters, sortable columns, selection, as many rows as there are. */
import '../../ui/Filters.css';
import './caseList.css';
import { FilePlus2, FolderOpen } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { CaseListRow } from '../../../shared/api/views.ts';
import type { Located } from '../../../shared/sync/whereabouts.ts';
import { paths } from '../../app/paths.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { VirtualTable } from '../../ui/VirtualTable.tsx';
import { useColumns } from './columns.tsx';
import { FilterBar } from './FilterBar.tsx';
import { changeFilter, isFiltered, noFilter, useListState } from './listFilter.ts';
import { ImportButton } from './ImportButton.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { useListRows } from './useListRows.ts';

export const CaseListPage = () => {
  const { t } = useTranslation('caseList');
  const { filter, columns } = useListState();
  const allColumns = useColumns();
  const shown = useMemo(() => {
    // Whose a case is goes without saying only where all are ours; else it stands in place of the track and the dispute.
    const wanted =
      filter.offices === 'ours' ? columns : [...columns.filter((id) => id !== 'track' && id !== 'dispute'), 'office'];
    return allColumns.filter((column) => wanted.includes(column.id));
  }, [allColumns, columns, filter.offices]);
  const list = useListRows(filter);
  const [, navigate] = useLocation();
  // The rows themselves are kept: a selected row may scroll out of what is fetched.
  const [selected, setSelected] = useState<ReadonlyMap<string, Located<CaseListRow>>>(new Map());
  const selectedKeys = useMemo(() => new Set(selected.keys()), [selected]);
  const select = (wanted: ReadonlySet<string>): void => {
    const known = new Map(selected);
    for (let index = 0; index < (list.total ?? 0); index += 1) {
      const row = list.rowAt(index);
      if (row !== undefined) known.set(row.caseId, row);
    }
    setSelected(new Map([...known].filter(([caseId]) => wanted.has(caseId))));
  };
  const total = list.total;
  return (
    <Page
      title={t('title')}
      width="full"
      isFilled
      lead={total === undefined ? '\u00a0' : t('count', { count: total })}
      actions={
        <>
          <ImportButton />
          <Link href={paths.newCase} className="hj-button hj-button--primary">
            <FilePlus2 aria-hidden="true" />
            {t('register')}
          </Link>
        </>
      }
    >
      <FilterBar filter={filter} allColumns={allColumns} columns={columns} />
      {total === undefined && <QueryState isError={list.isError} onRetry={list.retry} minHeight="20rem" />}
      {total === 0 && <NoCases isFiltered={isFiltered(filter)} />}
      {total !== undefined && total > 0 && (
        <div className="hj-list-body">
          {selected.size > 0 && (
            <SelectionBar rows={[...selected.values()]} columns={shown} onClear={() => setSelected(new Map())} />
          )}
          <div className="hj-list-body__grid">
            <VirtualTable
              label={t('title')}
              columns={shown}
              total={total}
              resetKey={JSON.stringify(filter)}
              rowAt={list.rowAt}
              rowKey={(row) => row.caseId}
              rowLabel={(row) => `${row.number} ${row.workers} ${row.respondents}`}
              onOpen={(row) => navigate(paths.case(row.caseId))}
              onRange={list.onRange}
              selected={selectedKeys}
              onSelect={select}
              sort={{ id: columnOf(allColumns, filter.sort), isDescending: filter.descending }}
              onSort={(sort) => {
                const wanted = allColumns.find((column) => column.id === sort.id)?.sort ?? null;
                if (wanted !== null) changeFilter({ sort: wanted, descending: sort.isDescending });
              }}
            />
          </div>
          <p className="hj-list-keys">{t('keys')}</p>
        </div>
      )}
    </Page>
  );
};

const columnOf = (columns: readonly { readonly id: string; readonly sort: string | null }[], sort: string): string =>
  columns.find((column) => column.sort === sort)?.id ?? '';

const NoCases = ({ isFiltered: isNarrowed }: { readonly isFiltered: boolean }) => {
  const { t } = useTranslation('caseList');
  if (isNarrowed) {
    return (
      <EmptyState
        icon={<FolderOpen />}
        what={t('noMatchWhat')}
        why={t('noMatchWhy')}
        isCentered
        next={<Button onPress={() => changeFilter(noFilter)}>{t('clear')}</Button>}
      />
    );
  }
  return (
    <EmptyState
      icon={<FolderOpen />}
      what={t('emptyWhat')}
      why={t('emptyWhy')}
      isCentered
      next={
        <Link href={paths.newCase} className="hj-button hj-button--primary">
          {t('register')}
        </Link>
      }
    />
  );
};
