/** Drawing, keeping, printing and saving the papers of a case. Pages ask here; the core draws and records. */
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { PaperInput } from '../../shared/api/documents.ts';
import type { DocumentRefusal, IssuedPaper, PdfDraft, WordCopy } from '../../shared/api/views.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { printPdf } from '../ui/printPdf.ts';
import { saveFile, savePdf } from '../ui/savePdf.ts';
import { useCore } from './core.tsx';
import { readFile } from './files.ts';

/** The paper as it would print now; nothing is kept. */
export const usePaperPreview = (input: PaperInput): UseQueryResult<Result<PdfDraft, DocumentRefusal>> => {
  const core = useCore();
  return useQuery({
    queryKey: ['paper', input],
    queryFn: () => core.documents.preview(input),
    placeholderData: keepPreviousData,
  });
};

export type IssueAct = 'printed' | 'saved';
export type Issue = (input: PaperInput, act: IssueAct) => Promise<Result<IssuedPaper, DocumentRefusal>>;

/** Keeps the exact bytes in the case, then prints or saves those bytes. */
export const useIssuePaper = (): Issue => {
  const core = useCore();
  return useCallback(
    async (input, act) => {
      const issued = await core.documents.issue({ ...input, act });
      if (!issued.ok) return issued;
      if (act === 'printed') await printPdf(issued.value.bytes);
      else savePdf(issued.value.bytes, issued.value.fileName);
      return issued;
    },
    [core],
  );
};

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Saves the paper as a Word file to go on writing in; nothing is kept in the case. */
export const useWordCopy = (): ((input: PaperInput) => Promise<Result<WordCopy, DocumentRefusal>>) => {
  const core = useCore();
  return useCallback(
    async (input) => {
      const copy = await core.documents.wordCopy(input);
      if (copy.ok) saveFile(copy.value.bytes, copy.value.fileName, wordType);
      return copy;
    },
    [core],
  );
};

/** The bytes of a kept file; null while they are read, or when this computer does not have them. */
export const useFileBytes = (sha256: string | null): UseQueryResult<Uint8Array | null> => {
  const core = useCore();
  return useQuery({
    queryKey: ['file', sha256],
    enabled: sha256 !== null,
    // The bytes behind a hash never change; what is missing may come.
    staleTime: ({ state }) => (state.data instanceof Uint8Array ? Number.POSITIVE_INFINITY : 0),
    queryFn: async () => {
      if (sha256 === null) return null;
      const read = await readFile(core, sha256);
      return read.ok ? read.value : null;
    },
  });
};
