/** The time to answer of the letter that is signed out: the office's own, or one typed for this letter; and the day it leads to. */
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import * as z from 'zod';
import type { LetterView } from '../../../../shared/api/letters.ts';
import { localDateSchema } from '../../../../shared/kernel/localDate.ts';
import { issueLetterSchema } from '../../../../shared/letter/commands.ts';
import { replyLimitSchema } from '../../../../shared/letter/events.ts';
import type { LetterKind } from '../../../../shared/letter/kinds.ts';
import { limitForIssue } from '../../../../shared/letter/letterClock.ts';
import { lengthText } from '../../../../shared/timeLimits/reasons.ts';
import { paths } from '../../../app/paths.ts';
import { useRulebook } from '../../../app/queries.ts';
import { useLanguage, useText } from '../../../i18n/useText.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { NumberField } from '../../../ui/form/NumberField.tsx';
import { plainText, SelectField } from '../../../ui/form/SelectField.tsx';
import { TextField } from '../../../ui/form/TextField.tsx';
import { formatFullDay } from '../../../ui/formatDate.ts';

/** The command's own schema, but for a number that nobody has typed yet: no length is built in. */
export const issueForm = issueLetterSchema.extend({
  limit: replyLimitSchema.extend({ count: z.number().nullable().pipe(replyLimitSchema.shape.count) }).nullable(),
});
type Values = z.input<typeof issueForm>;
const units = ['day', 'workday', 'month'] as const;
export const emptyLimit: NonNullable<Values['limit']> = { count: null, unit: 'workday', source: '' };

type LimitFieldsProps = { readonly kind: LetterKind; readonly officeLimit: LetterView['officeLimit'] };

export const LimitFields = ({ kind, officeLimit }: LimitFieldsProps) => {
  const { t } = useTranslation('letters');
  const text = useText();
  const { control, setValue } = useFormContext<Values>();
  const typed = useWatch({ control, name: 'limit' });
  return (
    <section className="hj-stack" aria-label={t('steps.limit')}>
      {officeLimit === null ? (
        <Banner
          tone="due"
          action={
            <Link href={paths.settings} className="hj-button hj-button--quiet">
              {t('steps.toSettings')}
            </Link>
          }
        >
          {t('steps.limitMissing')}
        </Banner>
      ) : (
        <>
          <p>
            {t('steps.limitOffice', { length: text(lengthText(officeLimit)), source: officeLimit.source })}
            {!officeLimit.confirmed && <span className="hj-quiet"> {t('steps.limitUnconfirmed')}</span>}
          </p>
          <label className="hj-check">
            <input
              type="checkbox"
              checked={typed !== null}
              onChange={(change) => setValue('limit', change.target.checked ? emptyLimit : null)}
            />
            <span>{t('steps.limitOwn')}</span>
          </label>
        </>
      )}
      {typed !== null && (
        <div className="hj-fields">
          <NumberField name="limit.count" label={t('steps.count')} isRequired />
          <SelectField
            name="limit.unit"
            label={t('steps.unit')}
            rows={units.map((code) => ({ code, text: plainText(t(`steps.units.${code}`)) }))}
            hasEmpty={false}
          />
          <TextField
            name="limit.source"
            label={t('steps.source')}
            placeholder={t('steps.sourceHint')}
            isRequired
            isWide
          />
        </div>
      )}
      <PrintedDay kind={kind} />
    </section>
  );
};

/** The day that will stand on the paper, as soon as it can be counted. */
const PrintedDay = ({ kind }: { readonly kind: LetterKind }) => {
  const { t } = useTranslation('letters');
  const language = useLanguage();
  const { calendar, settings } = useRulebook();
  const { control } = useFormContext<Values>();
  const servedOn = localDateSchema.safeParse(useWatch({ control, name: 'expectedServedOn' }));
  const limit = useWatch({ control, name: 'limit' });
  // Only the length counts here; where it comes from may still be typed.
  const typed = replyLimitSchema.nullable().safeParse(limit === null ? null : { ...limit, source: '—' });
  if (!servedOn.success || !typed.success) return null;
  const counted = limitForIssue({ kind, servedOn: servedOn.data, calendar }, { typed: typed.data, settings });
  if (counted === null || !counted.ok) return null;
  const day = formatFullDay(counted.value.counted.lastDay, language);
  return (
    <p className="hj-letter__printed" role="status">
      {t('steps.replyBy', { day })}
    </p>
  );
};
