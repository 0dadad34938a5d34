/**
 * Opens the fitting thing for a step: its own page (minutes, agreement, signing), its own dialog (parties, evidence, answers), a dialog of
 * another feature that the page hands in (`otherDialogs`), or the dialog made from the table.
 */
import type { ReactNode } from 'react';
import type { CaseCommandName } from '../../../shared/case/commands.ts';
import { AnswerConsentDialog } from './AnswerConsentDialog.tsx';
import type { StepTarget } from './caseActions.tsx';
import { CommandDialog } from './CommandDialog.tsx';
import { commandForms } from './commandForms.ts';
import { EvidenceDialog } from './EvidenceDialog.tsx';
import { HandoffDialog } from './HandoffDialog.tsx';
import { KeyDatesDialog } from './KeyDatesDialog.tsx';
import { PartyDialog } from './PartyDialog.tsx';
import { ToOfficeDialog } from './ToOfficeDialog.tsx';

export type OpenStep = { readonly command: CaseCommandName; readonly target: StepTarget };
/** Dialogs of other features, by step; composed by the page. */
export type OtherDialogs = {
  readonly [N in CaseCommandName]?: (props: { readonly target: StepTarget; readonly onClose: () => void }) => ReactNode;
};
type StepHostProps = {
  readonly step: OpenStep | null;
  readonly otherDialogs: OtherDialogs;
  readonly onClose: () => void;
};

export const StepHost = ({ step, otherDialogs, onClose }: StepHostProps) => {
  if (step === null) return null;
  const { command, target } = step;
  const other = otherDialogs[command];
  if (other !== undefined) return other({ target, onClose });
  if (command === 'AnswerConsent') return <AnswerConsentDialog onClose={onClose} />;
  if (command === 'AddParty' || command === 'CorrectParty') return <PartyDialog target={target} onClose={onClose} />;
  if (command === 'AddEvidence') return <EvidenceDialog onClose={onClose} />;
  if (command === 'SendHandoff') return <HandoffDialog target={target} onClose={onClose} />;
  if (command === 'ShareCase' || command === 'HandOverCase')
    return <ToOfficeDialog command={command} onClose={onClose} />;
  if (command === 'RecordKeyDates') return <KeyDatesDialog target={target} onClose={onClose} />;
  const row = commandForms[command];
  return row === undefined ? null : <CommandDialog command={command} row={row} target={target} onClose={onClose} />;
};
