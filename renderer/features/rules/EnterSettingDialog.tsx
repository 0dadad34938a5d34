/** Confirming a number, or entering the office's own: value and unit, place, first day, source. What does not fit is refused beside its field. */
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SettingView } from '../../../shared/api/settings.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { checkSetting } from '../../../shared/settings/checkSetting.ts';
import type { Setting } from '../../../shared/settings/setting.ts';
import type { SettingRow } from '../../../shared/settings/settingRow.ts';
import { settingValueText } from '../../../shared/settings/settingWords.ts';
import { useCore } from '../../app/core.tsx';
import { useText } from '../../i18n/useText.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { showRefusal, useZodForm } from '../../ui/form/useZodForm.ts';
import { useToast } from '../../ui/Toast.tsx';
import { SettingFields } from './SettingFields.tsx';
import { settingFormSchema, settingStart, type SettingTyped } from './settingForm.ts';

export type Entering = {
  readonly row: SettingRow;
  /** The number in force that is confirmed or replaced; null for a first one or another place. */
  readonly setting: Setting | null;
  readonly isConfirming: boolean;
};
type EnterSettingDialogProps = {
  readonly entering: Entering;
  readonly views: readonly SettingView[];
  readonly today: LocalDate;
  readonly onClose: () => void;
};

export const EnterSettingDialog = ({ entering, views, today, onClose }: EnterSettingDialogProps) => {
  const { t } = useTranslation('rules');
  const text = useText();
  const formId = useId();
  const { row, isConfirming } = entering;
  const [start] = useState(() => ({
    schema: settingFormSchema(row),
    defaultValues: settingStart(row, { ...entering, today }),
  }));
  const form = useZodForm(start);
  const [problem, setProblem] = useState<string | null>(null);
  const enter = useEnter(onClose);
  return (
    <Dialog
      title={`${t(isConfirming ? 'dialog.confirm' : 'dialog.change')} · ${text(row.title)}`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('dialog.cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} isBusy={form.formState.isSubmitting}>
            {t(isConfirming ? 'dialog.doConfirm' : 'dialog.doChange')}
          </Button>
        </>
      }
    >
      <Form
        form={form}
        id={formId}
        label={text(row.title)}
        onSubmit={async (typed) => {
          const refusal = await enter(typed);
          setProblem(refusal === null ? null : showRefusal(form, refusal));
        }}
      >
        {problem !== null && (
          <Banner tone="overdue" isAlert>
            {problem}
          </Banner>
        )}
        <p className="hj-quiet">{t(isConfirming ? 'dialog.confirmLead' : 'dialog.changeLead')}</p>
        <SettingFields entering={entering} views={views} />
      </Form>
    </Dialog>
  );
};

/** Enters the setting; answers the refusal, or null after it was taken and the dialog closed. */
const useEnter = (onClose: () => void) => {
  const { t } = useTranslation('rules');
  const core = useCore();
  const client = useQueryClient();
  const toast = useToast();
  const text = useText();
  return async (typed: SettingTyped) => {
    const checked = checkSetting(typed);
    if (!checked.ok) return checked.refusal;
    const setting = checked.value;
    const entered = await core.settings.enter({ setting });
    if (!entered.ok) return entered.refusal;
    // Dates of any case may have moved.
    await client.invalidateQueries();
    toast({
      text: t('dialog.done', { what: text(entered.value.row.title), value: text(settingValueText(setting)) }),
    });
    onClose();
    return null;
  };
};
