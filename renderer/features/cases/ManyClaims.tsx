/** The claims of many workers, kind by kind with their sums; each worker's own stand in the roster. */
import { useTranslation } from 'react-i18next';
import { claimKinds, isAct, textOf } from '../../../shared/case/codes.ts';
import { type RegisteredCase, standingClaims } from '../../../shared/case/state.ts';
import type { ClaimKind } from '../../../shared/case/codes.ts';
import { useText } from '../../i18n/useText.ts';
import { Money } from '../../ui/Money.tsx';
import { Table } from '../../ui/Table.tsx';
import { useCasePage } from './caseActions.tsx';

type KindRow = { readonly kind: ClaimKind; readonly people: number; readonly fen: number };

export const ManyClaims = () => {
  const { t } = useTranslation('cases');
  const text = useText();
  const { view } = useCasePage();
  return (
    <Table<KindRow>
      label={t('sections.claims')}
      rows={kindRows(view.case)}
      rowKey={({ kind }) => kind}
      foot={{ kind: t('claims.total'), amount: <Money fen={view.claimFen} /> }}
      columns={[
        { id: 'kind', header: t('claims.kind'), cell: ({ kind }) => text(textOf(claimKinds, kind)) },
        { id: 'people', header: t('workers.people'), isEnd: true, cell: ({ people }) => people },
        {
          id: 'amount',
          header: t('claims.amount'),
          isEnd: true,
          cell: ({ kind, fen }) =>
            isAct(kind) ? <span className="hj-quiet">{t('claims.act')}</span> : <Money fen={fen} />,
        },
      ]}
    />
  );
};

const kindRows = (c: RegisteredCase): readonly KindRow[] =>
  [...Map.groupBy(standingClaims(c), ({ kind }) => kind)].map(([kind, claims]) => ({
    kind,
    people: new Set(claims.map(({ partyId }) => partyId)).size,
    fen: claims.reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0),
  }));
