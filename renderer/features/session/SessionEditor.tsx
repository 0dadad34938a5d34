/**
 * The record while it is written. Everything typed is a draft on this computer at once; `RecordSession` puts it on file. A correction
 * starts from the record on file and replaces it; the history keeps both.
 */
import { Check } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { CaseView } from '../../../shared/api/views.ts';
import { href, paths } from '../../app/paths.ts';
import { useExecute, useStatus } from '../../app/queries.ts';
import { RestoredDraft } from '../../app/RestoredDraft.tsx';
import { useDraft } from '../../app/useDraft.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { showRefusal, useZodForm } from '../../ui/form/useZodForm.ts';
import { Loading } from '../../ui/Loading.tsx';
import { SavedMark } from '../../ui/SavedMark.tsx';
import { TaskHead } from '../../ui/TaskHead.tsx';
import { EvidencePart } from './EvidencePart.tsx';
import { OffersPanel } from './OffersPanel.tsx';
import { PointsPart } from './PointsPart.tsx';
import { PresentPart } from './PresentPart.tsx';
import { sessionDefaults, sessionFormSchema, type SessionFormValues, toCommand } from './sessionForm.ts';
import { StatementsPart } from './StatementsPart.tsx';
import { ToldPart } from './ToldPart.tsx';
import { WhenPart } from './WhenPart.tsx';

type SessionEditorProps = {
  readonly view: CaseView;
  readonly sessionId: string;
  /** Leaves a correction without saving; null for a first record. */
  readonly onLeave: (() => void) | null;
};

const FORM_ID = 'session-form';

export const SessionEditor = ({ view, sessionId, onLeave }: SessionEditorProps) => {
  const { t } = useTranslation('session');
  const [, navigate] = useLocation();
  const status = useStatus().data;
  const execute = useExecute(view.caseId);
  const [problem, setProblem] = useState<string | null>(null);
  const defaults = useMemo(
    () =>
      sessionDefaults(view.case, {
        sessionId: sessionId === 'new' ? crypto.randomUUID() : sessionId,
        today: status?.today ?? view.case.registration.receivedOn,
        clerk: status?.person?.name ?? '',
        place: status?.office?.name ?? '',
      }),
    // What the form starts with is fixed when it opens; later news of the case must not overwrite typing.
    // oxlint-disable-next-line react/exhaustive-deps
    [],
  );
  const form = useZodForm({ schema: sessionFormSchema, defaultValues: defaults });
  const draft = useDraft({
    draftId: `session:${view.caseId}:${sessionId}`,
    kind: 'session',
    caseId: view.caseId,
    title: view.title,
    form,
  });
  const startAgain = (): void => void draft.clear().then(() => form.reset(defaults));
  const submit = async (values: SessionFormValues): Promise<void> => {
    const command = toCommand(values);
    const result = await execute('RecordSession', command);
    if (!result.ok) {
      setProblem(showRefusal(form, result.refusal));
      return;
    }
    await draft.clear();
    onLeave?.();
    navigate(paths.session(view.caseId, command.record.sessionId), { replace: true });
  };
  return (
    <div className="hj-session">
      <TaskHead
        title={t('title')}
        about={`${view.case.registration.number} · ${view.title}`}
        backHref={href(paths.case(view.caseId))}
        backLabel={t('backToCase')}
        aside={<SavedMark state={draft.state} savedAt={draft.savedAt} />}
        action={
          <>
            {onLeave !== null && <Button onPress={onLeave}>{t('keep')}</Button>}
            <Button
              variant="primary"
              type="submit"
              form={FORM_ID}
              icon={<Check />}
              isBusy={form.formState.isSubmitting}
            >
              {t('save')}
            </Button>
          </>
        }
      />
      {draft.state === 'restoring' ? (
        <Loading minHeight="60vh" />
      ) : (
        <div className="hj-session__body">
          <Form form={form} id={FORM_ID} label={t('title')} onSubmit={submit}>
            {problem !== null && (
              <Banner tone="overdue" isAlert>
                {problem}
              </Banner>
            )}
            <RestoredDraft isShown={draft.wasRestored} onDiscard={startAgain} />
            <div className="hj-session__columns">
              <div className="hj-session__main">
                <WhenPart view={view} />
                <PresentPart view={view} />
                <ToldPart />
                <StatementsPart />
                <EvidencePart view={view} />
                <PointsPart />
              </div>
              <OffersPanel view={view} />
            </div>
          </Form>
        </div>
      )}
    </div>
  );
};
