/** The state of one payment in a word: 未到期, 今天到期, 部分, 已履行, 逾期, 免除. */
import { useTranslation } from 'react-i18next';
import type { PaymentState } from '../../../shared/agreement/payments.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { Chip, type Tone } from '../../ui/Chip.tsx';
import { useLanguage } from '../../i18n/useText.ts';
import { formatDay } from '../../ui/formatDate.ts';

type PaymentChipProps = { readonly state: PaymentState; readonly today: LocalDate };

export const PaymentChip = ({ state, today }: PaymentChipProps) => {
  const { t } = useTranslation('after');
  const language = useLanguage();
  const { status, isPartly, daysOverdue, lastPaidOn, payment } = state;
  const isToday = status === 'open' && payment.dueOn === today;
  const word = isToday ? t('payments.states.today') : t(`payments.states.${status}`, { count: daysOverdue });
  return (
    <span className="hj-row">
      <Chip tone={isToday ? 'due' : tones[status]}>{word}</Chip>
      {isPartly && status !== 'waived' && <Chip tone="outline">{t('payments.states.partly')}</Chip>}
      {status === 'paid' && lastPaidOn !== null && (
        <span className="hj-quiet">{t('payments.paidOn', { date: formatDay(lastPaidOn, language) })}</span>
      )}
    </span>
  );
};

const tones: Readonly<Record<PaymentState['status'], Tone>> = {
  open: 'plain',
  paid: 'settled',
  overdue: 'overdue',
  waived: 'outline',
};
