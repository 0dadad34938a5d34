/**
 * The form in which an office enters a number: the setting as `checkSetting` reads it, so that page and core refuse alike. What a row asks for
 * (kind of value, units, places) comes from the register.
 */
import * as z from 'zod';
import { type FieldIssue } from '../../../shared/kernel/parseFields.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { checkSetting, type SettingRefusal } from '../../../shared/settings/checkSetting.ts';
import type { Setting } from '../../../shared/settings/setting.ts';
import { type SettingRow, unitsOf } from '../../../shared/settings/settingRow.ts';
import { refusalText } from '../../i18n/refusalText.ts';
import { sentence } from '../../ui/form/problemText.ts';

/** As typed: a value that is no number yet is a text, an empty day is null. */
export type SettingTyped = {
  readonly key: string;
  readonly place: string;
  readonly value: number | string | null;
  readonly unit: string;
  readonly source: { readonly zh: string; readonly en: string };
  readonly validFrom: string | null;
  readonly confirmed: boolean;
};

/** A setting that fits its row; every fault under its field. */
export const settingFormSchema = (row: SettingRow): z.ZodType<SettingTyped, SettingTyped> =>
  z.custom<SettingTyped>().superRefine((typed, context) => {
    const checked = checkSetting(typed);
    if (checked.ok) return;
    for (const { field, problem } of issuesOf(checked.refusal, row))
      context.addIssue({ code: 'custom', path: field.split('.'), message: problem });
  });

const issuesOf = (refusal: SettingRefusal, row: SettingRow): readonly FieldIssue[] => {
  if (refusal.type === 'invalid')
    // A value may be a number or a code, so an empty one is refused as a missing choice; where a number is asked for it is a missing number.
    return refusal.issues.map(({ field, problem }) => ({
      field,
      problem: field === 'value' && row.value.kind !== 'choice' ? 'required' : problem,
    }));
  const isAmount = refusal.type === 'number-not-allowed' && unitsOf(row.value).includes('fen');
  return [{ field: refusal.field, problem: isAmount ? 'not-an-amount' : sentence(refusalText(refusal)) }];
};

/** What the dialog opens with: the number in force, to be confirmed or replaced, or an empty one. */
export const settingStart = (row: SettingRow, { setting, isConfirming, today }: SettingStart): SettingTyped => ({
  key: row.key,
  place: setting?.place ?? '',
  value: setting !== null && isConfirming ? setting.value : null,
  unit: setting?.unit ?? unitsOf(row.value)[0] ?? 'count',
  source: { zh: '', en: '' },
  // Confirming changes nothing but who stands by the number, so its first day stays.
  validFrom: setting !== null && isConfirming ? setting.validFrom : today,
  confirmed: true,
});
export type SettingStart = {
  readonly setting: Setting | null;
  readonly isConfirming: boolean;
  readonly today: LocalDate;
};
