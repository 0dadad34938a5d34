/** Follows something that tells how far it has read, without holding it up: whoever stops following does not stop it. */
import type { CourierProgress } from '../../../shared/api/courier.ts';

export type FollowedWhole = { readonly phase: CourierProgress['phase']; readonly ofBytes: number };

/** Yields no more often than a page can show; ends with what the act ends with. */
export async function* following<T>(
  { phase, ofBytes }: FollowedWhole,
  act: (onRead: (bytes: number) => void) => Promise<T>,
): AsyncGenerator<CourierProgress, T, void> {
  let [doneBytes, toldBytes, isOver] = [0, 0, false];
  let wake: () => void = () => undefined;
  const running = act((bytes) => {
    doneBytes += bytes;
    if (doneBytes - toldBytes >= ofBytes / 100) wake();
  });
  const end = (): void => {
    isOver = true;
    wake();
  };
  running.then(end, end);
  for (;;) {
    if (!isOver) await new Promise<void>((resolve) => (wake = resolve));
    if (isOver) return running;
    toldBytes = doneBytes;
    yield { kind: 'progress', phase, doneBytes: Math.min(doneBytes, ofBytes), ofBytes };
  }
}
