/** Begins a letter: which one, when, and for which case; it opens with what the office and the case know. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import * as z from 'zod';
import type { CaseView, DeskStatus } from '../../../shared/api/views.ts';
import { localDateSchema } from '../../../shared/kernel/localDate.ts';
import { LetterKind, letterKinds } from '../../../shared/letter/kinds.ts';
import { emptyLetter, letterForCase } from '../../../shared/letter/nextDraft.ts';
import { paths } from '../../app/paths.ts';
import { useExecuteLetter } from '../../app/streamQueries.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { ChoiceField } from '../../ui/form/ChoiceField.tsx';
import { DateField } from '../../ui/form/DateField.tsx';
import { showRefusal, useZodForm } from '../../ui/form/useZodForm.ts';
import { CasePicker } from './CasePicker.tsx';

const kindRows = letterKinds.map(({ code, short }) => ({ code, text: short }));
const schema = z.object({ letterKind: z.enum(LetterKind), on: localDateSchema });

export const DraftDialog = ({ status, onClose }: { readonly status: DeskStatus; readonly onClose: () => void }) => {
  const { t } = useTranslation('letters');
  const [, navigate] = useLocation();
  const [letterId] = useState(() => crypto.randomUUID());
  const [view, setView] = useState<CaseView | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const execute = useExecuteLetter(letterId);
  const form = useZodForm({ schema, defaultValues: { letterKind: 'reminder', on: status.today } });
  const blank = emptyLetter(status.office ?? { name: '', phone: '' }, status.person ?? { name: '' });
  return (
    <FormDialog
      title={t('draft.title')}
      saveLabel={t('draft.save')}
      form={form}
      problem={problem}
      onClose={onClose}
      onSubmit={async ({ letterKind, on }) => {
        const content = view === null ? blank : letterForCase(view.case, blank);
        const drafted = await execute({
          type: 'DraftLetter',
          data: { letterKind, on, caseId: view?.caseId ?? null, previousId: null, content },
        });
        // Drafted before a crash or a double press: the letter is there.
        if (!drafted.ok && drafted.refusal.type !== 'letter-exists') {
          return setProblem(showRefusal(form, drafted.refusal));
        }
        navigate(paths.letter(letterId));
      }}
    >
      <ChoiceField name="letterKind" label={t('draft.kind')} rows={kindRows} />
      <CasePicker chosen={view} onChoose={setView} />
      <div className="hj-fields">
        <DateField name="on" label={t('draft.on')} max={status.today} isRequired />
      </div>
    </FormDialog>
  );
};
