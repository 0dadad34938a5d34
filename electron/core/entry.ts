/**
 * The core as a process of its own (Electron's utility process): waits for its folders, composes once, then serves every port that
 * main hands over. A crash here loses nothing that was acknowledged: main starts it again on the same log.
 * Speaks only with main, in the messages of entryMessages.ts; knows Electron only as "something with a parentPort".
 */
import { compose } from './compose.ts';
import { type MessageFromMain, type MessageToMain, parseMessageFromMain } from './entryMessages.ts';
import { type DeskLock, lockDesk } from './deskLock.ts';
import { bugTrace } from './bugTrace.ts';
import { type ServedCore, servePort, type StartablePort } from './serve.ts';

type ParentPort = {
  on(
    event: 'message',
    listener: (event: { readonly data: unknown; readonly ports: readonly StartablePort[] }) => void,
  ): void;
  postMessage(message: MessageToMain): void;
};
type RunningCore = ServedCore & { close(): Promise<void> };

const run = (parentPort: ParentPort): void => {
  let core: RunningCore | null = null;
  let lock: DeskLock | null = null;
  const start = ({ dataDir, resourcesDir }: Extract<MessageFromMain, { type: 'start' }>): void => {
    lock ??= lockDesk(dataDir);
    if (lock === null) return parentPort.postMessage({ type: 'in-use' });
    core ??= compose({ dataDir, resourcesDir, shell: 'desktop' });
    parentPort.postMessage({ type: 'ready' });
  };
  const stop = async (): Promise<void> => {
    await core?.close();
    lock?.release();
    parentPort.postMessage({ type: 'stopped' });
    process.exit(0);
  };
  parentPort.on('message', ({ data, ports }) => {
    const message = parseMessageFromMain(data);
    const [port] = ports;
    if (message?.type === 'start') start(message);
    if (message?.type === 'port' && port !== undefined && core !== null) servePort(port, core);
    if (message?.type === 'stop') stop().catch(fail);
  });
};

const fail = (error: unknown): void => {
  process.stderr.write(`core: ${bugTrace(error)}\n`);
  process.exit(1);
};

process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);

/** Electron puts the port on `process`; its types belong to Electron, which the core does not import. */
const electronParentPort = (): ParentPort | undefined => Reflect.get(process, 'parentPort') as ParentPort | undefined;
const parentPort = electronParentPort();
if (parentPort === undefined) throw new Error('the core entry runs only as a utility process');
run(parentPort);
