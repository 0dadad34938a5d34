import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { type RouterClient, os } from '@orpc/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { customJsonSerializers } from '../../shared/api/serializers.ts';
import { type PortChoice, startWebShell, type WebShell } from './server.ts';

const router = {
  add: os.input(z.object({ a: z.number(), b: z.number() })).handler(({ input }) => input.a + input.b),
  echo: os.input(z.object({ bytes: z.instanceof(Uint8Array) })).handler(({ input }) => input.bytes),
  bug: os.handler(() => {
    throw new Error('张三 420102199001011234');
  }),
};
type Api = RouterClient<typeof router>;

let shell: WebShell;
let origin: string;
let port: number;
let cookie: string;

type Head = { readonly method?: string; readonly headers?: Record<string, string>; readonly body?: string };
type Reply = {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly text: string;
};
/** node:http instead of fetch, because fetch normalises paths and forbids the Host header. */
const ask = (path: string, head: Head = {}): Promise<Reply> =>
  new Promise((settle, fail) => {
    const sent = httpRequest(
      {
        host: '127.0.0.1',
        port,
        path,
        method: head.method ?? 'GET',
        headers: { host: `127.0.0.1:${port}`, ...head.headers },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('end', () => settle({ status: response.statusCode ?? 0, headers: response.headers, text }));
      },
    );
    sent.on('error', fail);
    sent.end(head.body);
  });
const call = (headers: Record<string, string>) =>
  ask('/rpc/add', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ json: { a: 1, b: 2 } }),
  });

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'web-shell-'));
  const rendererDir = join(folder, 'pages');
  await mkdir(join(rendererDir, 'assets'), { recursive: true });
  await mkdir(join(folder, 'pages-secret'));
  await writeFile(join(folder, 'pages-secret', 'x.json'), 'secret');
  await writeFile(join(folder, 'secret.json'), 'secret');
  await writeFile(join(rendererDir, 'index.html'), '<meta nonce="__CSP_NONCE__"><p>和解台');
  await writeFile(join(rendererDir, 'assets', 'a.js'), 'export {};');
  shell = await startWebShell({ core: { router, context: {} }, rendererDir, port: { preferred: 0 } });
  const url = new URL(shell.url);
  origin = url.origin;
  port = Number(url.port);
  const opened = await ask(url.pathname + url.search);
  expect(opened.status).toBe(303);
  expect(opened.headers['location']).toBe('/');
  const set = String(opened.headers['set-cookie']);
  expect(set).toMatch(/HttpOnly; SameSite=Strict/);
  cookie = set.split(';')[0] ?? '';
});
afterAll(() => shell.close());

describe('who may call', () => {
  test('our page with the cookie is answered', async () => {
    const reply = await call({ cookie, origin });
    expect(reply.status).toBe(200);
    expect(JSON.parse(reply.text)).toEqual({ json: 3 });
  });
  test('a call without the cookie is refused', async () => expect((await call({ origin })).status).toBe(401));
  test('a call with an invented cookie is refused', async () =>
    expect((await call({ origin, cookie: `hejie_${port}=abc` })).status).toBe(401));
  test('a call from another site is refused even with the cookie', async () =>
    expect((await call({ cookie, origin: 'http://evil.example' })).status).toBe(403));
  test('a call from another local port is refused even with the cookie', async () =>
    expect((await call({ cookie, origin: `http://127.0.0.1:${port + 1}` })).status).toBe(403));
  test('a POST without an origin is refused', async () => expect((await call({ cookie })).status).toBe(403));
  test('a cross-site GET is refused by fetch metadata', async () =>
    expect((await ask('/rpc/add', { headers: { cookie, 'sec-fetch-site': 'cross-site' } })).status).toBe(403));
  test.each(['GET', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'])('a call by %s is refused even from our page', async (method) =>
    expect((await ask('/rpc/add', { method, headers: { cookie, origin } })).status).toBe(405),
  );
  test('a foreign host name that resolves to this machine is refused', async () => {
    expect((await call({ cookie, origin, host: `evil.example:${port}` })).status).toBe(421);
    expect((await ask('/', { headers: { cookie, host: 'evil.example' } })).status).toBe(421);
  });
});

describe('the token', () => {
  test('works once', async () => {
    const { pathname, search } = new URL(shell.newUrl());
    expect((await ask(pathname + search)).status).toBe(303);
    const again = await ask(pathname + search);
    expect(again.status).toBe(403);
    expect(again.text).toContain('已经用过');
    expect(again.headers['set-cookie']).toBeUndefined();
  });
  test('an invented or missing one is refused', async () => {
    expect((await ask('/open?token=abc')).status).toBe(403);
    expect((await ask('/open')).status).toBe(403);
  });
});

describe('the pages', () => {
  test('carry the policy with a fresh nonce that is also in the page', async () => {
    const [first, second] = [await ask('/', { headers: { cookie } }), await ask('/', { headers: { cookie } })];
    const policy = String(first.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    const nonce = /nonce-([^']+)/.exec(policy)?.[1] ?? '';
    expect(first.text).toContain(`nonce="${nonce}"`);
    expect(String(second.headers['content-security-policy'])).not.toBe(policy);
    expect(first.headers['x-content-type-options']).toBe('nosniff');
    expect(first.headers['referrer-policy']).toBe('no-referrer');
    expect(first.headers['cross-origin-opener-policy']).toBe('same-origin');
  });
  test('are not shown without a session', async () => expect((await ask('/')).status).toBe(403));
  test('have scripts with their type', async () =>
    expect((await ask('/assets/a.js')).headers['content-type']).toMatch(/^text\/javascript/));
  test.each([
    '/../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/assets/..%2f..%2fsecret.json',
    '/..%2fpages-secret%2fx.json',
    '/..%5csecret.json',
    '/%00',
    '/%E0%A4%A',
    '//etc/passwd',
    '/assets',
    '/none.js',
    `/${'a'.repeat(300)}.js`,
  ])('%s is not found', async (path) => {
    const reply = await ask(path, { headers: { cookie } });
    expect([403, 404]).toContain(reply.status);
    expect(reply.text).not.toContain('secret');
  });
  test('are read only', async () => expect((await ask('/', { method: 'POST', headers: { cookie } })).status).toBe(405));
});

describe('the port', () => {
  const start = (choice: PortChoice) =>
    startWebShell({ core: { router, context: {} }, rendererDir: '/none', port: choice });
  test('gives way to a free one when only preferred', async () => {
    const second = await start({ preferred: port });
    expect(new URL(second.url).port).not.toBe(String(port));
    await second.close();
  });
  test('must be free when asked for', async () => {
    await expect(start({ wanted: port })).rejects.toThrow('EADDRINUSE');
  });
});

describe('the calls', () => {
  const api = (): Api =>
    createORPCClient(new RPCLink({ url: `${origin}/rpc`, headers: { cookie, origin }, customJsonSerializers }));
  test('carry bytes both ways', async () => {
    const bytes = new Uint8Array([0, 1, 254, 255]);
    expect(await api().echo({ bytes })).toEqual(bytes);
  });
  test('hide the message of a bug', async () => {
    await expect(api().bug()).rejects.toThrow('Internal server error');
  });
  test('larger than 64 MB are refused', async () => {
    const reply = await ask('/rpc/echo', {
      method: 'POST',
      headers: { cookie, origin, 'content-type': 'application/json', 'content-length': String(65 * 1024 * 1024) },
      body: '{}',
    });
    expect(reply.status).toBe(413);
  });
});
