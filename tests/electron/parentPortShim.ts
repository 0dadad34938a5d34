/**
 * Runs in the child process that stands in for a utility process: gives the built core a parentPort over Node's own IPC, with ports
 * that are numbered and bridged by the stand-in (standIn.ts). First argument: the path of the built core.
 */
import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';
import type { BridgeMessage } from './bridge.ts';

type Listener = (event: { readonly data: unknown; readonly ports: readonly BridgedPort[] }) => void;

/** One end of a port whose other end lives in the parent process; shaped like Electron's MessagePortMain. */
class BridgedPort extends EventEmitter {
  readonly portId: number;
  constructor(portId: number) {
    super();
    this.portId = portId;
  }
  postMessage(data: unknown): void {
    send({ kind: 'port', portId: this.portId, data });
  }
  start(): void {}
  close(): void {
    send({ kind: 'close', portId: this.portId });
  }
}

const send = (message: BridgeMessage): void => void process.send?.(message);
const portById = new Map<number, BridgedPort>();
const waiting: { readonly data: unknown; readonly ports: readonly BridgedPort[] }[] = [];
let listener: Listener | null = null;

const openPort = (portId: number): BridgedPort => {
  const port = new BridgedPort(portId);
  portById.set(portId, port);
  return port;
};

process.on('message', (message: BridgeMessage) => {
  if (message.kind === 'port') portById.get(message.portId)?.emit('message', { data: message.data });
  if (message.kind === 'close') portById.get(message.portId)?.emit('close');
  if (message.kind !== 'message') return;
  const event = { data: message.data, ports: message.portIds.map(openPort) };
  if (listener === null) waiting.push(event);
  else listener(event);
});

Reflect.set(process, 'parentPort', {
  on: (_name: 'message', added: Listener) => {
    listener = added;
    for (const event of waiting.splice(0)) added(event);
  },
  postMessage: (data: unknown) => send({ kind: 'message', data, portIds: [] }),
});

const [, , corePath] = process.argv;
if (corePath === undefined) throw new Error('no core to run');
await import(pathToFileURL(corePath).href);
