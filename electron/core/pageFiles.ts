/**
 * The built pages as answers: which file a path means, its type, and the headers that keep the page in its box. One source for the
 * app:// handler and the local web shell, so that the policy cannot differ by accident.
 * Invariant: nothing outside the page folder is ever read, whatever the path says.
 */
import { readFile } from 'node:fs/promises';
import { extname, isAbsolute, relative, resolve, sep } from 'node:path';

/** What the page may talk to: nothing in the window (it has a port), its own server in the web shell. */
export type ConnectSource = "'none'" | "'self'";
export type PageAnswer = {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
};
export type PageRequest = { readonly path: string; readonly nonce: string; readonly connect: ConnectSource };

/** The build writes this where a style nonce belongs; each load gets a fresh one. */
const NONCE_MARK = '__CSP_NONCE__';

const typeByExtension: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
};

/** The policy of every page: own scripts, own styles plus the nonce, no network but `connect`, no frames, no forms. */
const contentSecurityPolicy = (nonce: string, connect: ConnectSource): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    // Evidence is often a recording; it is played from the bytes the core handed over.
    'media-src blob:',
    "font-src 'self'",
    // The PDF preview is drawn by a worker that is one of our own files.
    "worker-src 'self'",
    `connect-src ${connect}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Headers of every answer, page or not. */
export const securityHeaders = (nonce: string, connect: ConnectSource): Readonly<Record<string, string>> => ({
  'content-security-policy': contentSecurityPolicy(nonce, connect),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), payment=()',
});

/** The file that a request path means, or null when it lies outside the folder or cannot be decoded. */
const resolvePageFile = (pageDir: string, requestPath: string): string | null => {
  const decoded = decodePath(requestPath);
  if (decoded === null || decoded.includes('\0')) return null;
  const file = resolve(pageDir, `.${sep}${decoded === '/' ? 'index.html' : decoded}`);
  // Compared as a relative path: a plain startsWith would let "/pages-secret" pass for "/pages".
  const inside = relative(pageDir, file);
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? null : file;
};

/** Reads one page file with its headers; a fresh nonce is written into HTML. Unknown and refused paths are both 404. */
export const answerPage = async (pageDir: string, request: PageRequest): Promise<PageAnswer> => {
  const headers = securityHeaders(request.nonce, request.connect);
  const file = resolvePageFile(pageDir, request.path);
  const type = file === null ? undefined : typeByExtension[extname(file).toLowerCase()];
  const body = file === null || type === undefined ? null : await readIfThere(file);
  if (body === null || type === undefined) {
    return {
      status: 404,
      headers: { ...headers, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
      body: new TextEncoder().encode('404'),
    };
  }
  const isHtml = type.startsWith('text/html');
  return {
    status: 200,
    headers: { ...headers, 'content-type': type, 'cache-control': isHtml ? 'no-store' : 'no-cache' },
    body: isHtml ? withNonce(body, request.nonce) : body,
  };
};

const decodePath = (path: string): string | null => {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
};

const readIfThere = async (file: string): Promise<Uint8Array<ArrayBuffer> | null> => {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
};

const isMissing = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes(String(error.code));

const withNonce = (html: Uint8Array, nonce: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(new TextDecoder().decode(html).replaceAll(NONCE_MARK, nonce));
