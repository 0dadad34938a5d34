/**
 * The checks on a request before anything is served: right host (against DNS rebinding), right origin (against requests that another
 * site's page makes), right session. Pure functions over headers; server.ts applies them in this order.
 */
import type { IncomingHttpHeaders } from 'node:http';

export type RequestHead = { readonly method: string; readonly headers: IncomingHttpHeaders };

const loopbackNames = ['127.0.0.1', 'localhost'] as const;

/** Browsers share cookies between ports of one host, so the name carries the port. */
const cookieName = (port: number): string => `hejie_${port}`;

/** The session cookie: not readable by scripts, never sent along from another site, gone with the browser. */
export const sessionCookie = (port: number, sessionId: string): string =>
  `${cookieName(port)}=${sessionId}; Path=/; HttpOnly; SameSite=Strict`;

/** True when the request was addressed to this loopback port by name, and not to a foreign name that resolves here. */
export const isOurHost = (headers: IncomingHttpHeaders, port: number): boolean =>
  loopbackNames.some((name) => headers.host === `${name}:${port}`);

/** True when our own page made the call. A POST always carries Origin; a same-origin GET carries none, so fetch metadata decides. */
export const isOurOrigin = ({ method, headers }: RequestHead): boolean => {
  const { origin } = headers;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  if (origin === undefined) return method === 'GET';
  return origin === `http://${headers.host ?? ''}`;
};

/** The session id that the request carries, or null. */
export const sessionIdOf = (headers: IncomingHttpHeaders, port: number): string | null => {
  const prefix = `${cookieName(port)}=`;
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(prefix))?.slice(prefix.length) ?? null;
};
