/**
 * What is to be paid under sealed agreements and what came in, a row per payment and per receipt: for lists of money due and for
 * statistics. The sums are facts; whether a payment is overdue is asked with a day when it is read. Written by the store.
 */
import { openFenOf } from '../../../shared/agreement/payments.ts';
import { sealedAgreement } from '../../../shared/case/guards.ts';
import { partyById, type RegisteredCase } from '../../../shared/case/state.ts';
import { flag, run, sql, type WriteDb } from '../db/sql.ts';
import { instalmentDays } from './deadlinesOpen.ts';
import type { Projection } from './projection.ts';

export const paymentProjection: Projection = {
  name: 'payment',
  version: 2,
  tables: ['payment_due', 'payment_receipt'],
  create: `
    CREATE TABLE payment_due (
      case_no INTEGER NOT NULL,
      payment_id TEXT NOT NULL,
      instalment INTEGER NOT NULL,
      due_on TEXT NOT NULL,
      amount_fen INTEGER NOT NULL,
      open_fen INTEGER NOT NULL,
      is_waived INTEGER NOT NULL,
      payer TEXT NOT NULL,
      payee TEXT NOT NULL,
      PRIMARY KEY (case_no, payment_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX payment_due_open ON payment_due (due_on) WHERE open_fen > 0;
    CREATE TABLE payment_receipt (
      case_no INTEGER NOT NULL,
      receipt_id TEXT NOT NULL,
      payment_id TEXT NOT NULL,
      received_on TEXT NOT NULL,
      amount_fen INTEGER NOT NULL,
      PRIMARY KEY (case_no, receipt_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX payment_receipt_day ON payment_receipt (received_on);
  `,
  write: {
    case: (db, { no: caseNo, state }) => {
      run(db, sql`DELETE FROM payment_due WHERE case_no = ${caseNo}`);
      run(db, sql`DELETE FROM payment_receipt WHERE case_no = ${caseNo}`);
      if (state.kind !== 'registered') return;
      writeDue(db, caseNo, state);
      for (const { receiptId, paymentId, on, amountFen } of state.receipts)
        run(
          db,
          sql`INSERT INTO payment_receipt (case_no, receipt_id, payment_id, received_on, amount_fen)
            VALUES (${caseNo}, ${receiptId}, ${paymentId}, ${on}, ${amountFen})`,
        );
    },
  },
};

const writeDue = (db: WriteDb, caseNo: number, c: RegisteredCase): void => {
  const payments = sealedAgreement(c)?.payments ?? [];
  const days = instalmentDays(payments);
  const waived = new Set(c.waivers.map(({ paymentId }) => paymentId));
  const nameOf = (partyId: string): string => partyById(c, partyId)?.name ?? '';
  for (const payment of payments)
    run(
      db,
      // Should a foreign event use an id twice, the first payment stands, as it does for openFenOf; a stored event is never refused.
      sql`INSERT OR IGNORE INTO payment_due (case_no, payment_id, instalment, due_on, amount_fen, open_fen, is_waived, payer, payee)
          VALUES (${caseNo}, ${payment.paymentId}, ${days.indexOf(payment.dueOn) + 1}, ${payment.dueOn}, ${payment.amountFen},
            ${openFenOf(c, payment.paymentId)}, ${flag(waived.has(payment.paymentId))}, ${nameOf(payment.payerId)},
            ${nameOf(payment.payeeId)})`,
    );
};
