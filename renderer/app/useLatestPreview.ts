/** A paper drawn by the core while it is written; the last pages stay in sight while a newer wording cannot be drawn. */
import { useEffect, useState } from 'react';
import type { PdfDraft } from '../../shared/api/views.ts';
import type { PaperNote } from '../../shared/documents/paperNotes.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { AnyRefusal } from '../i18n/refusalText.ts';
import { useLatest } from './useLatest.ts';

export type Preview = {
  readonly bytes: Uint8Array | null;
  readonly pages: number;
  readonly notes: readonly PaperNote[];
  readonly refusal: AnyRefusal | null;
  readonly isDrawing: boolean;
  readonly isFailed: boolean;
};

/** `draw` must stay the same while the same paper is meant; `wanted` null shows nothing. */
export const useLatestPreview = <T>(
  draw: (wanted: T) => Promise<Result<PdfDraft, AnyRefusal>>,
  wanted: T | null,
): Preview => {
  const { value, isRunning, isFailed } = useLatest(wanted, draw);
  const [drawn, setDrawn] = useState<PdfDraft | null>(null);
  useEffect(() => {
    if (value === null) setDrawn(null);
    else if (value.ok) setDrawn(value.value);
  }, [value]);
  return {
    bytes: drawn?.bytes ?? null,
    pages: drawn?.pages ?? 0,
    notes: drawn?.notes ?? [],
    refusal: value?.ok === false ? value.refusal : null,
    isDrawing: isRunning,
    isFailed,
  };
};
