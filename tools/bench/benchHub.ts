/** Hubs in processes of their own, for measuring. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { adminCall } from '../../hub/admin.ts';
import { readConfig } from '../../hub/config.ts';
import { freePort } from '../freePort.ts';
import { processorSecondsOf } from '../processorSeconds.ts';

export type BenchHub = {
  readonly url: string;
  /** A one-time code for a computer of the office, as a person would type it. */
  readonly newCode: (office: string) => Promise<string>;
  /** Memory of the process: now, and the most it ever had. */
  readonly memoryMb: () => { readonly now: number; readonly peak: number };
  /** Processor time it has used so far. */
  readonly processorSeconds: () => number;
  readonly stop: () => Promise<void>;
  /** Ends it without asking. */
  readonly kill: () => void;
};
export type BenchHubOptions = {
  readonly dataDir: string;
  /** Empty: the embedded database. */
  readonly databaseUrl: string;
  readonly tls: 'off' | 'own';
  /** The data folder of the hub whose certificate this one shows too: hubs on one database must look alike. */
  readonly certificateOf?: string;
};

const main = join(import.meta.dirname, '..', '..', 'hub', 'main.ts');

export const startHub = async ({ dataDir, databaseUrl, tls, certificateOf }: BenchHubOptions): Promise<BenchHub> => {
  const port = await freePort();
  const url = `${tls === 'off' ? 'http' : 'https'}://127.0.0.1:${port}`;
  const shared =
    certificateOf === undefined || tls === 'off'
      ? { HUB_TLS: tls }
      : {
          HUB_TLS: 'files',
          HUB_CERT_FILE: join(certificateOf, 'hub-cert.pem'),
          HUB_KEY_FILE: join(certificateOf, 'hub-key.pem'),
        };
  const env = {
    ...process.env,
    ...shared,
    HUB_DATA: dataDir,
    HUB_HOST: '127.0.0.1',
    HUB_PORT: String(port),
    HUB_PUBLIC_URL: url,
    DATABASE_URL: databaseUrl,
  };
  const config = readConfig({ env, file: null });
  if (!config.ok) throw new Error(JSON.stringify(config.refusal));
  const hub = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: hub.stdout });
  await new Promise<void>((listening, failed) => {
    lines.on('line', (line) => {
      if (line.includes('"listening"')) listening();
      else if (line.includes('"error"')) console.error(line);
    });
    lines.once('close', () => failed(new Error('the hub did not start')));
  });
  const inProc = (file: string): string => readFileSync(`/proc/${hub.pid}/${file}`, 'utf8');
  const megabytes = (key: string): number =>
    Math.round(Number(new RegExp(`${key}:\\s+(\\d+)`).exec(inProc('status'))?.[1]) / 1024);
  return {
    url,
    newCode: async (office) => {
      const answer = await adminCall(config.value, { act: 'enrol', office });
      if (!answer.ok) throw new Error(answer.refusal.join(' '));
      return answer.value[0] ?? '';
    },
    memoryMb: () => ({ now: megabytes('VmRSS'), peak: megabytes('VmHWM') }),
    processorSeconds: () => processorSecondsOf(hub.pid ?? 0),
    stop: async () => {
      if (hub.exitCode !== null) return;
      const ended = once(hub, 'exit');
      hub.kill('SIGTERM');
      await ended;
    },
    kill: () => void hub.kill('SIGKILL'),
  };
};
