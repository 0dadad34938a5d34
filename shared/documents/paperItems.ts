/**
 * Papers that speak of one of several things of a case (a receipt, a letter to a partner, a service, a visit): which there are to choose from.
 * A row of the registry names the kind; the request names the item by its id; without one the builder takes the latest.
 */
import { debtsOf } from '../agreement/debts.ts';
import { openFenOf } from '../agreement/payments.ts';
import { partners, textOf } from '../case/codes.ts';
import { canAct, partyById, type PublicCase, respondentsOf } from '../case/state.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import type { Text } from '../kernel/text.ts';
import { formatYuan } from '../money/fen.ts';
import { titleOfCase } from './authorities.ts';
import { paymentsOpen } from './paymentReceipt.ts';
import { documentTitle } from './titles.ts';

export const PaperItemKind = ['payer', 'receipt', 'service', 'follow-up', 'handoff-sent', 'handoff-received'] as const;
export type PaperItemKind = (typeof PaperItemKind)[number];

/** One to choose; `on` is its day where it has one. */
export type PaperItem = { readonly id: string; readonly name: Text; readonly on: LocalDate | null };

/** What a paper of this kind may speak of, oldest first. `on` is the day of the paper: what is overdue depends on it. */
export const paperItems = (kind: PaperItemKind, c: PublicCase, on: LocalDate): readonly PaperItem[] => {
  switch (kind) {
    case 'payer':
      return payers(c, on);
    case 'receipt':
      return [...received(c), ...awaited(c)];
    case 'service':
      return c.services.map(({ serviceId, documentId, partyId, on: servedOn }) => {
        const title = documentTitle(documentId);
        const who = nameOf(c, partyId);
        return { id: serviceId, name: { zh: `${title.zh} · ${who}`, en: `${title.en} · ${who}` }, on: servedOn };
      });
    case 'follow-up':
      return c.followUps.map(({ followUpId, person, on: visitedOn }) => ({
        id: followUpId,
        name: plain(person),
        on: visitedOn,
      }));
    case 'handoff-sent':
      return c.handoffs.flatMap((h) => (h.direction === 'out' ? [handoffItem(h.handoffId, h.sent)] : []));
    case 'handoff-received':
      return c.handoffs.flatMap((h) => (h.direction === 'in' ? [handoffItem(h.handoffId, h.received)] : []));
  }
};

const plain = (words: string): Text => ({ zh: words, en: words });
const nameOf = (c: PublicCase, partyId: string): string => partyById(c, partyId)?.name ?? '';

/** Who owes what is overdue; once an award or a judgment says so, whoever it may be enforced against. */
const payers = (c: PublicCase, on: LocalDate): readonly PaperItem[] => {
  const judged = titleOfCase(c)?.decidesItself === true ? respondentsOf(c).filter(canAct) : [];
  const debtors = new Map(
    [...debtsOf(c, on).map(({ debtor }) => debtor), ...judged].map(({ partyId, name }) => [partyId, name]),
  );
  return [...debtors].map(([id, name]) => ({ id, name: plain(name), on: null }));
};

const received = (c: PublicCase): readonly PaperItem[] => {
  const payees = new Map(
    c.agreements.flatMap(({ payments }) => payments.map(({ paymentId, payeeId }) => [paymentId, payeeId] as const)),
  );
  return c.receipts.map(({ receiptId, paymentId, amountFen, on }) => ({
    id: receiptId,
    name: plain(`${nameOf(c, payees.get(paymentId) ?? '')} ${formatYuan(amountFen)}`),
    on,
  }));
};

/** Payments still to come: a receipt to sign when the money is there. */
const awaited = (c: PublicCase): readonly PaperItem[] =>
  paymentsOpen(c).map(({ paymentId, payeeId, dueOn }) => ({
    id: paymentId,
    name: plain(`${nameOf(c, payeeId)} ${formatYuan(openFenOf(c, paymentId))}`),
    on: dueOn,
  }));

type Sent = {
  readonly partner: string;
  readonly partnerName: string;
  readonly purpose: string;
  readonly on: LocalDate;
};
const handoffItem = (id: string, { partner, partnerName, purpose, on }: Sent): PaperItem => {
  const kind = textOf(partners, partner);
  return {
    id,
    name: { zh: `${partnerName || kind.zh} · ${purpose}`, en: `${partnerName || kind.en} · ${purpose}` },
    on,
  };
};

/** The chosen one of a list, or the latest when none was chosen; undefined when there is none. */
export const chosenItem = <T>(
  list: readonly T[],
  id: string | null | undefined,
  idOf: (item: T) => string,
): T | undefined => (id === null || id === undefined ? list.at(-1) : list.find((item) => idOf(item) === id));
