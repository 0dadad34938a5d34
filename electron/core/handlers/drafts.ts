/** Handlers of drafts: each person's own, saved as typed. */
import { base, whileOpen } from '../context.ts';
import { getDraft, listDrafts, putDraft, removeDraft } from '../db/drafts.ts';

const os = base.drafts.use(whileOpen);

export const draftsHandlers = {
  list: os.list.handler(({ context: { open } }) => listDrafts(open.store.read, open.person().personId)),
  get: os.get.handler(({ context: { open }, input }) =>
    getDraft(open.store.read, open.person().personId, input.draftId),
  ),
  put: os.put.handler(({ context: { open }, input }) => {
    const savedAt = open.clock.now();
    open.store.write((db) => putDraft(db, open.person().personId, { ...input, savedAt }));
    return { savedAt };
  }),
  remove: os.remove.handler(({ context: { open }, input }) => ({
    removed: open.store.write((db) => removeDraft(db, open.person().personId, input.draftId)),
  })),
};
