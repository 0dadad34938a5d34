/**
 * What can be enforced in a case, and what no longer can: a confirmation falls when an objection is upheld (民诉解释 Art. 372), an award when the
 * intermediate court sets it aside (调仲 Art. 49). Read by the guards, the guide and the papers alike.
 */
import { type Proceeding, titleOf } from './proceedings.ts';
import type { PublicCase } from './state.ts';

export type TitledCase = Pick<PublicCase, 'confirmation' | 'courtPaper' | 'proceedings'>;

const isUpheld = ({ proceedings }: TitledCase, kind: 'objection' | 'set-aside'): boolean =>
  proceedings.some((p) => p.kind === kind && p.acts.some(({ act }) => act === 'upheld'));

/** The court has confirmed the agreement, and no objection has undone it. */
export const confirmationStands = (c: TitledCase): boolean =>
  c.confirmation.ruled?.result === 'valid' && !isUpheld(c, 'objection');

/** The court did not confirm the agreement: the parties may change it, apply anew, or go to arbitration or court (民诉 Art. 206). */
export const isConfirmationRefused = ({ confirmation: { ruled } }: Pick<TitledCase, 'confirmation'>): boolean =>
  ruled !== null && ruled.result !== 'valid';

/** The act of the proceeding that gave a title which still stands; null while there is none. */
export const standingTitleOf = (p: Proceeding, c: TitledCase): Proceeding['acts'][number] | null => {
  const title = titleOf(p);
  return title?.act === 'awarded-final' && isUpheld(c, 'set-aside') ? null : title;
};

/** A paper that the court enforces: confirmed agreement, mediation paper of court or commission, award, payment order. */
export const hasTitle = (c: TitledCase): boolean =>
  confirmationStands(c) ||
  c.courtPaper?.kind === 'mediation-paper' ||
  c.proceedings.some((p) => standingTitleOf(p, c) !== null);
