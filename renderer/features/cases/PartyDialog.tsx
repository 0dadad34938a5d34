/**
 * Adds or corrects a party. The case view carries masked ID numbers, so correcting first asks the core for the full one; that is a logged
 * look with its reason, like any other.
 */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import { type Party, shortText } from '../../../shared/case/parts.ts';
import { isWorker } from '../../../shared/case/state.ts';
import { useCore } from '../../app/core.tsx';
import { useExecute } from '../../app/queries.ts';
import {
  newRespondent,
  newWorker,
  respondentForm,
  tidyRespondent,
  tidyWorker,
  workerForm,
} from '../../parts/partyForm.ts';
import { PartySeen } from '../../parts/PartySeen.tsx';
import { RespondentFields } from '../../parts/RespondentFields.tsx';
import { WorkerFields } from '../../parts/WorkerFields.tsx';
import { TextField } from '../../ui/form/TextField.tsx';
import { useZodForm } from '../../ui/form/useZodForm.ts';
import { type StepTarget, useCasePage } from './caseActions.tsx';
import { StepDialog } from './StepDialog.tsx';
import { useCommandSubmit } from './useCommandSubmit.ts';

type PartyDialogProps = { readonly target: StepTarget; readonly onClose: () => void };

export const PartyDialog = ({ target, onClose }: PartyDialogProps) => {
  const party = usePartyToEdit(target);
  if (party === null) return null;
  return isWorker(party) ? (
    <WorkerDialog worker={party} isNew={target.partyId === undefined} onClose={onClose} />
  ) : (
    <RespondentDialog respondent={party} isNew={target.partyId === undefined} onClose={onClose} />
  );
};

/** A fresh party, or the one to correct with its full ID number; null while that is being asked for. */
const usePartyToEdit = ({ partyId, side }: StepTarget): Party | null => {
  const { t } = useTranslation('cases');
  const core = useCore();
  const { view } = useCasePage();
  const [party, setParty] = useState<Party | null>(() => {
    const known = view.case.parties.find((p) => p.partyId === partyId);
    if (known !== undefined) return known.idNumber === null ? known : null;
    const id = crypto.randomUUID();
    return side === 'respondent' ? { ...newRespondent(id), kind: 'organisation' } : newWorker(id);
  });
  useEffect(() => {
    if (party !== null || partyId === undefined) return;
    const known = view.case.parties.find((p) => p.partyId === partyId);
    if (known === undefined) return;
    void core.cases.reveal({ caseId: view.caseId, partyId, reason: t('parties.revealToCorrect') }).then((shown) => {
      setParty({ ...known, idNumber: shown.ok ? shown.value.idNumber : known.idNumber });
    });
  }, [core, party, partyId, t, view]);
  return party;
};

const reasonField = { reason: shortText };

type WorkerDialogProps = {
  readonly worker: Extract<Party, { kind: 'worker' }>;
  readonly isNew: boolean;
  readonly onClose: () => void;
};

const WorkerDialog = ({ worker, isNew, onClose }: WorkerDialogProps) => {
  const { t } = useTranslation('cases');
  const { view, today } = useCasePage();
  const execute = useExecute(view.caseId);
  const [schema] = useState(() => z.object({ party: workerForm(today), ...reasonField }));
  const form = useZodForm({ schema, defaultValues: { party: worker, reason: '' } });
  const { problem, submit } = useCommandSubmit(form, onClose);
  return (
    <StepDialog
      command={isNew ? 'AddParty' : 'CorrectParty'}
      title={isNew ? t('parties.addWorker') : undefined}
      size="large"
      form={form}
      problem={problem}
      onClose={onClose}
      onSubmit={async (values) => {
        const party = tidyWorker(values.party, today);
        await submit(() =>
          isNew ? execute('AddParty', { party }) : execute('CorrectParty', { party, reason: values.reason }),
        );
      }}
    >
      {isNew && <PartySeen path="party" caseId={view.caseId} />}
      <WorkerFields path="party" today={today} autoFocus />
      {!isNew && <TextField name="reason" label={t('fields.correctionReason')} />}
    </StepDialog>
  );
};

type RespondentDialogProps = {
  readonly respondent: Exclude<Party, { kind: 'worker' }>;
  readonly isNew: boolean;
  readonly onClose: () => void;
};

const RespondentDialog = ({ respondent, isNew, onClose }: RespondentDialogProps) => {
  const { t } = useTranslation('cases');
  const { view, today } = useCasePage();
  const execute = useExecute(view.caseId);
  const [schema] = useState(() => z.object({ party: respondentForm(today), ...reasonField }));
  const form = useZodForm({ schema, defaultValues: { party: respondent, reason: '' } });
  const { problem, submit } = useCommandSubmit(form, onClose);
  return (
    <StepDialog
      command={isNew ? 'AddParty' : 'CorrectParty'}
      title={isNew ? t('parties.addRespondent') : undefined}
      size="large"
      form={form}
      problem={problem}
      onClose={onClose}
      onSubmit={async (values) => {
        const party = tidyRespondent(values.party, today);
        await submit(() =>
          isNew ? execute('AddParty', { party }) : execute('CorrectParty', { party, reason: values.reason }),
        );
      }}
    >
      {isNew && <PartySeen path="party" caseId={view.caseId} />}
      <RespondentFields path="party" today={today} autoFocus />
      {!isNew && <TextField name="reason" label={t('fields.correctionReason')} />}
    </StepDialog>
  );
};
