/**
 * A paper of the case as the real PDF: its date, whom or which session it is about, print and save. Printing or saving keeps the exact
 * bytes in the case.
 */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import { paperById } from '../../../shared/documents/registry.ts';
import { localDateSchema } from '../../../shared/kernel/localDate.ts';
import { PaperPanel } from '../../app/PaperPanel.tsx';
import { useLanguage } from '../../i18n/useText.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { DateField } from '../../ui/form/DateField.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { plainText, SelectField } from '../../ui/form/SelectField.tsx';
import { useZodForm } from '../../ui/form/useZodForm.ts';
import { formatDay } from '../../ui/formatDate.ts';
import { useToast } from '../../ui/Toast.tsx';
import { useCasePage } from './caseActions.tsx';
import { PaperItemChoice } from './PaperItemChoice.tsx';

const schema = z.object({
  on: localDateSchema,
  partyId: z.string().nullable(),
  sessionId: z.string().nullable(),
  itemId: z.string().nullable(),
});

type PaperDialogProps = {
  readonly documentId: string;
  readonly title: string;
  /** The receipt, letter, visit or service it speaks of; absent: the latest, until somebody chooses. */
  readonly itemId?: string | undefined;
  readonly onClose: () => void;
};

export const PaperDialog = ({ documentId, title, itemId, onClose }: PaperDialogProps) => {
  const { t } = useTranslation('cases');
  const { view, today } = useCasePage();
  const toast = useToast();
  // What the paper can be asked for; a number from a newer version is asked for everything.
  const row = paperById(documentId);
  const lastSession = view.case.sessions.findLast((s) => s.cancelledFor === null)?.sessionId ?? null;
  // The place may name an item the paper does not speak of: the slip of legal aid is the worker's, not the letter's.
  const first = row === undefined || row.per === null ? null : (itemId ?? null);
  const [start] = useState({ on: today, partyId: null, sessionId: lastSession, itemId: first });
  const form = useZodForm({ schema, defaultValues: start });
  const typed = schema.safeParse(form.watch());
  // An unfinished date keeps the last paper that could be drawn.
  const [drawn, setDrawn] = useState<z.output<typeof schema>>(start);
  if (typed.success && JSON.stringify(typed.data) !== JSON.stringify(drawn)) setDrawn(typed.data);
  return (
    <Dialog title={title} isOpen size="large" onClose={onClose}>
      <Form form={form} onSubmit={() => undefined} label={title}>
        <div className="hj-fields">
          <DateField name="on" label={t('paper.date')} />
          {row?.perParty !== false && <PartyChoice />}
          {row?.perSession !== false && <SessionChoice />}
          {row !== undefined && row.per !== null && <PaperItemChoice kind={row.per} />}
        </div>
      </Form>
      <div className="hj-viewer hj-viewer--paper">
        <PaperPanel
          input={{ caseId: view.caseId, documentId, ...drawn }}
          title={title}
          onIssued={(act) => toast({ text: act === 'printed' ? t('paper.printed') : t('paper.saved') })}
        />
      </div>
    </Dialog>
  );
};

const PartyChoice = () => {
  const { t } = useTranslation('cases');
  const { parties } = useCasePage().view.case;
  return (
    <SelectField
      name="partyId"
      label={t('paper.party')}
      emptyLabel={t('paper.everyone')}
      rows={parties.map((party) => ({ code: party.partyId, text: plainText(party.name) }))}
    />
  );
};

const SessionChoice = () => {
  const { t } = useTranslation('cases');
  const language = useLanguage();
  const sessions = useCasePage().view.case.sessions.filter((s) => s.cancelledFor === null);
  if (sessions.length < 2) return null;
  const rows = sessions.map((session, at) => {
    const on = session.record?.heldOn ?? session.scheduled?.on;
    const day = on === undefined ? '' : formatDay(on, language);
    return { code: session.sessionId, text: plainText(`${t('sessions.number', { count: at + 1 })} ${day}`) };
  });
  return <SelectField name="sessionId" label={t('paper.session')} rows={rows} />;
};
