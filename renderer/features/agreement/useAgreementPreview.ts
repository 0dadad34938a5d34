/** The agreement drawn by the core while it is written. */
import { useCallback } from 'react';
import type { AgreementVersion } from '../../../shared/case/parts.ts';
import { useCore } from '../../app/core.tsx';
import { type Preview, useLatestPreview } from '../../app/useLatestPreview.ts';

export const useAgreementPreview = (caseId: string, version: AgreementVersion | null): Preview => {
  const core = useCore();
  const draw = useCallback(
    (wanted: AgreementVersion) => core.documents.previewAgreement({ caseId, version: wanted }),
    [core, caseId],
  );
  return useLatestPreview(draw, version);
};
