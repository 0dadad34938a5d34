/** A dialog around one form: a sentence for what belongs to no field, the fields, cancel and the act. */
import { type ReactNode, useId } from 'react';
import type { FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Form } from '../ui/form/Form.tsx';
import type { ZodForm } from '../ui/form/useZodForm.ts';

type FormDialogProps<I extends FieldValues, O> = {
  readonly title: string;
  readonly saveLabel: string;
  readonly form: ZodForm<I, O>;
  readonly problem: string | null;
  readonly blockedReason?: string | null | undefined;
  readonly size?: 'normal' | 'large' | undefined;
  readonly onSubmit: (values: O) => Promise<void>;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

export const FormDialog = <I extends FieldValues, O>(props: FormDialogProps<I, O>) => {
  const { t } = useTranslation();
  const formId = useId();
  const { form, problem, onClose } = props;
  return (
    <Dialog
      title={props.title}
      size={props.size}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form={formId}
            isBusy={form.formState.isSubmitting}
            blockedReason={props.blockedReason}
          >
            {props.saveLabel}
          </Button>
        </>
      }
    >
      <Form id={formId} form={form} onSubmit={props.onSubmit}>
        {problem !== null && (
          <Banner tone="overdue" isAlert>
            {problem}
          </Banner>
        )}
        {props.children}
      </Form>
    </Dialog>
  );
};
