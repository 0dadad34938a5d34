/** The one address that our pages live at, and the question whether a frame shows it. */
export const APP_SCHEME = 'app';
const APP_HOST = 'desk';
export const START_URL = `${APP_SCHEME}://${APP_HOST}/`;

export type FrameLike = { readonly url: string; readonly parent: unknown };

/**
 * Protocol and host are compared one by one: Node's URL parser gives "null" as the origin of every custom scheme, so comparing
 * origins would let all of them through.
 */
export const isOurUrl = (url: string): boolean => {
  if (!URL.canParse(url)) return false;
  const { protocol, host, username, password } = new URL(url);
  return protocol === `${APP_SCHEME}:` && host === APP_HOST && username === '' && password === '';
};

/** True only for the top frame of one of our pages; sub-frames and frames that are gone are refused. */
export const isOurTopFrame = (frame: FrameLike | null): boolean =>
  frame !== null && frame.parent === null && isOurUrl(frame.url);
