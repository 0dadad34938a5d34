/** Where a desk keeps its data: the same folder as the desktop window uses, so that both shells open the same office. */
import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';

const APP_FOLDER = 'HejieDesk';
/** Beside it the desktop window keeps its own browser files. */
const DESK_FOLDER = 'desk';

type Machine = {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
};

/** The per-user data folder of this system; equals Electron's `appData` path on each. */
export const defaultDataDir = (
  { platform, env, home }: Machine = { platform: process.platform, env: process.env, home: homedir() },
): string => join(userDataRoot({ platform, env, home }), APP_FOLDER, DESK_FOLDER);

const userDataRoot = ({ platform, env, home }: Machine): string => {
  if (platform === 'win32') return env['APPDATA'] ?? join(home, 'AppData', 'Roaming');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  return env['XDG_CONFIG_HOME'] ?? join(home, '.config');
};

const FIRST_PORT = 20_000;
const PORT_COUNT = 20_000;

/** The port that this folder's page prefers: the same at every start, below the system's own range for outgoing connections. */
export const preferredPort = (dataDir: string): number =>
  FIRST_PORT + (createHash('sha256').update(dataDir).digest().readUInt32BE() % PORT_COUNT);
