/** Reads an intake file: all of its cases or, with a single fault, none; every fault with its place in the file. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportedCase } from '../../../shared/api/views.ts';
import type { IntakeFault } from '../../../shared/intakeFile/schema.ts';
import { useCore } from '../../app/core.tsx';
import { href, paths } from '../../app/paths.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Table } from '../../ui/Table.tsx';
import { faultText } from './faultText.ts';

type Outcome =
  | { readonly type: 'done'; readonly cases: readonly ImportedCase[] }
  | { readonly type: 'faults'; readonly faults: readonly IntakeFault[] }
  | { readonly type: 'not-json' }
  | { readonly type: 'too-large' };

/** The contract takes no longer text. */
const MOST_CHARACTERS = 20_000_000;

export const ImportDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation(['importFile', 'common']);
  const input = useRef<HTMLInputElement>(null);
  const { data, isPending, isError, mutate } = useImport();
  return (
    <Dialog
      title={t('importFile:title')}
      isOpen
      onClose={onClose}
      size={data?.type === 'faults' ? 'large' : 'normal'}
      actions={
        <>
          <Button onPress={onClose}>{t('common:close')}</Button>
          <Button variant="primary" isBusy={isPending} onPress={() => input.current?.click()}>
            {isPending
              ? t('importFile:working')
              : t(data === undefined ? 'importFile:choose' : 'importFile:chooseOther')}
          </Button>
        </>
      }
    >
      <div className="hj-stack">
        <p className="hj-quiet">{t('importFile:body')}</p>
        {isError && (
          <Banner tone="overdue" title={t('common:errorTitle')} isAlert>
            {t('common:errorBody')}
          </Banner>
        )}
        {data !== undefined && <ImportOutcome outcome={data} onClose={onClose} />}
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={t('importFile:choose')}
          onChange={(change) => {
            const file = change.target.files?.[0];
            change.target.value = '';
            if (file !== undefined) mutate(file);
          }}
        />
      </div>
    </Dialog>
  );
};

const useImport = () => {
  const core = useCore();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (file: File): Promise<Outcome> => {
      const json = await file.text();
      if (json.length > MOST_CHARACTERS) return { type: 'too-large' };
      if (!isJson(json)) return { type: 'not-json' };
      const imported = await core.cases.importFile({ json });
      if (!imported.ok) return imported.refusal;
      await client.invalidateQueries();
      return { type: 'done', cases: imported.value };
    },
  });
};

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const ImportOutcome = ({ outcome, onClose }: { readonly outcome: Outcome; readonly onClose: () => void }) => {
  const { t } = useTranslation('importFile');
  switch (outcome.type) {
    case 'not-json':
      return (
        <Banner tone="due" isAlert>
          {t('notJson')}
        </Banner>
      );
    case 'too-large':
      return (
        <Banner tone="due" isAlert>
          {t('tooLarge')}
        </Banner>
      );
    case 'faults':
      return <Faults faults={outcome.faults} />;
    case 'done':
      return (
        <Banner tone="settled" title={t('doneTitle', { count: outcome.cases.length })} isAlert>
          <ul>
            {outcome.cases.map(({ caseId, number }) => (
              <li key={caseId}>
                <a href={href(paths.case(caseId))} onClick={onClose}>
                  {number}
                </a>
              </li>
            ))}
          </ul>
        </Banner>
      );
  }
};

const Faults = ({ faults }: { readonly faults: readonly IntakeFault[] }) => {
  const { t } = useTranslation('importFile');
  const copy = (): void =>
    void navigator.clipboard.writeText(faults.map(({ path, problem }) => `${path}: ${faultText(problem)}`).join('\n'));
  return (
    <>
      <Banner
        tone="overdue"
        title={t('faultsTitle', { count: faults.length })}
        isAlert
        action={
          <Button variant="quiet" onPress={copy}>
            {t('copyFaults')}
          </Button>
        }
      />
      <Table
        label={t('what')}
        rows={faults}
        rowKey={({ path, problem }) => `${path} ${problem}`}
        columns={[
          { id: 'where', header: t('where'), cell: ({ path }) => <code>{path}</code> },
          { id: 'what', header: t('what'), cell: ({ problem }) => faultText(problem) },
        ]}
      />
    </>
  );
};
