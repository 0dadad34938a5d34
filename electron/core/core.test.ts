import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient, isDefinedError, safe } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { envelope } from '../../shared/api/cases.ts';
import { customJsonSerializers } from '../../shared/api/serializers.ts';
import { caseCommand } from '../../shared/case/commands.ts';
import { registerCommand } from '../../tests/builders/aCase.ts';
import { sampleSignature } from '../../tests/support/samplePng.ts';
import { type Api, FOUNDER, foundDesk, note, type TestDesk } from '../../tests/support/desk.ts';
import { httpServe, servePort } from './serve.ts';

let desk: TestDesk;
const apis: Partial<Record<string, Api>> = {};
const ends: (() => void)[] = [];

beforeAll(async () => {
  desk = await foundDesk();
  const { port1, port2 } = new MessageChannel();
  servePort(port1 as never, desk.core);
  apis['port'] = createORPCClient(new PortLink({ port: port2 as never, customJsonSerializers }));
  port2.start();
  const serve = httpServe(desk.core);
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  const { port } = server.address() as AddressInfo;
  apis['http'] = createORPCClient(new HttpLink({ url: `http://127.0.0.1:${port}/rpc`, customJsonSerializers }));
  ends.push(
    () => port2.close(),
    () => server.close(),
    () => server.closeAllConnections(),
  );
});
afterAll(async () => {
  for (const end of ends) end();
  await desk.dispose();
});

describe.each(['port', 'http'])('the core over %s', (wire) => {
  const api = (): Api => {
    const found = apis[wire];
    if (found === undefined) throw new Error('not connected');
    return found;
  };

  test('registers a case and reads it back', async () => {
    const caseId = `case-${wire}`;
    const done = await api().cases.execute({ caseId, command: envelope(registerCommand()) });
    if (!done.ok) throw new Error(done.refusal.type);
    expect(done.value.case.registration.number).toMatch(/^鄂随工调〔2026〕[12]号$/);
    expect(done.value.guide.step.id).toBe('C0');
    const again = await api().cases.get({ caseId });
    expect(again).toEqual(done);
  });

  test('a refusal is a value with its field', async () => {
    const command = registerCommand();
    const bad = { ...command.data, parties: [] };
    const done = await api().cases.execute({ caseId: `bad-${wire}`, command: { type: 'RegisterCase', data: bad } });
    expect(done).toMatchObject({ ok: false, refusal: { type: 'invalid', issues: [{ field: 'parties' }] } });
  });

  test('keeps bytes as they are', async () => {
    const put = await api().files.put({
      name: '签名.png',
      mediaType: 'image/png',
      bytes: new Uint8Array(sampleSignature()),
    });
    if (!put.ok) throw new Error(put.refusal.type);
    expect(await api().files.get({ sha256: put.value.sha256 })).toEqual({ ok: true, value: sampleSignature() });
  });

  test('tells an open page what was saved', async () => {
    const caseId = `case-${wire}`;
    const changes = await api().changes();
    const first = changes.next();
    // The subscription stands once the stream has answered; a second call over the same wire comes after it.
    await api().desk.status();
    await api().cases.execute({ caseId, command: envelope(note(`n-${wire}`)) });
    expect(await first).toEqual({ done: false, value: { caseId, count: 1 } });
    await changes.return();
  });

  test('keeps a draft exactly as typed', async () => {
    const draft = {
      draftId: `d-${wire}`,
      kind: 'intake',
      caseId: null,
      title: '新登记',
      content: { 姓名: '周', x: [null] },
    } as const;
    await api().drafts.put(draft);
    expect(await api().drafts.get({ draftId: draft.draftId })).toMatchObject(draft);
    expect((await api().drafts.list()).map(({ draftId }) => draftId)).toContain(draft.draftId);
    expect(await api().drafts.remove({ draftId: draft.draftId })).toEqual({ removed: true });
    expect(await api().drafts.get({ draftId: draft.draftId })).toBeNull();
  });

  test('answers a typed LOCKED to everything but the desk itself while nobody is signed in', async () => {
    await api().desk.lock();
    const [error] = await safe(api().cases.workbench());
    expect(isDefinedError(error) && error.code).toBe('LOCKED');
    const [putError] = await safe(
      api().drafts.put({ draftId: 'd', kind: 'form', caseId: null, title: '', content: 1 }),
    );
    expect(isDefinedError(putError) && putError.code).toBe('LOCKED');
    expect((await api().desk.status()).state).toBe('locked');
    const signedIn = await api().desk.signIn(FOUNDER);
    expect(signedIn).toMatchObject({ ok: true, value: { state: 'open', person: { name: FOUNDER.name } } });
  });

  test('logs a reveal before it shows the number, and masks it everywhere else', async () => {
    const caseId = `case-${wire}`;
    const revealed = await api().cases.reveal({ caseId, partyId: 'w1', reason: '核对身份' });
    const idNumber = revealed.ok ? revealed.value.idNumber : null;
    expect(idNumber).toMatch(/^\d{17}[\dX]$/);
    const view = await api().cases.get({ caseId });
    if (!view.ok) throw new Error(view.refusal.type);
    expect(JSON.stringify(view.value)).not.toContain(idNumber);
    expect(view.value.history.at(-1)).toMatchObject({ type: 'PersonalDataSeen', personName: FOUNDER.name });
  });

  test('a party corrected with its masked number keeps the stored one', async () => {
    const caseId = `case-${wire}`;
    const before = await api().cases.reveal({ caseId, partyId: 'w1', reason: '核对身份' });
    const view = await api().cases.get({ caseId });
    const worker = view.ok ? view.value.case.parties.find((p) => p.partyId === 'w1') : undefined;
    if (worker === undefined) throw new Error('no worker');
    const command = caseCommand('CorrectParty', { party: { ...worker, phone: '13900000000' }, reason: '换号' });
    const corrected = await api().cases.execute({ caseId, command: envelope(command) });
    expect(corrected).toMatchObject({ ok: true });
    expect(await api().cases.reveal({ caseId, partyId: 'w1', reason: '核对身份' })).toEqual(before);
  });
});
