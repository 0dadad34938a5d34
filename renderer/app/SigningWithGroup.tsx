/** The signing page with the dialog for many who signed on paper, which belongs to collective cases. */
import { SignManyDialog } from '../features/group/SignManyDialog.tsx';
import { SigningPage } from '../features/signing/SigningPage.tsx';

type SigningWithGroupProps = { readonly caseId: string; readonly versionId: string };

export const SigningWithGroup = (props: SigningWithGroupProps) => (
  <SigningPage
    {...props}
    signMany={(view, today, onClose) => <SignManyDialog view={view} today={today} onClose={onClose} />}
  />
);
