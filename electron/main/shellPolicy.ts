/**
 * What a page may ask of the system: nothing but the short lists below. External links leave through one door; the window's session
 * reaches no network at all, since only the core talks to the hub; a download always asks where to.
 */
import { basename } from 'node:path';
import type { Session, Shell } from 'electron';
import { isOurUrl } from './address.ts';

/** Permissions that a page of ours may have, each with its reason. */
export const allowedPermissions: Readonly<Record<string, string>> = {
  'clipboard-sanitized-write': 'copy a case number or check code',
};

const externalProtocols: readonly string[] = ['https:', 'mailto:'];
/** What the page itself is made of; every other request of the window's network stack is cancelled, http and ws above all. */
const localProtocols: readonly string[] = ['blob:', 'data:', 'devtools:'];

/** Decided by the URL parser, never by the beginning of a text. */
export const isExternalLink = (url: string): boolean =>
  URL.canParse(url) && externalProtocols.includes(new URL(url).protocol);

/** True for requests that stay inside the window: our own files and what the page holds in memory. */
export const isLocalRequest = (url: string): boolean =>
  isOurUrl(url) || (URL.canParse(url) && localProtocols.includes(new URL(url).protocol));

/** Opens a link outside, in the person's browser or mail program; anything else is dropped. True when it was opened. */
export const openExternalLink = (shell: Pick<Shell, 'openExternal'>, url: string): boolean => {
  if (!isExternalLink(url)) return false;
  // The parsed form goes out, so that what was checked is what is opened.
  shell.openExternal(new URL(url).href).catch(() => undefined);
  return true;
};

export const isAllowedPermission = (permission: string, requestingUrl: string): boolean =>
  Object.hasOwn(allowedPermissions, permission) && isOurUrl(requestingUrl);

type GuardedSession = Pick<
  Session,
  'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler' | 'webRequest' | 'on'
>;

/** Puts the lists into force on the window's session; called once, before any page is loaded. */
export const guardSession = (session: GuardedSession): void => {
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) =>
    answer(isAllowedPermission(permission, requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin) =>
    isAllowedPermission(permission, requestingOrigin),
  );
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isLocalRequest(url) }));
  session.on('will-download', (event, item, contents) => {
    // Only what our page made itself may be saved; with no path set, the system's save dialog asks the person.
    if (!item.getURL().startsWith('blob:') || !isOurUrl(contents.getURL())) return event.preventDefault();
    item.setSaveDialogOptions({ defaultPath: basename(item.getFilename()) });
  });
};
