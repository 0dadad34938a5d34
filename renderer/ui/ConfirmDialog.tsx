/** Asks once before something that cannot be undone. The safest button comes first and has the focus. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

type ConfirmDialogProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly children?: ReactNode;
  /** Verb and noun: 移除示例案件. */
  readonly confirmLabel: string;
  /** What stays as it is; default 取消. */
  readonly keepLabel?: string | undefined;
  readonly isDanger?: boolean | undefined;
  readonly isBusy?: boolean | undefined;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
};

export const ConfirmDialog = (props: ConfirmDialogProps) => {
  const { t } = useTranslation();
  return (
    <Dialog
      title={props.title}
      isOpen={props.isOpen}
      onClose={props.onClose}
      size="small"
      role="alertdialog"
      actions={
        <>
          <Button variant="plain" autoFocus onPress={props.onClose}>
            {props.keepLabel ?? t('cancel')}
          </Button>
          <Button
            variant={props.isDanger === false ? 'primary' : 'danger'}
            isBusy={props.isBusy}
            onPress={props.onConfirm}
          >
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      {props.children}
    </Dialog>
  );
};
