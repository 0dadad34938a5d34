/** The frame of every step's dialog: its title and hint, a sentence for what belongs to no field, the form, and the two buttons. */
import { type ReactNode, useId } from 'react';
import type { FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseCommandName } from '../../../shared/case/commands.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/form/Form.tsx';
import type { ZodForm } from '../../ui/form/useZodForm.ts';
import type { StepTarget } from './caseActions.tsx';
import { useStepWords } from './useStepWords.ts';

type StepDialogProps<I extends FieldValues, O> = {
  readonly command: CaseCommandName;
  readonly target?: StepTarget | undefined;
  readonly form: ZodForm<I, O>;
  readonly problem: string | null;
  readonly onSubmit: (values: O) => Promise<void>;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly title?: string | undefined;
  readonly size?: 'normal' | 'large' | undefined;
};

/** Steps that cannot be taken back are marked so. */
const grave: ReadonlySet<CaseCommandName> = new Set([
  'EndMediation',
  'RemoveParty',
  'DeclineReferral',
  'RefuseApplication',
  'HandOverCase',
]);
const noTarget: StepTarget = {};

export const StepDialog = <I extends FieldValues, O>(props: StepDialogProps<I, O>) => {
  const { t } = useTranslation('cases');
  const formId = useId();
  const { command, form, problem, onClose, target = noTarget } = props;
  const words = useStepWords(command, target);
  return (
    <Dialog
      title={props.title ?? words.title}
      isOpen
      size={props.size}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('dialog.cancel')}</Button>
          <Button
            variant={grave.has(command) ? 'danger' : 'primary'}
            type="submit"
            form={formId}
            isBusy={form.formState.isSubmitting}
          >
            {words.act}
          </Button>
        </>
      }
    >
      <Form id={formId} form={form} onSubmit={props.onSubmit}>
        {problem !== null && (
          <Banner tone="overdue" title={problem} isAlert>
            {t('dialog.general')}
          </Banner>
        )}
        {words.hint !== null && <p className="hj-quiet">{words.hint}</p>}
        {props.children}
      </Form>
    </Dialog>
  );
};
