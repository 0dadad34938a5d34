/** Handlers of the file store. */
import { refuse } from '../../../shared/kernel/result.ts';
import { base, whileOpen } from '../context.ts';
import { endOffline, fetchRule, isOffline, keepOffline, putFetchRule } from '../db/fileFetching.ts';
import { mayReadFile, noteFileLook } from '../looks.ts';
import { filePlace } from '../queries/filePlaces.ts';
import { mayRead } from '../readScope.ts';
import { fetchFile } from '../sync/fetchFile.ts';

const os = base.files.use(whileOpen);

export const filesHandlers = {
  put: os.put.handler(({ context: { open }, input }) => open.files.put(input)),
  get: os.get.handler(({ context: { open }, input: { sha256 } }) =>
    // Whoever may not have the look logged may not know either that the file is here.
    mayReadFile(open, sha256) && noteFileLook(open, sha256).ok
      ? open.files.get(sha256)
      : refuse({ type: 'file-unknown', sha256 }),
  ),
  places: os.places.handler(({ context: { open }, input: { sha256s } }) =>
    sha256s.filter((sha256) => mayReadFile(open, sha256)).map((sha256) => ({ sha256, place: filePlace(open, sha256) })),
  ),
  fetch: os.fetch.handler(({ context, input: { sha256 } }) =>
    mayReadFile(context.open, sha256)
      ? fetchFile(context.open, context.sync(context.open), sha256)
      : refuse({ type: 'file-unknown', sha256 }),
  ),
  rule: os.rule.handler(({ context: { open } }) => fetchRule(open.store.read)),
  setRule: os.setRule.handler(({ context, input: { rule } }) => {
    const { open } = context;
    open.store.write((db) => putFetchRule(db, rule));
    open.changes.publish({ caseId: null, count: 0 });
    void context.sync(open).now();
    return rule;
  }),
  isOffline: os.isOffline.handler(({ context: { open }, input: { caseId } }) => isOffline(open.store.read, caseId)),
  setOffline: os.setOffline.handler(({ context, input }) => {
    const { open } = context;
    if (!mayRead(open, { kind: 'case', id: input.caseId })) return false;
    open.store.write((db) => (input.isOffline ? keepOffline(db, input.caseId) : endOffline(db, input.caseId)));
    open.changes.publish({ caseId: null, count: 0 });
    void context.sync(open).now();
    return input.isOffline;
  }),
};
