/**
 * 加付赔偿金 (合同法 Art 85, 监察 Art 26): 50 to 100 per cent on top, only after the labour authority ordered payment within a time limit
 * and it was not met. A range and a means of pressure; never part of the claim.
 */
import { rational, roundHalfUp } from '../money/rational.ts';
import type { Calculation, Step } from './calculation.ts';
import { note, text, yuan } from './figures.ts';
import { type Warning, warning } from './warnings.ts';

export type OrderedExtra = {
  readonly extra: NonNullable<Calculation['extra']>;
  readonly step: Step;
  readonly warnings: readonly Warning[];
};

/** The range on top of what is owed; zero with a hint while no order was ignored. */
export const orderedExtra = (owedFen: number, orderIgnored: boolean): OrderedExtra => {
  const minFen = orderIgnored ? roundHalfUp(rational(owedFen, 2)) : 0;
  const maxFen = orderIgnored ? owedFen : 0;
  const words = orderIgnored
    ? text('责令限期支付而逾期不支付的，加付应付金额50%至100%', 'An order was ignored: 50 to 100 per cent more')
    : text('没有责令限期支付的情形，加付赔偿金为零', 'No order to pay was ignored: no extra payment');
  return {
    extra: { text: words, minFen, maxFen },
    step: note(words, orderIgnored ? `${yuan(minFen)} … ${yuan(maxFen)}` : yuan(0)),
    warnings: [warning(orderIgnored ? 'extra-is-a-range' : 'extra-needs-order')],
  };
};

/** The position of the first row whose month stands in an earlier row, or null. */
export const repeatedMonth = (rows: readonly { readonly month: string }[]): number | null => {
  const at = rows.findIndex(({ month }, index) => rows.findIndex((other) => other.month === month) < index);
  return at === -1 ? null : at;
};
