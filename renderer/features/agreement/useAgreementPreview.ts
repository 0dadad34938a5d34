/**
 * The agreement drawn by the core while it is written. One drawing at a time; whatever was typed meanwhile is drawn next, what lies
 * between is skipped: the latest wins, and typing never waits.
 */
import { useEffect, useRef, useState } from 'react';
import type { DocumentRefusal } from '../../../shared/api/views.ts';
import type { AgreementVersion } from '../../../shared/case/parts.ts';
import type { PaperNote } from '../../../shared/documents/paperNotes.ts';
import { useCore } from '../../app/core.tsx';

export type Preview = {
  readonly bytes: Uint8Array | null;
  readonly pages: number;
  readonly notes: readonly PaperNote[];
  readonly refusal: DocumentRefusal | null;
  readonly isDrawing: boolean;
  readonly isFailed: boolean;
};
const nothing: Preview = { bytes: null, pages: 0, notes: [], refusal: null, isDrawing: false, isFailed: false };
const RETRY_MS = 3000;

export const useAgreementPreview = (caseId: string, version: AgreementVersion | null): Preview => {
  const core = useCore();
  const [preview, setPreview] = useState(nothing);
  const wanted = useRef<AgreementVersion | null>(null);
  const isRunning = useRef(false);
  const isGone = useRef(false);

  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);

  useEffect(() => {
    const drawOnce = async (next: AgreementVersion): Promise<void> => {
      try {
        const drawn = await core.documents.previewAgreement({ caseId, version: next });
        if (isGone.current) return;
        if (drawn.ok)
          setPreview({ ...nothing, bytes: drawn.value.bytes, pages: drawn.value.pages, notes: drawn.value.notes });
        else setPreview((now) => ({ ...now, refusal: drawn.refusal, isFailed: false }));
      } catch {
        if (isGone.current) return;
        setPreview((now) => ({ ...now, isFailed: true }));
        await new Promise((settle) => setTimeout(settle, RETRY_MS));
        wanted.current ??= next;
      }
    };
    const drawWanted = async (): Promise<void> => {
      if (isRunning.current) return;
      isRunning.current = true;
      for (let next = take(wanted); next !== null && !isGone.current; next = take(wanted)) {
        setPreview((now) => ({ ...now, isDrawing: true }));
        await drawOnce(next);
      }
      isRunning.current = false;
      if (!isGone.current) setPreview((now) => ({ ...now, isDrawing: false }));
    };
    wanted.current = version;
    if (version === null) setPreview(nothing);
    else void drawWanted();
  }, [core, caseId, version]);
  return preview;
};

const take = (wanted: { current: AgreementVersion | null }): AgreementVersion | null => {
  const next = wanted.current;
  wanted.current = null;
  return next;
};
