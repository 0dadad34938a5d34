/** Prints the version as it stands, for those who sign on paper. */
import { useState } from 'react';
import type { AgreementState } from '../../../shared/case/state.ts';
import { useCore } from '../../app/core.tsx';
import { printPdf } from '../../ui/printPdf.ts';

export const usePrintForSigning = (caseId: string, version: AgreementState) => {
  const core = useCore();
  const [isBusy, setBusy] = useState(false);
  const print = async (): Promise<void> => {
    const { signatures: _signatures, seal: _seal, ...content } = version;
    const drawn = await core.documents.previewAgreement({ caseId, version: content });
    if (drawn.ok) await printPdf(drawn.value.bytes);
  };
  const run = (): void => {
    setBusy(true);
    void print().finally(() => setBusy(false));
  };
  return { run, isBusy } as const;
};
