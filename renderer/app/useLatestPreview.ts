/**
 * A paper drawn by the core while it is written. One drawing at a time; whatever was typed meanwhile is drawn next, what lies between is
 * skipped: the latest wins, and typing never waits.
 */
import { useEffect, useRef, useState } from 'react';
import type { PdfDraft } from '../../shared/api/views.ts';
import type { PaperNote } from '../../shared/documents/paperNotes.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { AnyRefusal } from '../i18n/refusalText.ts';

export type Preview = {
  readonly bytes: Uint8Array | null;
  readonly pages: number;
  readonly notes: readonly PaperNote[];
  readonly refusal: AnyRefusal | null;
  readonly isDrawing: boolean;
  readonly isFailed: boolean;
};
const nothing: Preview = { bytes: null, pages: 0, notes: [], refusal: null, isDrawing: false, isFailed: false };
const RETRY_MS = 3000;

/** `draw` must stay the same while the same paper is meant; `wanted` null shows nothing. */
export const useLatestPreview = <T>(
  draw: (wanted: T) => Promise<Result<PdfDraft, AnyRefusal>>,
  wanted: T | null,
): Preview => {
  const [preview, setPreview] = useState(nothing);
  const next = useRef<T | null>(null);
  const isRunning = useRef(false);
  const isGone = useRef(false);

  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);

  useEffect(() => {
    const drawOnce = async (one: T): Promise<void> => {
      try {
        const drawn = await draw(one);
        if (isGone.current) return;
        if (drawn.ok) setPreview({ ...nothing, ...drawn.value });
        else setPreview((now) => ({ ...now, refusal: drawn.refusal, isFailed: false }));
      } catch {
        if (isGone.current) return;
        setPreview((now) => ({ ...now, isFailed: true }));
        await new Promise((settle) => setTimeout(settle, RETRY_MS));
        next.current ??= one;
      }
    };
    const drawWanted = async (): Promise<void> => {
      if (isRunning.current) return;
      isRunning.current = true;
      for (let one = take(next); one !== null && !isGone.current; one = take(next)) {
        setPreview((now) => ({ ...now, isDrawing: true }));
        await drawOnce(one);
      }
      isRunning.current = false;
      if (!isGone.current) setPreview((now) => ({ ...now, isDrawing: false }));
    };
    next.current = wanted;
    if (wanted === null) setPreview(nothing);
    else void drawWanted();
  }, [draw, wanted]);
  return preview;
};

const take = <T>(next: { current: T | null }): T | null => {
  const one = next.current;
  next.current = null;
  return one;
};
