/**
 * The page's way to the core: one typed client, two connectors. In the desktop window a message port that main hands over, on the
 * local web shell HTTP to the own origin. After the core was restarted the window gets a fresh port and the client goes on with it.
 * Called once, by the bootstrap.
 */
import './strictPolicy.ts';
import { type ClientContext, type ClientLink, createORPCClient, DynamicLink } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { type ContractRouterClient, inferRPCMethodFromContractRouter } from '@orpc/contract';
import { contract } from '../../shared/api/contract.ts';
import { CONNECT_FUNCTION, portMessageNonce } from '../../shared/api/handover.ts';
import { customJsonSerializers } from '../../shared/api/serializers.ts';

export type CoreClient = ContractRouterClient<typeof contract>;
export type ConnectOptions = {
  /**
   * The core was restarted and is reachable again. Calls under way were rejected, what was acknowledged is kept, and the person has to
   * sign in again: ask for the desk's status, and ask all queries anew.
   */
  readonly onRestart?: () => void;
};
type Link = ClientLink<ClientContext>;

/** The client over whichever shell this page runs in; resolves once calls can be made. */
export const createCoreClient = async ({ onRestart }: ConnectOptions = {}): Promise<CoreClient> => {
  const connect = desktopConnect();
  const link = connect === null ? httpLink() : await reconnectingLink(connect, onRestart ?? (() => undefined));
  const client: CoreClient = createORPCClient(link);
  return client;
};

type Connect = (nonce: string) => void;
/** What the preload exposes, where there is one. */
const desktopConnect = (): Connect | null => {
  const exposed: unknown = Reflect.get(window, CONNECT_FUNCTION);
  return typeof exposed === 'function' ? (nonce) => void Reflect.apply(exposed, undefined, [nonce]) : null;
};

const httpLink = (): Link =>
  new HttpLink({
    url: `${window.location.origin}/rpc`,
    method: inferRPCMethodFromContractRouter(contract),
    customJsonSerializers,
  });

const reconnectingLink = async (connect: Connect, onRestart: () => void): Promise<Link> => {
  let current: { readonly port: MessagePort; readonly link: Link } | null = null;
  await new Promise<void>((settle) => {
    receivePorts(connect, (port) => {
      const previous = current;
      current = { port, link: new PortLink({ port, customJsonSerializers }) };
      port.start();
      if (previous === null) return settle();
      // A dead port never answers: ending it rejects the calls that still wait on it.
      endPort(previous.port);
      onRestart();
    });
  });
  return new DynamicLink(() => {
    if (current === null) throw new Error('not connected');
    return current.link;
  });
};

/** Asks once under a nonce of its own and takes every port that arrives under it, from this window and no other. */
const receivePorts = (connect: Connect, take: (port: MessagePort) => void): void => {
  const nonce = crypto.randomUUID();
  window.addEventListener('message', (event) => {
    const [port] = event.ports;
    if (event.source !== window || portMessageNonce(event.data) !== nonce || port === undefined) return;
    take(port);
  });
  connect(nonce);
};

const endPort = (port: MessagePort): void => {
  port.dispatchEvent(new Event('close'));
  port.close();
};
