/** Payments that want something now, each with the next act; and, folded, the days that a default on each payment opens. */
import { useTranslation } from 'react-i18next';
import type { PaymentOutlook, PaymentStage } from '../../../shared/agreement/performance.ts';
import type { CaseView } from '../../../shared/api/views.ts';
import { sealedAgreement } from '../../../shared/case/guards.ts';
import type { Payment } from '../../../shared/case/parts.ts';
import { partyById } from '../../../shared/case/state.ts';
import { useStepRefusal } from '../../app/useStepRefusal.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { Table } from '../../ui/Table.tsx';
import { AfterPart } from './AfterPart.tsx';
import type { AfterAct } from './afterAct.ts';

type OutlookListProps = { readonly view: CaseView; readonly act: AfterAct };
type Row = { readonly payment: Payment; readonly number: number; readonly outlook: PaymentOutlook };

/** A batch of many workers shows so many pressing rows; the table above has them all. */
const SHOWN_AT_MOST = 5;

export const OutlookList = ({ view, act }: OutlookListProps) => {
  const { t } = useTranslation('after');
  const rows = outlookRows(view);
  const pressing = rows.filter(({ outlook }) => outlook.stage !== null);
  const open = rows.filter(({ outlook }) => outlook.orderFrom ?? outlook.arbitrateUntil ?? outlook.enforceUntil);
  if (pressing.length + open.length === 0) return null;
  return (
    <AfterPart title={t('outlook.title')}>
      {pressing.length > 0 && (
        <ul className="hj-after__list">
          {pressing.slice(0, SHOWN_AT_MOST).map((row) => (
            <li key={row.payment.paymentId}>
              <Pressing row={row} view={view} />
            </li>
          ))}
        </ul>
      )}
      {pressing.length > SHOWN_AT_MOST && (
        <p className="hj-quiet">{t('outlook.more', { count: pressing.length - SHOWN_AT_MOST })}</p>
      )}
      <WaysNow view={view} act={act} rows={pressing} />
      {open.length > 0 && <DerivedDays rows={open} />}
    </AfterPart>
  );
};

const outlookRows = (view: CaseView): readonly Row[] => {
  const payments = sealedAgreement(view.case)?.payments ?? [];
  const outlooks = new Map((view.guide.performance?.payments ?? []).map((o) => [o.paymentId, o]));
  return payments.flatMap((payment, at) => {
    const outlook = outlooks.get(payment.paymentId);
    return outlook === undefined ? [] : [{ payment, number: at + 1, outlook }];
  });
};

/** 7, 3, 1 days before the due day, 1, 7, 15 days after it: who is called, and what is said. */
const Pressing = ({ row, view }: { readonly row: Row; readonly view: CaseView }) => {
  const { t } = useTranslation('after');
  const { payment, number, outlook } = row;
  const payer = partyById(view.case, payment.payerId)?.name ?? '';
  const stage = outlook.stage;
  if (stage === null) return null;
  const ways = outlook.ways.map((way) => t(`outlook.ways.${way}`)).join(t('outlook.or'));
  const key = stageKey(stage) === 'overdue15' && ways === '' ? 'underWay' : stageKey(stage);
  const advice = t(`outlook.advice.${key}`, { ways });
  return (
    <p>
      <Chip tone={stage.kind === 'overdue' ? 'overdue' : 'due'}>{t(`outlook.stages.${stageKey(stage)}`)}</Chip>{' '}
      {t('outlook.nth', { number })} <DateText on={payment.dueOn} /> · {payer}{' '}
      <span className="hj-quiet">{advice}</span>
    </p>
  );
};

type StageKey = 'remind7' | 'remind3' | 'remind1' | 'overdue1' | 'overdue7' | 'overdue15';
const stageKeys: {
  readonly [K in PaymentStage['kind']]: Readonly<Record<number, StageKey>>;
} = {
  remind: { 7: 'remind7', 3: 'remind3', 1: 'remind1' },
  overdue: { 1: 'overdue1', 7: 'overdue7', 15: 'overdue15' },
};
const stageKey = ({ kind, days }: PaymentStage): StageKey => stageKeys[kind][days] ?? 'remind7';

/** From a default to the prefilled packet at one press: enforcement with a title, else the payment order, else arbitration. */
const WaysNow = ({ view, act, rows }: OutlookListProps & { readonly rows: readonly Row[] }) => {
  const { t } = useTranslation('after');
  const refusalOf = useStepRefusal(view);
  const late = rows.filter(({ outlook }) => outlook.stage?.kind === 'overdue');
  if (late.length === 0) return null;
  if (late.some(({ outlook }) => outlook.ways.includes('enforcement'))) {
    return refusalOf('ApplyEnforcement') === null ? (
      <div>
        <Button onPress={() => act('ApplyEnforcement')}>{t('outlook.enforce')}</Button>
      </div>
    ) : null;
  }
  if (refusalOf('OpenProceeding') !== null) return null;
  return (
    <div className="hj-row">
      {late.some(({ outlook }) => outlook.ways.includes('payment-order')) && (
        <Button onPress={() => act('OpenProceeding', { preset: { kind: 'payment-order' } })}>
          {t('outlook.order')}
        </Button>
      )}
      {late.some(({ outlook }) => outlook.ways.includes('arbitration')) && (
        <Button onPress={() => act('OpenProceeding', { preset: { kind: 'arbitration' } })}>
          {t('outlook.arbitrate')}
        </Button>
      )}
    </div>
  );
};

const DerivedDays = ({ rows }: { readonly rows: readonly Row[] }) => {
  const { t } = useTranslation('after');
  return (
    <details className="hj-after__days">
      <summary>{t('outlook.days')}</summary>
      <Table
        label={t('outlook.days')}
        rows={rows}
        rowKey={({ payment }) => payment.paymentId}
        columns={[
          { id: 'number', header: t('payments.number'), cell: ({ number }) => number },
          { id: 'dueOn', header: t('payments.dueOn'), cell: ({ payment }) => <DateText on={payment.dueOn} isFull /> },
          {
            id: 'order',
            header: t('outlook.orderFrom'),
            cell: ({ outlook }) => <DateText on={outlook.orderFrom} isFull />,
          },
          {
            id: 'arbitrate',
            header: t('outlook.arbitrateUntil'),
            cell: ({ outlook }) => <DateText on={outlook.arbitrateUntil} isFull />,
          },
          {
            id: 'enforce',
            header: t('outlook.enforceUntil'),
            cell: ({ outlook }) => <DateText on={outlook.enforceUntil} isFull />,
          },
        ]}
      />
      <p className="hj-quiet hj-dense">{t('outlook.daysNote')}</p>
    </details>
  );
};
