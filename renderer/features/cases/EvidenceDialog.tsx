/** Adds a piece of evidence with its files to the case. */
import { useState } from 'react';
import { caseCommands } from '../../../shared/case/commands.ts';
import { useExecute } from '../../app/queries.ts';
import { EvidenceFields, newEvidence } from '../../parts/EvidenceFields.tsx';
import { plainText } from '../../ui/form/SelectField.tsx';
import { useZodForm } from '../../ui/form/useZodForm.ts';
import { useCasePage } from './caseActions.tsx';
import { StepDialog } from './StepDialog.tsx';
import { useCommandSubmit } from './useCommandSubmit.ts';

export const EvidenceDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { view } = useCasePage();
  const execute = useExecute(view.caseId);
  const [evidence] = useState(() => newEvidence(crypto.randomUUID()));
  const form = useZodForm({ schema: caseCommands.AddEvidence.schema, defaultValues: { evidence } });
  const { problem, submit } = useCommandSubmit(form, onClose);
  return (
    <StepDialog
      command="AddEvidence"
      form={form}
      problem={problem}
      onClose={onClose}
      onSubmit={async (values) => void (await submit(() => execute('AddEvidence', values)))}
    >
      <EvidenceFields
        path="evidence"
        parties={view.case.parties.map((p) => ({ code: p.partyId, text: plainText(p.name) }))}
      />
    </StepDialog>
  );
};
