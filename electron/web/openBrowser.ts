/** Opens an address in the person's browser, where there is one; a machine without a screen simply prints the address. */
import { spawn } from 'node:child_process';

type Opener = { readonly command: string; readonly args: readonly string[] };

/** The system's own way to open an address, or null when there is no screen to show it on. */
export const browserOpener = (
  url: string,
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
): Opener | null => {
  if (platform === 'darwin') return { command: 'open', args: [url] };
  if (platform === 'win32') return { command: 'rundll32', args: ['url.dll,FileProtocolHandler', url] };
  const hasScreen = (env['DISPLAY'] ?? '') !== '' || (env['WAYLAND_DISPLAY'] ?? '') !== '';
  return hasScreen ? { command: 'xdg-open', args: [url] } : null;
};

/** Tries to open it; a missing opener is no failure, since the address is printed as well. */
export const openBrowser = (url: string): void => {
  const opener = browserOpener(url, process.platform, process.env);
  if (opener === null) return;
  const child = spawn(opener.command, opener.args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
};
