/** Handlers of the file store. */
import { base, whileOpen } from '../context.ts';

const os = base.files.use(whileOpen);

export const filesHandlers = {
  put: os.put.handler(({ context: { open }, input }) => open.files.put(input)),
  get: os.get.handler(({ context: { open }, input }) => open.files.get(input.sha256)),
};
