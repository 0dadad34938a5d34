/**
 * Puts the core together: what both shells, the tools and the tests start from. Nothing is opened before somebody signs in.
 */
import packageJson from '../../package.json' with { type: 'json' };
import { chinaDay, type Clock, systemClock } from './clock.ts';
import type { CoreContext, Shell } from './context.ts';
import { openCourier } from './courier/deskCourier.ts';
import { createDesk } from './desk/desk.ts';
import type { OpenDesk } from './desk/openDesk.ts';
import { usualFontFolders } from './officeFonts/installedFonts.ts';
import { type CoreRouter, router } from './router.ts';
import { startDeskSync } from './sync/deskSync.ts';
import { papersOf } from './wirePapers.ts';

export type ComposeOptions = {
  /** Where the vault, the databases and their copies live; created when missing. */
  readonly dataDir: string;
  /** Templates and fonts. */
  readonly resourcesDir: string;
  readonly shell: Shell;
  readonly clock?: Clock;
  /** Where fonts are installed; the computer's usual folders when absent. */
  readonly fontFolders?: readonly string[];
};
export type Core = {
  readonly router: CoreRouter;
  readonly context: CoreContext;
  /** Locks the desk: closes the databases and forgets the key. */
  readonly close: () => Promise<void>;
};

export const compose = ({
  dataDir,
  resourcesDir,
  shell,
  clock = systemClock,
  fontFolders = usualFontFolders(),
}: ComposeOptions): Core => {
  const sync = onePerDesk((open) => startDeskSync(open));
  const courier = onePerDesk(openCourier);
  const desk = createDesk({
    dataDir,
    clock,
    onOpen: (open) => {
      sync(open);
      courier(open);
    },
  });
  const context: CoreContext = {
    desk,
    shell,
    version: packageJson.version,
    today: () => chinaDay(clock.now()),
    papers: papersOf({ resourcesDir, fontFolders }, sync),
    sync,
    courier,
  };
  return { router, context, close: async () => desk.lock() };
};

/** One per sign-in, begun when it is first asked for. */
const onePerDesk = <T>(begin: (open: OpenDesk) => T): ((open: OpenDesk) => T) => {
  const running = new WeakMap<OpenDesk, T>();
  return (open) => {
    const known = running.get(open) ?? begin(open);
    running.set(open, known);
    return known;
  };
};
