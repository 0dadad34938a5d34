/**
 * #/consultations/new/:id: one screen to record advice while giving it. The address carries the id of the slip, so that a draft comes back,
 * a second press records nothing twice, and a case that comes of it bears the same id.
 */
import './consultations.css';
import { useEffect, useId, useRef, useState } from 'react';
import { Check, FilePlus2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { type Slip, slipSchema } from '../../../shared/consultation/events.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { href, paths } from '../../app/paths.ts';
import { useStatus } from '../../app/queries.ts';
import { RestoredDraft } from '../../app/RestoredDraft.tsx';
import { useExecuteConsultation } from '../../app/streamQueries.ts';
import { useDraft } from '../../app/useDraft.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { showRefusal, useZodForm, type ZodForm } from '../../ui/form/useZodForm.ts';
import { Loading } from '../../ui/Loading.tsx';
import { SavedMark } from '../../ui/SavedMark.tsx';
import { TaskHead } from '../../ui/TaskHead.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { AnswersPanel } from './AnswersPanel.tsx';
import { MinutesField, SlipFields } from './SlipFields.tsx';
import { clockTime, emptySlip, keepPlace, lastPlace, type SlipInput } from './slipForm.ts';
import { useMinutes } from './useMinutes.ts';

export const NewConsultationPage = ({ consultationId }: { readonly consultationId?: string | undefined }) => {
  const [, navigate] = useLocation();
  const { data: status } = useStatus();
  useEffect(() => {
    if (consultationId === undefined) navigate(paths.consultationDraft(crypto.randomUUID()), { replace: true });
  }, [consultationId, navigate]);
  if (consultationId === undefined || status === undefined) return <Loading minHeight="60vh" />;
  return (
    <SlipEditor
      key={consultationId}
      consultationId={consultationId}
      today={status.today}
      personName={status.person?.name ?? ''}
    />
  );
};

type EditorProps = { readonly consultationId: string; readonly today: LocalDate; readonly personName: string };
/** What follows once the slip is recorded. */
type After = 'next' | 'case';

const SlipEditor = ({ consultationId, today, personName }: EditorProps) => {
  const { t } = useTranslation('consultations');
  const formId = useId();
  // Taken once: time and place must not change under the typing.
  const [start] = useState(() =>
    emptySlip({ today, at: clockTime(new Date()), receivedBy: personName, place: lastPlace() }),
  );
  const form = useZodForm({ schema: slipSchema, defaultValues: start });
  const draft = useDraft({
    draftId: `consultation:${consultationId}`,
    kind: 'consultation',
    caseId: null,
    title: useTitle(form),
    form,
  });
  const after = useRef<After>('next');
  const { problem, submit } = useRecord({ form, consultationId, after, onDone: draft.clear });
  const then = (wanted: After) => () => {
    after.current = wanted;
  };
  return (
    <div className="hj-slip">
      <TaskHead
        title={t('newTitle')}
        about={t('newLead')}
        backHref={href(paths.consultations)}
        backLabel={t('slip.back')}
        aside={<SavedMark state={draft.state} savedAt={draft.savedAt} />}
        action={
          <div className="hj-row">
            <Button icon={<FilePlus2 />} type="submit" form={formId} onPress={then('case')}>
              {t('toCase')}
            </Button>
            <Button variant="primary" icon={<Check />} type="submit" form={formId} onPress={then('next')}>
              {t('saveNext')}
            </Button>
          </div>
        }
      />
      {draft.state === 'restoring' ? (
        <Loading minHeight="60vh" />
      ) : (
        <Form form={form} onSubmit={submit} label={t('newTitle')} id={formId}>
          <div className="hj-slip__sides">
            <div className="hj-slip__fields">
              {problem !== null && (
                <Banner tone="overdue" isAlert>
                  {problem}
                </Banner>
              )}
              <RestoredDraft
                isShown={draft.wasRestored}
                onDiscard={() => void draft.clear().then(() => form.reset(start))}
              />
              <SlipFields today={today} minutes={<Running form={form} />} />
            </div>
            <AnswersPanel />
          </div>
        </Form>
      )}
    </div>
  );
};

const Running = ({ form }: { readonly form: ZodForm<SlipInput, Slip> }) => {
  const { t } = useTranslation('consultations');
  const time = useMinutes(form);
  return (
    <>
      <MinutesField />
      <span className="hj-quiet hj-dense hj-numeric" aria-hidden="true">
        {t('running', { time })}
      </span>
    </>
  );
};

/** The draft's name in lists: who asked, or the beginning of the question. Read when a field is left, not at every key. */
const useTitle = (form: ZodForm<SlipInput, Slip>): string => {
  const [title, setTitle] = useState('');
  const { getValues } = form;
  useEffect(() => {
    const read = (): void => {
      const { caller, question } = getValues();
      setTitle((caller.name || question).slice(0, 40));
    };
    document.addEventListener('focusout', read);
    return () => document.removeEventListener('focusout', read);
  }, [getValues]);
  return title;
};

type RecordOptions = {
  readonly form: ZodForm<SlipInput, Slip>;
  readonly consultationId: string;
  readonly after: { current: After };
  readonly onDone: () => Promise<void>;
};

const useRecord = ({ form, consultationId, after, onDone }: RecordOptions) => {
  const { t } = useTranslation('consultations');
  const execute = useExecuteConsultation(consultationId);
  const [, navigate] = useLocation();
  const toast = useToast();
  const [problem, setProblem] = useState<string | null>(null);
  const { submitCount } = form.formState;
  // A press that was refused must not decide what the next Ctrl+Enter does.
  useEffect(() => {
    after.current = 'next';
  }, [submitCount, after]);
  const submit = async (slip: Slip): Promise<void> => {
    setProblem(null);
    const wanted = after.current;
    const result = await execute({ type: 'RecordConsultation', data: slip });
    // Recorded before a crash or a double press: the slip is there.
    if (!result.ok && result.refusal.type !== 'consultation-exists') {
      setProblem(showRefusal(form, result.refusal));
      return;
    }
    keepPlace(slip);
    await onDone();
    if (result.ok) {
      const { number } = result.value.consultation;
      const open = { label: t('openSaved'), onPress: () => navigate(paths.consultation(consultationId)) };
      toast({ text: t('saved', { number }), ...(wanted === 'next' ? { action: open } : {}) });
    }
    navigate(pathAfter[wanted](consultationId));
  };
  return { problem, submit };
};

const pathAfter: { readonly [A in After]: (consultationId: string) => string } = {
  next: () => paths.consultationDraft(crypto.randomUUID()),
  case: (consultationId) => paths.draft(consultationId),
};
