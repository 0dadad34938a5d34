/** What a plan comes to: every instalment with its sum and day, and a word where a rest day moved it. */
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../shared/api/views.ts';
import { partyById } from '../../../shared/case/state.ts';
import { sumFen } from '../../../shared/money/fen.ts';
import { useText } from '../../i18n/useText.ts';
import { DateText } from '../../ui/DateText.tsx';
import { Money } from '../../ui/Money.tsx';
import { type GridColumn, VirtualTable } from '../../ui/VirtualTable.tsx';
import type { PlannedPayment } from './planPayments.ts';

type PlannedRowsProps = {
  readonly view: CaseView;
  readonly planned: readonly PlannedPayment[];
  readonly why: string | null;
};

export const PlannedRows = ({ view, planned, why }: PlannedRowsProps) => {
  const { t } = useTranslation('agreement');
  const payees = new Set(planned.map(({ payment }) => payment.payeeId));
  return (
    <section className="hj-planner__rows" aria-label={t('planner.preview')}>
      <h3>{t('planner.preview')}</h3>
      {why !== null && <p className="hj-quiet">{why}</p>}
      {planned.length > FEW ? (
        <ManyRows view={view} planned={planned} />
      ) : (
        <FewRows view={view} planned={planned} hasNames={payees.size > 1} />
      )}
      {planned.length > 1 && (
        <p className="hj-row-spread">
          <span className="hj-quiet hj-dense">{t('planner.lastReplaces')}</span>
          <strong>
            <Money fen={sumFen(planned.map(({ payment }) => payment.amountFen))} />
          </strong>
        </p>
      )}
    </section>
  );
};

/** More rows than this are drawn only where one looks. */
const FEW = 60;

type RowsProps = Pick<PlannedRowsProps, 'view' | 'planned'>;

const FewRows = ({ view, planned, hasNames }: RowsProps & { readonly hasNames: boolean }) => {
  const { t } = useTranslation('agreement');
  const say = useText();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by keyboard
    <ol tabIndex={0}>
      {planned.map(({ payment, instalment }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- rows of a plan have no identity but their place
        <li key={index} className="hj-planner__row">
          <span className="hj-quiet">{t('planner.row', { count: index + 1 })}</span>
          <DateText on={payment.dueOn} isFull />
          <Money fen={payment.amountFen} />
          {hasNames && <span className="hj-planner__note">{partyById(view.case, payment.payeeId)?.name}</span>}
          {instalment.note !== null && <span className="hj-planner__note">{say(instalment.note)}</span>}
        </li>
      ))}
    </ol>
  );
};

const ManyRows = ({ view, planned }: RowsProps) => {
  const { t } = useTranslation('agreement');
  const say = useText();
  const columns: readonly GridColumn<PlannedPayment>[] = [
    {
      id: 'payee',
      header: t('payments.payee'),
      widthRem: 7,
      cell: ({ payment }) => partyById(view.case, payment.payeeId)?.name,
    },
    {
      id: 'due',
      header: t('payments.dueOn'),
      widthRem: 8,
      cell: ({ payment }) => <DateText on={payment.dueOn} isFull />,
    },
    {
      id: 'amount',
      header: t('payments.amount'),
      widthRem: 7,
      isEnd: true,
      cell: ({ payment }) => <Money fen={payment.amountFen} />,
    },
    {
      id: 'note',
      header: '',
      widthRem: 10,
      cell: ({ instalment }) => instalment.note !== null && say(instalment.note),
    },
  ];
  return (
    <VirtualTable<PlannedPayment>
      label={t('planner.preview')}
      height="22rem"
      columns={columns}
      total={planned.length}
      rowAt={(index) => planned[index]}
      rowKey={({ payment }) => payment.paymentId}
      rowLabel={({ payment }) => partyById(view.case, payment.payeeId)?.name ?? ''}
      onOpen={() => undefined}
    />
  );
};
