/** The window: its options, which a test reads one by one, and the guards that keep every page at our own address. */
import type { BrowserWindowConstructorOptions, WebContents } from 'electron';
import { isOurUrl } from './address.ts';

export type WindowSetting = { readonly preload: string; readonly isDevelopment: boolean };

/** Every security switch is stated, even where it is Electron's default, so that a change of default changes nothing here. */
export const windowOptions = ({ preload, isDevelopment }: WindowSetting): BrowserWindowConstructorOptions => ({
  width: 1440,
  height: 900,
  minWidth: 1024,
  minHeight: 640,
  show: false,
  title: '和解台 Hejie Desk',
  backgroundColor: '#ffffff',
  autoHideMenuBar: true,
  webPreferences: {
    preload,
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: isDevelopment,
  },
});

type GuardedContents = Pick<WebContents, 'on' | 'setWindowOpenHandler'>;

/** Forbids leaving our address in every way Electron knows; a link to the outside goes to `openOutside`, which has its own list. */
export const guardContents = (contents: GuardedContents, openOutside: (url: string) => void): void => {
  contents.on('will-navigate', (details) => {
    if (isOurUrl(details.url)) return;
    details.preventDefault();
    openOutside(details.url);
  });
  contents.on('will-redirect', (details) => {
    if (!isOurUrl(details.url)) details.preventDefault();
  });
  contents.on('will-frame-navigate', (details) => {
    if (!details.isMainFrame || !isOurUrl(details.url)) details.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url);
    return { action: 'deny' };
  });
};
