/** The stream that tells open pages that something was saved; it ends when the desk is locked. */
import { base, whileOpen } from '../context.ts';

export const changesHandler = base.changes.use(whileOpen).handler(async function* ({ context: { open }, signal }) {
  yield* open.changes.subscribe(signal);
});
