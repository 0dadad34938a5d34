/** Hands files to the desk's store one after the other and reports each reference, or why a file was not kept. */
import { useCallback, useState } from 'react';
import type { FileRef } from '../../shared/case/parts.ts';
import { useCore } from '../app/core.tsx';
import { useRefusalText } from '../i18n/refusalText.ts';

export type NotKept = { readonly name: string; readonly why: string };

export const useKeepFiles = (onKept: (file: FileRef) => void) => {
  const core = useCore();
  const words = useRefusalText();
  const [sending, setSending] = useState(0);
  const [notKept, setNotKept] = useState<readonly NotKept[]>([]);
  const keep = useCallback(
    async (files: readonly File[]): Promise<void> => {
      setNotKept([]);
      setSending((count) => count + files.length);
      for (const file of files) {
        // One at a time: two large files at once would hold up the one channel to the core.
        const bytes = new Uint8Array(await file.arrayBuffer());
        const kept = await core.files.put({
          name: file.name,
          mediaType: file.type || 'application/octet-stream',
          bytes,
        });
        if (kept.ok) onKept(kept.value);
        else setNotKept((all) => [...all, { name: file.name, why: words(kept.refusal) }]);
        setSending((count) => count - 1);
      }
    },
    [core, onKept, words],
  );
  return { keep, sending, notKept };
};
