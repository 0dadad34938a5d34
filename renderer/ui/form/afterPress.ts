/**
 * Waits while a mouse button, pen or finger is down. Pressing a button takes the focus from a field, which is then checked; a fault shown
 * at that moment would move the page under the pointer, and the press would land beside the button. So faults wait for the release.
 */

/** A native popup may swallow the release; nobody waits longer than this. */
const LONGEST_MS = 400;

let isPressed = false;
let waiting: readonly (() => void)[] = [];

const release = (): void => {
  isPressed = false;
  const told = waiting;
  waiting = [];
  // The click comes right after the release and must still find its button.
  setTimeout(() => told.forEach((tell) => tell()), 0);
};

if (typeof document !== 'undefined') {
  document.addEventListener('pointerdown', () => (isPressed = true), true);
  for (const type of ['pointerup', 'pointercancel', 'keydown', 'dragend'])
    document.addEventListener(type, release, true);
}

/** Settles at once when nothing is pressed. */
export const afterPress = (): Promise<void> =>
  isPressed
    ? new Promise((settle) => {
        waiting = [...waiting, settle];
        setTimeout(settle, LONGEST_MS);
      })
    : Promise.resolve();
