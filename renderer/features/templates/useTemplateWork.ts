/** The paper as it prints in the wording being edited, and what the checker has to say about it; redone while one types, the latest wins. */
import { useCallback } from 'react';
import type { TemplateFault } from '../../../shared/documents/checkTemplate.ts';
import type { PaperNote } from '../../../shared/documents/paperNotes.ts';
import type { DocumentTemplate } from '../../../shared/documents/template.ts';
import { useCore } from '../../app/core.tsx';
import { useLatest } from '../../app/useLatest.ts';

export type TemplateWork = {
  /** Null: cannot be drawn as it is; the last pages stay. */
  readonly bytes: Uint8Array | null;
  readonly pages: number;
  readonly notes: readonly PaperNote[];
  /** Characters no font has. */
  readonly undrawn: readonly string[];
  /** Null until the first answer. */
  readonly faults: readonly TemplateFault[] | null;
  readonly isRunning: boolean;
  readonly isFailed: boolean;
};

export const useTemplateWork = (slug: string, template: DocumentTemplate | null): TemplateWork => {
  const core = useCore();
  const run = useCallback(
    async (wanted: DocumentTemplate) => ({
      check: await core.templates.check({ slug, template: wanted }),
      drawn: await core.templates.preview({ slug, template: wanted }),
    }),
    [core, slug],
  );
  const { value, isRunning, isFailed } = useLatest(template, run);
  const drawn = value?.drawn.ok === true ? value.drawn.value : null;
  const refusal = value?.drawn.ok === false ? value.drawn.refusal : null;
  return {
    bytes: drawn?.bytes ?? null,
    pages: drawn?.pages ?? 0,
    notes: drawn?.notes ?? [],
    undrawn: refusal?.type === 'glyph-missing' ? refusal.characters : [],
    faults: value?.check.ok === true ? value.check.value.faults : null,
    isRunning,
    isFailed,
  };
};
