/** Serves the built pages under app://. GET only, our host only, nothing outside the page folder, the policy on every answer. */
import { randomBytes } from 'node:crypto';
import type { CustomScheme, Protocol } from 'electron';
import { answerPage, securityHeaders } from '../core/pageFiles.ts';
import { APP_SCHEME, isOurUrl } from './address.ts';

/** Standard and secure, so that the page has a real origin; must be registered before the app is ready. */
export const appScheme: CustomScheme = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true, codeCache: true },
};

export const servePages = (protocol: Pick<Protocol, 'handle'>, pageDir: string): void =>
  protocol.handle(APP_SCHEME, (request) => answerRequest(request, pageDir));

/** One answer for one request; refusals carry the policy as well. */
const answerRequest = async (request: Pick<Request, 'method' | 'url'>, pageDir: string): Promise<Response> => {
  const nonce = randomBytes(16).toString('base64');
  if (request.method !== 'GET') return refusal(405, nonce);
  if (!isOurUrl(request.url)) return refusal(404, nonce);
  const { pathname } = new URL(request.url);
  const page = await answerPage(pageDir, { path: pathname, nonce, connect: "'none'" });
  return new Response(page.body, { status: page.status, headers: page.headers });
};

const refusal = (status: number, nonce: string): Response =>
  new Response(null, { status, headers: securityHeaders(nonce, "'none'") });
