/** Plans instalments: total, number, first day, rhythm; shows every day and sum before anything is replaced. */
import { useMemo } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../../shared/kernel/localDate.ts';
import { workdayBefore } from '../../../shared/agreement/instalments.ts';
import type { CaseView } from '../../../shared/api/views.ts';
import type { Payment } from '../../../shared/case/parts.ts';
import { respondentsOf, workersOf } from '../../../shared/case/state.ts';
import { isLocalDate, type LocalDate } from '../../../shared/kernel/localDate.ts';
import { useRulebook } from '../../app/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { PlannedRows } from './PlannedRows.tsx';
import { type PlannerValues, PlannerFields } from './PlannerFields.tsx';
import {
  EVERYONE,
  moneyClaims,
  type PlanBasis,
  type PlannedPayment,
  type PlanRequest,
  paymentsBeside,
  planPayments,
} from './planPayments.ts';

type PlannerDialogProps = {
  readonly view: CaseView;
  readonly today: LocalDate;
  readonly present: readonly Payment[];
  readonly totalFen: number;
  readonly onClose: () => void;
  readonly onPlan: (planned: readonly PlannedPayment[], kept: readonly Payment[]) => void;
};

export const PlannerDialog = ({ view, today, present, totalFen, onClose, onPlan }: PlannerDialogProps) => {
  const { t } = useTranslation('agreement');
  const { calendar } = useRulebook();
  const payees = [...new Set(present.map(({ payeeId }) => payeeId))];
  const hasEveryone = payees.length > 1 || workersOf(view.case).length > 1;
  const first = present[0];
  const form = useForm<PlannerValues>({
    defaultValues: {
      payerId: first?.payerId ?? respondentsOf(view.case)[0]?.partyId ?? '',
      payeeId: payees.length > 1 ? EVERYONE : (first?.payeeId ?? workersOf(view.case)[0]?.partyId ?? ''),
      totalFen,
      count: 3,
      firstDueOn: first?.dueOn ?? workdayBefore(calendar, addDays(today, 15)),
      rhythm: 'months-1',
      method: first?.method ?? 'transfer',
      account: first?.account ?? '',
      basis: 'present',
      percent: 100,
    },
  });
  const values = useWatch({ control: form.control });
  const request = useMemo(() => requestOf(values), [values]);
  const claims = useMemo(() => moneyClaims(view.case), [view.case]);
  const plan = useMemo(
    () => (request === null ? null : planPayments(request, { present, claims }, { calendar, newId: rowNames() })),
    [request, present, claims, calendar],
  );
  const apply = (): void => {
    if (request === null || plan?.ok !== true) return;
    const named = plan.value.map((one) => ({ ...one, payment: { ...one.payment, paymentId: crypto.randomUUID() } }));
    onPlan(named, paymentsBeside(request, present));
  };
  const why = plan === null ? t('planner.refusals.incomplete') : plan.ok ? null : refusalWords(t, plan.refusal);
  return (
    <Dialog
      title={t('planner.title')}
      isOpen
      onClose={onClose}
      size="large"
      actions={
        <Button variant="primary" blockedReason={why} onPress={apply}>
          {t('planner.apply')}
        </Button>
      }
    >
      <FormProvider {...form}>
        <div className="hj-planner">
          <PlannerFields
            view={view}
            hasEveryone={hasEveryone}
            isEveryone={values.payeeId === EVERYONE}
            basis={values.basis ?? 'present'}
          />
          <PlannedRows view={view} planned={plan?.ok === true ? plan.value : []} why={why} />
        </div>
      </FormProvider>
    </Dialog>
  );
};

/** While one looks, rows are only numbered; real ids are given when the plan is taken. */
const rowNames = (): (() => string) => {
  let count = 0;
  return () => {
    count += 1;
    return `row-${count}`;
  };
};

type Typed = { readonly [K in keyof PlannerValues]?: PlannerValues[K] | undefined };

const requestOf = (values: Typed): PlanRequest | null => {
  const { totalFen, count, firstDueOn, rhythm, method } = values;
  if (typeof totalFen !== 'number' || typeof count !== 'number' || rhythm === undefined || !method) return null;
  if (typeof firstDueOn !== 'string' || !isLocalDate(firstDueOn)) return null;
  const { payerId = '', payeeId = '', account = '' } = values;
  const basis = basisOf(values, totalFen);
  return basis === null ? null : { totalFen, count, firstDueOn, rhythm, method, payerId, payeeId, account, basis };
};

const basisOf = ({ basis, percent }: Typed, totalFen: number): PlanBasis | null => {
  if (basis === 'total') return { kind: 'total', totalFen };
  if (basis !== 'claims') return { kind: 'present' };
  return typeof percent === 'number' && percent > 0 ? { kind: 'claims', percent } : null;
};

type Words = ReturnType<typeof useTranslation<'agreement'>>['t'];
type Refusal = Extract<ReturnType<typeof planPayments>, { ok: false }>['refusal'];
const refusalWords = (t: Words, refusal: Refusal): string =>
  t(`planner.refusals.${refusal.type}`, { most: 'most' in refusal ? refusal.most : 0 });
