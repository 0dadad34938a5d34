/** The form or the pasted text, and after "see what changes" the preview over it; going back finds everything as it was typed. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { CalendarPreview, CalendarYearView } from '../../../shared/api/settings.ts';
import type { FieldIssue } from '../../../shared/kernel/parseFields.ts';
import { useCore } from '../../app/core.tsx';
import { paths } from '../../app/paths.ts';
import { RestoredDraft } from '../../app/RestoredDraft.tsx';
import { useDraft } from '../../app/useDraft.ts';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { useZodForm, type ZodForm } from '../../ui/form/useZodForm.ts';
import { Loading } from '../../ui/Loading.tsx';
import { SavedMark } from '../../ui/SavedMark.tsx';
import { FaultList } from './FaultList.tsx';
import { NoticeFields } from './NoticeFields.tsx';
import { fieldOfForm, noticeFormSchema, noticeJson, type NoticeTyped, startNotice } from './noticeForm.ts';
import { NoticePreview } from './NoticePreview.tsx';

type NoticeEditorProps = { readonly year: number; readonly loaded: CalendarYearView | null };
/** What was looked at: exactly this text is loaded. */
type Seen = { readonly json: string; readonly preview: CalendarPreview };

export const NoticeEditor = ({ year, loaded }: NoticeEditorProps) => {
  const { t } = useTranslation('calendarPage');
  const [, navigate] = useLocation();
  const [start] = useState(() => startNotice(year, loaded));
  const form = useZodForm({ schema: noticeFormSchema, defaultValues: start });
  const draft = useDraft({
    draftId: `calendar-notice:${year}`,
    kind: 'form',
    caseId: null,
    title: t('notice.title'),
    form,
  });
  const { look, faults, problem, seen, back } = useLook(form);
  if (draft.state === 'restoring') return <Loading minHeight="24rem" />;
  if (seen !== null)
    return (
      <NoticePreview
        json={seen.json}
        preview={seen.preview}
        onEdit={back}
        onLoaded={() => void draft.clear().then(() => navigate(paths.calendarYears))}
      />
    );
  return (
    <Form form={form} label={t('notice.title')} onSubmit={look}>
      <RestoredDraft isShown={draft.wasRestored} onDiscard={() => void draft.clear().then(() => form.reset(start))} />
      {problem !== null && (
        <Banner tone="overdue" isAlert>
          {problem}
        </Banner>
      )}
      <FaultList faults={faults} />
      <NoticeFields />
      <div className="hj-row-spread">
        {/* The button keeps its place whether the mark is there or not. */}
        <span>
          <SavedMark state={draft.state} savedAt={draft.savedAt} />
        </span>
        <Button variant="primary" type="submit" isBusy={form.formState.isSubmitting}>
          {t('notice.preview')}
        </Button>
      </div>
    </Form>
  );
};

/** Asks the core what the notice says and would move; a text that is no notice comes back with the path of every fault. */
const useLook = (form: ZodForm<NoticeTyped, NoticeTyped>) => {
  const core = useCore();
  const words = useRefusalText();
  const [faults, setFaults] = useState<readonly FieldIssue[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [seen, setSeen] = useState<Seen | null>(null);
  const look = async (typed: NoticeTyped): Promise<void> => {
    const json = noticeJson(typed);
    const preview = await core.settings.previewCalendarYear({ json });
    setFaults([]);
    setProblem(null);
    if (preview.ok) return setSeen({ json, preview: preview.value });
    const { refusal } = preview;
    if (refusal.type !== 'calendar-faults') return setProblem(words(refusal));
    if (typed.way === 'paste') return setFaults(refusal.faults);
    // The paths of the form's own lists are not known to the type of its names.
    for (const { field, problem: code } of refusal.faults)
      form.setError(fieldOfForm(field) as 'year', { type: 'refusal', message: code });
    return undefined;
  };
  return { look, faults, problem, seen, back: () => setSeen(null) };
};
