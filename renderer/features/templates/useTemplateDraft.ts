/** Keeps the wording being typed as a draft on this computer. */
import { useMemo } from 'react';
import type { TemplateView } from '../../../shared/api/templates.ts';
import { documentTemplateSchema } from '../../../shared/documents/template.ts';
import { type DraftState, useDraftOf } from '../../app/useDraft.ts';
import type { TemplateStore } from './templateStore.ts';

export const useTemplateDraft = ({ slug, title }: TemplateView, store: TemplateStore): DraftState => {
  const source = useMemo(
    () => ({
      read: store.get,
      restore: (content: object) => {
        // A draft may hold an unfinished placeholder, which is no fault of its shape; a shape of another version is not restored.
        const shape = documentTemplateSchema.safeParse(content);
        if (shape.success || isOnlyWording(shape.error.issues)) store.load({ ...store.get(), ...content });
      },
      subscribe: store.subscribeTyped,
    }),
    [store],
  );
  return useDraftOf({ draftId: `template:${slug}`, kind: 'form', caseId: null, title: title.zh }, source);
};

/** Faults in texts alone ("custom": a placeholder is not well formed). */
const isOnlyWording = (issues: readonly { readonly code?: string | undefined }[]): boolean =>
  issues.every(({ code }) => code === 'custom');
