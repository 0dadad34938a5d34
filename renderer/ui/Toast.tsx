/**
 * Short notes after an act ("已移除 · 撤销"), announced politely. Never for errors that need an answer: those stand beside their cause.
 * A note with an action stays until answered or replaced by three newer ones.
 */
import './Surface.css';
import { X } from 'lucide-react';
import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';

export type ToastInput = {
  readonly text: string;
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
};
type Toast = ToastInput & { readonly id: number };
type ShowToast = (toast: ToastInput) => void;

const SHOWN_MS = 5000;
const MOST_AT_ONCE = 3;
const ToastContext = createContext<ShowToast>(() => undefined);
let nextId = 1;

/** `const toast = useToast(); toast({ text })`. */
export const useToast = (): ShowToast => use(ToastContext);

export const ToastProvider = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation();
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const dismiss = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);
  const show = useCallback<ShowToast>(
    (input) => {
      const toast = { ...input, id: nextId++ };
      // Pressed twice, said once: the same words without an action take the place of the earlier ones.
      const isSame = ({ text, action }: Toast): boolean => text === input.text && action === undefined;
      setToasts((all) => [...all.filter((shown) => !isSame(shown)), toast].slice(-MOST_AT_ONCE));
      if (input.action === undefined) setTimeout(() => dismiss(toast.id), SHOWN_MS);
    },
    [dismiss],
  );
  const list = useMemo(
    () =>
      toasts.map((toast) => (
        <div key={toast.id} className="hj-toast">
          <span>{toast.text}</span>
          {toast.action !== undefined && (
            <Button
              variant="quiet"
              onPress={() => {
                toast.action?.onPress();
                dismiss(toast.id);
              }}
            >
              {toast.action.label}
            </Button>
          )}
          <IconButton label={t('close')} icon={<X />} onPress={() => dismiss(toast.id)} />
        </div>
      )),
    [toasts, dismiss, t],
  );
  return (
    <ToastContext value={show}>
      {children}
      <div className="hj-toasts" role="status" aria-live="polite">
        {list}
      </div>
    </ToastContext>
  );
};
