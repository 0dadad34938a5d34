/**
 * The form element. Invariants: Enter inside an input-method composition never submits; Enter in a single-line field does not submit at
 * all (people press it by habit after a name), only a button, Ctrl+Enter or a field that says so (the sign-in password) does; a refused submit moves to the first faulty field and
 * lists every fault; nothing typed is ever lost.
 */
import './Form.css';
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { type FieldErrors, type FieldValues, FormProvider } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Banner } from '../Banner.tsx';
import { elementOf, type Fault, faultsOf } from './faults.ts';
import { FormLabelsContext } from './FormContext.ts';
import { useProblemText } from './problemText.ts';
import type { ZodForm } from './useZodForm.ts';

type FormProps<I extends FieldValues, O> = {
  readonly form: ZodForm<I, O>;
  readonly onSubmit: (values: O) => void | Promise<void>;
  readonly children: ReactNode;
  /** Buttons outside the element submit it by this id. */
  readonly id?: string | undefined;
  readonly label?: string | undefined;
};

export const Form = <I extends FieldValues, O>({ form, onSubmit, children, id, label }: FormProps<I, O>) => {
  const labels = useMemo(() => new Map<string, string>(), []);
  const element = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  const [isFailed, setFailed] = useState(false);
  // The form's state learns of the errors only after the handler below, too late for the effect.
  const refused = useRef<FieldErrors>({});
  const submit = form.handleSubmit(
    async (values) => {
      setFailed(false);
      try {
        await onSubmit(values);
      } catch {
        // The core met a bug or is gone; it has logged its own trace. The person keeps what is typed and may try again.
        setFailed(true);
      }
    },
    (errors) => {
      refused.current = errors;
      setTries((count) => count + 1);
    },
  );
  useEffect(() => {
    // Only a refused submit moves the focus, not every later change of the errors.
    if (tries > 0) focusFault(faultsOf(refused.current)[0]);
  }, [tries]);
  return (
    <FormProvider {...form}>
      <FormLabelsContext value={labels}>
        <form
          ref={element}
          id={id}
          aria-label={label}
          className="hj-form"
          noValidate
          onKeyDown={(key) => handleEnter(key, element.current)}
          onSubmit={(event) => {
            if (event.target === event.currentTarget) void submit(event);
          }}
        >
          {isFailed && <SubmitFailed />}
          {tries > 0 && <FaultList faults={faultsOf(form.formState.errors)} labels={labels} />}
          {children}
        </form>
      </FormLabelsContext>
    </FormProvider>
  );
};

const SubmitFailed = () => {
  const { t } = useTranslation('form');
  return (
    <Banner tone="overdue" title={t('failedTitle')} isAlert>
      {t('failedBody')}
    </Banner>
  );
};

/** True while the input method still composes: its Enter chooses a word. 229 is the same sign in older engines. */
export const isComposing = (key: KeyboardEvent): boolean => key.nativeEvent.isComposing || key.keyCode === 229;

const handleEnter = (key: KeyboardEvent<HTMLFormElement>, form: HTMLFormElement | null): void => {
  if (key.key !== 'Enter' || key.defaultPrevented) return;
  const target = key.target;
  // The keys of a dialog that was opened from here come along the tree of components; they are not this form's.
  if (!(target instanceof Node) || form?.contains(target) !== true) return;
  if (isComposing(key)) {
    if (target instanceof HTMLInputElement) key.preventDefault();
    return;
  }
  if (key.ctrlKey || key.metaKey) {
    key.preventDefault();
    form?.requestSubmit();
    return;
  }
  if (target instanceof HTMLInputElement && target.dataset['submitsOnEnter'] !== undefined) return;
  if (target instanceof HTMLInputElement && target.type !== 'submit' && target.type !== 'button') key.preventDefault();
};

const focusFault = (fault: Fault | undefined): void => {
  const field = fault === undefined ? null : elementOf(fault.name);
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
};

const FaultList = ({
  faults,
  labels,
}: {
  readonly faults: readonly Fault[];
  readonly labels: ReadonlyMap<string, string>;
}) => {
  const { t } = useTranslation('form');
  const problem = useProblemText();
  if (faults.length === 0) return null;
  return (
    <Banner tone="overdue" title={t('faultsTitle', { count: faults.length })} isAlert>
      <p>{t('faultsBody')}</p>
      <ul className="hj-faults">
        {faults.map((fault) => (
          <li key={fault.name}>
            <button type="button" onClick={() => focusFault(fault)}>
              {[labels.get(fault.name), problem(fault.code)].filter((part) => part !== undefined).join(' · ')}
            </button>
          </li>
        ))}
      </ul>
    </Banner>
  );
};
