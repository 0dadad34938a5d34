/** Every instalment with its state. A long list starts with what is open; the rest is one click away. */
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaymentState } from '../../../shared/agreement/payments.ts';
import type { CaseView } from '../../../shared/api/views.ts';
import { partyById } from '../../../shared/case/state.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { useStepRefusal } from '../../app/useStepRefusal.ts';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { Button } from '../../ui/Button.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Money } from '../../ui/Money.tsx';
import { Table, type TableColumn } from '../../ui/Table.tsx';
import { PacketButton } from '../../app/PacketButton.tsx';
import { type GridColumn, VirtualTable } from '../../ui/VirtualTable.tsx';
import { PaymentChip } from './PaymentChip.tsx';

type PaymentsTableProps = {
  readonly view: CaseView;
  readonly states: readonly PaymentState[];
  readonly today: LocalDate;
  readonly onReceive: (paymentId: string) => void;
  readonly onWaive: (paymentId: string) => void;
};
type Row = { readonly state: PaymentState; readonly number: number };

/** Lists up to this length are shown whole. */
const FEW = 8;
/** A whole list longer than this is drawn only where one looks. */
const MANY = 40;
/** Of a longer one, so many open rows. */
const OPEN_IN_SIGHT = 5;

export const PaymentsTable = (props: PaymentsTableProps) => {
  const { t } = useTranslation('after');
  const { view, states, today } = props;
  const [showsAll, setShowsAll] = useState(false);
  const rows = states.map((state, at): Row => ({ state, number: at + 1 }));
  const isLong = rows.length > FEW;
  const shown = isLong && !showsAll ? rows.filter(({ state }) => state.openFen > 0).slice(0, OPEN_IN_SIGHT) : rows;
  const hasManyPayees = new Set(states.map(({ payment }) => payment.payeeId)).size > 1;
  const payee: readonly TableColumn<Row>[] = hasManyPayees
    ? [
        {
          id: 'who',
          header: t('payments.who'),
          cell: ({ state }) => partyById(view.case, state.payment.payeeId)?.name ?? '',
        },
      ]
    : [];
  const hasManyPayers = new Set(states.map(({ payment }) => payment.payerId)).size > 1;
  const payer: readonly TableColumn<Row>[] = hasManyPayers
    ? [
        {
          id: 'payer',
          header: t('payments.payer'),
          cell: ({ state }) => partyById(view.case, state.payment.payerId)?.name ?? '',
        },
      ]
    : [];
  return (
    <div className="hj-stack-tight">
      {shown.length > MANY && <ManyPayments {...props} rows={shown} />}
      {shown.length > 0 && shown.length <= MANY && (
        <Table
          label={t('payments.label')}
          rows={shown}
          rowKey={({ state }) => state.payment.paymentId}
          columns={[
            { id: 'number', header: t('payments.number'), cell: ({ number }) => number },
            {
              id: 'dueOn',
              header: t('payments.dueOn'),
              cell: ({ state }) => <DateText on={state.payment.dueOn} isFull />,
            },
            ...payer,
            ...payee,
            {
              id: 'amount',
              header: t('payments.amount'),
              isEnd: true,
              cell: ({ state }) => <Money fen={state.payment.amountFen} />,
            },
            {
              id: 'paid',
              header: t('payments.paidCell'),
              isEnd: true,
              cell: ({ state }) => <Money fen={state.paidFen} />,
            },
            {
              id: 'state',
              header: t('payments.state'),
              cell: ({ state }) => <PaymentChip state={state} today={today} />,
            },
            {
              id: 'act',
              header: <span className="hj-visually-hidden">{t('payments.act')}</span>,
              isEnd: true,
              cell: (row) => <RowActs {...props} row={row} />,
            },
          ]}
        />
      )}
      {isLong && (
        <div>
          <Button variant="quiet" onPress={() => setShowsAll(!showsAll)}>
            {showsAll ? t('payments.showLess') : t('payments.showAll', { count: rows.length })}
          </Button>
        </div>
      )}
    </div>
  );
};

const ManyPayments = (props: PaymentsTableProps & { readonly rows: readonly Row[] }) => {
  const { t } = useTranslation('after');
  const { view, today, rows } = props;
  const columns: readonly GridColumn<Row>[] = [
    { id: 'number', header: t('payments.number'), widthRem: 3, cell: ({ number }) => number },
    {
      id: 'who',
      header: t('payments.who'),
      widthRem: 6,
      cell: ({ state }) => partyById(view.case, state.payment.payeeId)?.name ?? '',
    },
    {
      id: 'dueOn',
      header: t('payments.dueOn'),
      widthRem: 8,
      cell: ({ state }) => <DateText on={state.payment.dueOn} isFull />,
    },
    {
      id: 'amount',
      header: t('payments.amount'),
      widthRem: 7,
      isEnd: true,
      cell: ({ state }) => <Money fen={state.payment.amountFen} />,
    },
    {
      id: 'paid',
      header: t('payments.paidCell'),
      widthRem: 7,
      isEnd: true,
      cell: ({ state }) => <Money fen={state.paidFen} />,
    },
    {
      id: 'state',
      header: t('payments.state'),
      widthRem: 9,
      cell: ({ state }) => <PaymentChip state={state} today={today} />,
    },
    {
      id: 'act',
      header: t('payments.act'),
      widthRem: 17,
      isEnd: true,
      cell: (row) => <RowActs {...props} row={row} />,
    },
  ];
  return (
    <VirtualTable<Row>
      label={t('payments.label')}
      height="24rem"
      columns={columns}
      total={rows.length}
      rowAt={(index) => rows[index]}
      rowKey={({ state }) => state.payment.paymentId}
      rowLabel={({ number, state }) => `${number} ${partyById(view.case, state.payment.payeeId)?.name ?? ''}`}
      onOpen={({ state }) => {
        if (state.openFen > 0) props.onReceive(state.payment.paymentId);
      }}
    />
  );
};

const RowActs = ({ view, row, onReceive, onWaive }: PaymentsTableProps & { readonly row: Row }) => {
  const { t } = useTranslation('after');
  const words = useRefusalText();
  const refusal = useStepRefusal(view)('ReceivePayment');
  const { state, number } = row;
  if (state.openFen === 0) return null;
  const { paymentId } = state.payment;
  return (
    <span className="hj-payment-acts">
      {state.status === 'overdue' && (
        <PacketButton view={view} packetId="default" variant="quiet" aria-label={t('payments.packetOf', { number })} />
      )}
      <Button
        aria-label={t('payments.receiveOf', { number })}
        blockedReason={refusal === null ? null : words(refusal)}
        onPress={() => onReceive(paymentId)}
      >
        {t('payments.receive')}
      </Button>
      {refusal === null && (
        <Menu
          label={t('payments.more', { number })}
          trigger={
            <button type="button" className="hj-icon-button" aria-label={t('payments.more', { number })}>
              <Ellipsis aria-hidden="true" />
            </button>
          }
          rows={[{ id: 'waive', label: t('payments.waiveOf', { number }) }]}
          onChoose={() => onWaive(paymentId)}
        />
      )}
    </span>
  );
};
