/** What the editor asks before it acts: putting a wording into use, going back to the shipped one, looking at earlier ones. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateRefusal, TemplateView } from '../../../shared/api/templates.ts';
import type { DocumentTemplate } from '../../../shared/documents/template.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { useCore } from '../../app/core.tsx';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { Banner } from '../../ui/Banner.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { HistoryDialog } from './HistoryDialog.tsx';
import { templateKey, templatesKey } from './queryKeys.ts';
import { SaveDialog } from './SaveDialog.tsx';

export type OpenDialog = 'save' | 'reset' | 'history' | null;

type EditorDialogsProps = {
  readonly dialog: OpenDialog;
  readonly view: TemplateView;
  readonly template: DocumentTemplate;
  readonly onClose: () => void;
  readonly onTakeUp: (template: DocumentTemplate) => void;
  /** The wording as it is now in use. */
  readonly onDone: (view: TemplateView) => Promise<void>;
};

export const EditorDialogs = ({ dialog, view, template, onClose, onTakeUp, onDone }: EditorDialogsProps) => {
  const { t } = useTranslation('templates');
  const core = useCore();
  const { run, isBusy, problem } = useRun(onDone);
  const { slug } = view;
  return (
    <>
      {problem !== null && (
        <Banner tone="overdue" isAlert>
          {problem}
        </Banner>
      )}
      {dialog === 'save' && (
        <SaveDialog
          isBusy={isBusy}
          onClose={onClose}
          onSave={(note) => void run(() => core.templates.save({ slug, template, note }), t('save.done'))}
        />
      )}
      {dialog === 'history' && <HistoryDialog slug={slug} onTakeUp={onTakeUp} onClose={onClose} />}
      <ConfirmDialog
        title={t('reset.title')}
        isOpen={dialog === 'reset'}
        confirmLabel={t('reset.act')}
        isBusy={isBusy}
        onConfirm={() => void run(() => core.templates.reset({ slug, note: '' }), t('reset.done'))}
        onClose={onClose}
      >
        {t('reset.body')}
      </ConfirmDialog>
    </>
  );
};

const useRun = (onDone: EditorDialogsProps['onDone']) => {
  const { t } = useTranslation('templates');
  const client = useQueryClient();
  const words = useRefusalText();
  const toast = useToast();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const run = async (act: () => Promise<Result<TemplateView, TemplateRefusal>>, done: string): Promise<void> => {
    setBusy(true);
    try {
      const answer = await act();
      if (!answer.ok) {
        const { refusal } = answer;
        setProblem(refusal.type === 'role-missing' ? words(refusal) : t('save.refused'));
        return;
      }
      setProblem(null);
      client.setQueryData(templateKey(answer.value.slug), answer);
      await client.invalidateQueries({ queryKey: templatesKey, exact: true });
      await client.invalidateQueries({ queryKey: ['paper'] });
      await onDone(answer.value);
      toast({ text: done });
    } finally {
      setBusy(false);
    }
  };
  return { run, isBusy, problem } as const;
};
