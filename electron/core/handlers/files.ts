/** Handlers of the file store. */
import { refuse } from '../../../shared/kernel/result.ts';
import { base, whileOpen } from '../context.ts';
import { mayReadFile, noteFileLook } from '../looks.ts';

const os = base.files.use(whileOpen);

export const filesHandlers = {
  put: os.put.handler(({ context: { open }, input }) => open.files.put(input)),
  get: os.get.handler(({ context: { open }, input: { sha256 } }) =>
    // Whoever may not have the look logged may not know either that the file is here.
    mayReadFile(open, sha256) && noteFileLook(open, sha256).ok
      ? open.files.get(sha256)
      : refuse({ type: 'file-unknown', sha256 }),
  ),
};
