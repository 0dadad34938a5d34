/** D32 and D32b, the printed transfer sheet: two boxes of the form to a line, long texts over the whole width, one page for a plain case. */
import { ok } from '../kernel/result.ts';
import type { PaperFields } from './paperContext.ts';
import type { Fields } from './template.ts';
import { type TransferField, transferSheet, type TransferTarget, transferTitles } from './transferSheet.ts';

export const transferPaperFields =
  (target: TransferTarget): PaperFields =>
  (context) => {
    const { number, groups } = transferSheet(target, context);
    return ok({
      number,
      form: transferTitles[target].zh,
      on: context.on,
      groups: groups.map(({ title, fields }) => ({
        title,
        // What is empty is looked up on the screen; on paper it would cost the one page.
        pairs: inPairs(fields.filter(({ isLong, value }) => !isLong && value !== '')),
        texts: fields
          .filter(({ isLong, value }) => isLong && value !== '')
          .map(({ label, value }) => ({ label, value })),
      })),
    });
  };

const inPairs = (fields: readonly TransferField[]): readonly Fields[] =>
  Array.from({ length: Math.ceil(fields.length / 2) }, (_, row) => {
    const [left, right] = fields.slice(row * 2, row * 2 + 2);
    return {
      leftLabel: left?.label ?? '',
      left: left?.value ?? '',
      rightLabel: right?.label ?? '',
      right: right?.value ?? '',
    };
  });
