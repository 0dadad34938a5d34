/**
 * Keeps what a person types in a form (`useDraft`) or a grid (`useDraftOf`) as a draft on this computer: 300 ms after a change, at once when a
 * field is left, the page hides or the desk locks. The raw values are kept, valid or not, so that a killed process or a power cut loses at most the last word.
 * Restored when the form opens again under the same `draftId`; `clear` once the command was accepted.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DraftInput } from '../../shared/api/contract.ts';
import type { AnyForm } from '../ui/form/useZodForm.ts';
import { useCore } from './core.tsx';
import { trackSave } from './saveState.ts';
import { registerUnsaved } from './unsaved.ts';

const SAVE_AFTER_MS = 300;

export type DraftOptions = Omit<DraftInput, 'content'> & { readonly form: AnyForm };
export type DraftState = {
  /** `restoring`: keep the fields back until it is over, or a late answer would overwrite fresh typing. */
  readonly state: 'restoring' | 'clean' | 'saving' | 'saved' | 'failed';
  readonly savedAt: number | null;
  readonly wasRestored: boolean;
  /** Forget the draft: after the command was accepted, or when the person starts again. */
  readonly clear: () => Promise<void>;
  /** Write what is pending now. */
  readonly flush: () => Promise<void>;
};

/** What a draft is made from and restored into; the same object as long as it is the same form or grid. */
export type DraftSource = {
  /** What stands there now; kept as JSON. */
  readonly read: () => unknown;
  readonly restore: (content: object) => void;
  /** Calls back after every change by a person, not after `restore`. */
  readonly subscribe: (onChange: () => void) => () => void;
};

export const useDraft = ({ form, ...draft }: DraftOptions): DraftState => {
  const { getValues, reset, watch } = form;
  const source = useMemo<DraftSource>(
    () => ({
      read: getValues,
      // Defaults stay underneath, so that a field added since the draft was written has its value.
      restore: (content) => reset({ ...getValues(), ...content }, { keepDefaultValues: true }),
      subscribe: (onChange) => {
        const subscription = watch((_values: unknown, { name }: { readonly name?: string | undefined }) => {
          // A reset (restoring, loading) names no field. Rows that are added or removed name their list, but have no type as typing has.
          if (name !== undefined) onChange();
        });
        return () => subscription.unsubscribe();
      },
    }),
    [getValues, reset, watch],
  );
  return useDraftOf(draft, source);
};

export const useDraftOf = (
  { draftId, kind, caseId, title }: Omit<DraftInput, 'content'>,
  { read, restore, subscribe }: DraftSource,
): DraftState => {
  const core = useCore();
  const [view, setView] = useState<Omit<DraftState, 'clear' | 'flush'>>({
    state: 'restoring',
    savedAt: null,
    wasRestored: false,
  });
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const meta = useRef({ kind, caseId, title });
  meta.current = { kind, caseId, title };
  const isCleared = useRef(false);
  /** What the draft holds, or the form as it opened: the same content is not written again. */
  const kept = useRef<string | null>(null);

  const stopTimer = useCallback((): boolean => {
    if (timer.current === null) return false;
    clearTimeout(timer.current);
    timer.current = null;
    return true;
  }, []);

  const write = useCallback(async (): Promise<void> => {
    // A structured copy: bytes and undefined do not belong into a draft.
    const json = JSON.stringify(read());
    if (isCleared.current) return;
    if (json === kept.current) {
      setView((now) => (now.state === 'failed' ? { ...now, state: 'saved' } : now));
      return;
    }
    setView((now) => ({ ...now, state: 'saving' }));
    try {
      const content: unknown = JSON.parse(json);
      const { savedAt } = await trackSave(core.drafts.put({ draftId, ...meta.current, content }));
      kept.current = json;
      setView((now) => ({ ...now, state: 'saved', savedAt }));
    } catch {
      setView((now) => ({ ...now, state: 'failed' }));
      if (!isCleared.current) timer.current = setTimeout(() => void write(), 10 * SAVE_AFTER_MS);
    }
  }, [core, draftId, read]);

  const flush = useCallback(async (): Promise<void> => {
    if (stopTimer()) await write();
  }, [stopTimer, write]);

  useEffect(() => {
    let isCurrent = true;
    isCleared.current = false;
    const begin = (content: unknown, savedAt: number | null): void => {
      if (!isCurrent) return;
      const hasContent = typeof content === 'object' && content !== null;
      if (hasContent) restore(content);
      kept.current = JSON.stringify(read());
      setView({ state: hasContent ? 'saved' : 'clean', savedAt, wasRestored: hasContent });
    };
    core.drafts.get({ draftId }).then(
      (draft) => begin(draft?.content ?? null, draft?.savedAt ?? null),
      () => begin(null, null),
    );
    return () => {
      isCurrent = false;
    };
  }, [core, draftId, read, restore]);

  useEffect(() => {
    return subscribe(() => {
      isCleared.current = false;
      stopTimer();
      timer.current = setTimeout(() => {
        timer.current = null;
        void write();
      }, SAVE_AFTER_MS);
    });
  }, [subscribe, write, stopTimer]);

  useEffect(() => {
    const flushNow = (): void => void flush();
    // From cell to cell of a grid the field is left at every key; there the pause of the typing is soon enough.
    const flushOnLeave = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element) || target.closest('[data-draft-waits]') === null) flushNow();
    };
    const release = registerUnsaved(flush);
    document.addEventListener('focusout', flushOnLeave);
    document.addEventListener('visibilitychange', flushNow);
    window.addEventListener('pagehide', flushNow);
    return () => {
      release();
      document.removeEventListener('focusout', flushOnLeave);
      document.removeEventListener('visibilitychange', flushNow);
      window.removeEventListener('pagehide', flushNow);
      flushNow();
    };
  }, [flush]);

  const clear = useCallback(async (): Promise<void> => {
    isCleared.current = true;
    stopTimer();
    await core.drafts.remove({ draftId });
    setView({ state: 'clean', savedAt: null, wasRestored: false });
  }, [core, draftId, stopTimer]);

  return { ...view, clear, flush };
};
