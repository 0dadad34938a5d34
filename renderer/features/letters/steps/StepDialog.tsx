/** The dialog of each step of a letter. */
import type { FunctionComponent } from 'react';
import type { LetterStepCommand } from '../../../../shared/letter/commands.ts';
import { CheckDialog } from './CheckDialog.tsx';
import { CloseDialog } from './CloseDialog.tsx';
import { EscalateDialog } from './EscalateDialog.tsx';
import { IssueDialog } from './IssueDialog.tsx';
import { ReplyDialog } from './ReplyDialog.tsx';
import { ReviewDialog } from './ReviewDialog.tsx';
import { ServeDialog } from './ServeDialog.tsx';
import { SubmitDialog } from './SubmitDialog.tsx';
import type { StepProps } from './useStep.ts';

const dialogs: { readonly [N in LetterStepCommand]?: FunctionComponent<StepProps> } = {
  SubmitLetter: SubmitDialog,
  ReviewLetter: ReviewDialog,
  IssueLetter: IssueDialog,
  ServeLetter: ServeDialog,
  ReceiveReply: ReplyDialog,
  CheckRectification: CheckDialog,
  EscalateLetter: EscalateDialog,
  CloseLetter: CloseDialog,
};

export const StepDialog = ({ step, ...props }: StepProps & { readonly step: LetterStepCommand }) => {
  const Dialog = dialogs[step];
  return Dialog === undefined ? null : <Dialog {...props} />;
};
