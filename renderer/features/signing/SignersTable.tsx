/** Many signers as rows with their state; a row leads to that person. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignerStatus } from '../../../shared/agreement/signers.ts';
import type { CaseView } from '../../../shared/api/views.ts';
import { useLanguage } from '../../i18n/useText.ts';
import { Chip } from '../../ui/Chip.tsx';
import { formatDay } from '../../ui/formatDate.ts';
import { type GridColumn, VirtualTable } from '../../ui/VirtualTable.tsx';
import { roleOf, type SigningStep } from './signingSteps.ts';

type SignersTableProps = {
  readonly view: CaseView;
  readonly rows: readonly SignerStatus[];
  readonly onGo: (step: SigningStep) => void;
};

export const SignersTable = ({ view, rows, onGo }: SignersTableProps) => {
  const { t } = useTranslation('signing');
  const workers = useMemo(() => new Map(view.case.parties.map((party) => [party.partyId, party])), [view.case.parties]);
  const columns = useMemo<readonly GridColumn<SignerStatus>[]>(
    () => [
      { id: 'who', header: t('people.who'), widthRem: 12, cell: ({ signer }) => signer.name },
      {
        id: 'role',
        header: t('people.role'),
        widthRem: 8,
        cell: ({ signer, key }) => {
          const party = workers.get(key);
          return party === undefined
            ? t(`sign.as.${roleOf(view.case, signer)}`)
            : t(party.kind === 'worker' ? 'sign.as.worker' : 'sign.as.respondent');
        },
      },
      { id: 'state', header: t('people.state'), widthRem: 14, cell: (row) => <SignerState row={row} /> },
    ],
    [t, workers, view.case],
  );
  return (
    <VirtualTable<SignerStatus>
      label={t('people.list')}
      columns={columns}
      total={rows.length}
      rowAt={(index) => rows[index]}
      rowKey={({ key }) => key}
      rowLabel={({ signer }) => signer.name}
      onOpen={({ key }) => onGo({ kind: 'sign', key })}
    />
  );
};

const SignerState = ({ row: { signature } }: { readonly row: SignerStatus }) => {
  const { t } = useTranslation('signing');
  const language = useLanguage();
  if (signature === null) return <Chip tone="due">{t('people.toSign')}</Chip>;
  if (signature.method === 'paper' && signature.image === null) return <Chip tone="outline">{t('people.noScan')}</Chip>;
  return <Chip tone="settled">{t('people.signedOn', { date: formatDay(signature.on, language) })}</Chip>;
};
