/**
 * The hub from the command line: `npm run hub` serves; `-- enrol --office CODE` prints a one-time code, also as a QR code, and with `--sheet FILE` on a page; `-- offices` lists offices and their
 * computers; `-- revoke --device ID` takes a computer out; `-- accept --device ID` lets count what colleagues have of it; `-- supervise --office CODE --by CODE` lets one office see what another does; `-- init` sets everything up and stops. `--config FILE` names a JSON file.
 * While the embedded database is in use by the serving hub, the other commands go through that hub's own socket (admin.ts).
 */
import packageJson from '../package.json' with { type: 'json' };
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { adminCall, type AdminRequest, startAdmin } from './admin.ts';
import { certificateOf } from './certificate.ts';
import { readConfig, type HubConfig } from './config.ts';
import { openDatabase, openServices } from './openHub.ts';
import { startHubServer } from './server.ts';
import { showEnrolment } from './showEnrolment.ts';

const USAGE = `npm run hub                                  serve
npm run hub -- init                          make the database and the certificate
npm run hub -- enrol --office CODE           a one-time code for one computer of that office
  --sheet FILE                               also as a page to print and hand over
npm run hub -- offices                       offices and their computers
npm run hub -- revoke --device ID            take a computer out
npm run hub -- accept --device ID            let count what colleagues have of a computer that was taken out
npm run hub -- supervise --office CODE --by CODE   let one office see what another does; --by none ends it
  --config FILE  a JSON file (docs/hub.md); the environment goes before it`;

const fail = (lines: readonly string[], code: number): void => {
  for (const line of lines) console.error(line);
  process.exitCode = code;
};

const run = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      config: { type: 'string' },
      office: { type: 'string' },
      device: { type: 'string' },
      by: { type: 'string' },
      sheet: { type: 'string' },
    },
  });
  const config = readConfig({ env: process.env, file: values.config ?? process.env['HUB_CONFIG'] ?? null });
  if (!config.ok)
    return fail(
      config.refusal.map(({ key, problem }) => `hub: ${key} ${problem}`.trim()),
      2,
    );
  const [command = 'serve'] = positionals;
  if (command === 'serve') return serve(config.value);
  if (command === 'init') return init(config.value);
  const request = requestOf(command, values);
  if (request === null) return fail([USAGE], 2);
  const answer = await adminCall(config.value, request);
  if (!answer.ok) return fail(answer.refusal, 1);
  const shown =
    request.act === 'enrol'
      ? showEnrolment(answer.value, {
          office: request.office,
          sheet: values.sheet ?? null,
          hasColour: process.stdout.isTTY,
          nowMs: Date.now(),
        })
      : { lines: answer.value, problem: null };
  for (const line of shown.lines) console.log(line);
  if (shown.problem !== null) fail([shown.problem], 1);
};

type Options = {
  readonly office?: string | undefined;
  readonly device?: string | undefined;
  readonly by?: string | undefined;
};
const requestOf = (command: string, { office, device, by }: Options): AdminRequest | null => {
  if (command === 'enrol' && office !== undefined) return { act: 'enrol', office };
  if ((command === 'revoke' || command === 'accept') && device !== undefined) return { act: command, device };
  if (command === 'supervise' && office !== undefined && by !== undefined)
    return { act: 'supervise', office, by: by === 'none' ? null : by };
  return command === 'offices' ? { act: 'offices' } : null;
};

const init = async (config: HubConfig): Promise<void> => {
  const db = await openDatabase(config);
  const { identity, watch } = await openServices(db);
  const certificate = await certificateOf(config);
  watch.stop();
  await db.close();
  console.log(`hub ${identity.hubId} is set up in ${config.dataDir}`);
  if (certificate !== null) console.log(`certificate SHA-256 ${certificate.fingerprint}`);
};

/** What a request leaves behind is garbage at once: the engine is to sweep it, not to make room for it. A run-time flag of V8. */
const staySmall = (): void => setFlagsFromString('--semi-space-growth-factor=1');

const serve = async (config: HubConfig): Promise<void> => {
  staySmall();
  const db = await openDatabase(config);
  const services = await openServices(db);
  const certificate = await certificateOf(config);
  const admin = await startAdmin(config, { services, certificate });
  const log = (entry: Readonly<Record<string, string | number | boolean>>): void =>
    console.log(JSON.stringify({ at: new Date().toISOString(), ...entry }));
  await services.checker.prepare();
  const server = await startHubServer({
    services,
    certificate,
    log,
    host: config.host,
    port: config.port,
    version: packageJson.version,
  });
  admin.tellPort(server.port);
  log({ level: 'info', event: 'listening', port: server.port, tls: certificate !== null });
  const stop = async (): Promise<void> => {
    await server.close();
    await admin.close();
    await db.close();
    log({ level: 'info', event: 'stopped' });
  };
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      stop().catch((error: unknown) => fail([`hub: ${error instanceof Error ? error.message : 'failed'}`], 1));
    });
};

run().catch((error: unknown) => fail([`hub: ${error instanceof Error ? error.message : 'failed'}`], 1));
