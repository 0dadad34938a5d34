/** A modal dialog: focus stays inside, Escape and the cross close it, focus returns to where it was, or to the page if that is gone. */
import './Dialog.css';
import { X } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { Heading, Modal, ModalOverlay, Dialog as AriaDialog } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { classes } from './classes.ts';
import { focusPageIfLost } from './focusPage.ts';
import { IconButton } from './IconButton.tsx';

type DialogProps = {
  readonly title: ReactNode;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, in reading order; the main one last. */
  readonly actions?: ReactNode;
  readonly size?: 'small' | 'normal' | 'large' | 'full' | undefined;
  /** False: only the buttons close it (unsaved choices, a key shown once). */
  readonly isDismissable?: boolean | undefined;
  readonly role?: 'dialog' | 'alertdialog' | undefined;
};

export const Dialog = (props: DialogProps) => {
  const { isOpen, onClose, size = 'normal', isDismissable = true } = props;
  return (
    <ModalOverlay
      className="hj-dialog-veil"
      isOpen={isOpen}
      onOpenChange={(open) => (open ? undefined : onClose())}
      isDismissable={false}
      isKeyboardDismissDisabled={!isDismissable}
    >
      <Modal className={classes('hj-dialog-box', `hj-dialog-box--${size}`)}>
        <DialogFrame {...props} isDismissable={isDismissable} />
      </Modal>
    </ModalOverlay>
  );
};

/** What opened the dialog may go with it: a clash that is settled, a case handed over. The page is drawn anew by then. */
const REDRAWN_AFTER_MS = 300;

const DialogFrame = ({ title, children, actions, onClose, isDismissable, role = 'dialog' }: DialogProps) => {
  const { t } = useTranslation();
  useEffect(() => () => void setTimeout(focusPageIfLost, REDRAWN_AFTER_MS), []);
  return (
    <AriaDialog className="hj-dialog" role={role}>
      <header className="hj-dialog__head">
        <Heading slot="title" level={2} className="hj-dialog__title">
          {title}
        </Heading>
        {isDismissable === true && <IconButton label={t('close')} icon={<X />} onPress={onClose} />}
      </header>
      <div className="hj-dialog__body">{children}</div>
      {actions !== undefined && <footer className="hj-dialog__actions">{actions}</footer>}
    </AriaDialog>
  );
};
