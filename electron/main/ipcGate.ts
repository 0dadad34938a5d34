/**
 * The only way from a page to the core: a page asks with its nonce, main checks who asks, makes a channel, gives one end to the core
 * and posts the other to that very frame. The page never chooses where a port goes.
 * Invariants: only the top frame of our own page is answered; a nonce belongs to the frame that first used it.
 */
import type { IpcMain, MessageChannelMain, MessagePortMain, WebFrameMain } from 'electron';
import { CONNECT_CHANNEL, isNonce, PORT_CHANNEL } from '../../shared/api/handover.ts';
import { type FrameLike, isOurTopFrame } from './address.ts';

type AnsweringFrame = FrameLike & Pick<WebFrameMain, 'postMessage' | 'isDestroyed' | 'frameToken'>;
export type GateDeps = {
  readonly ipcMain: Pick<IpcMain, 'on'>;
  readonly newChannel: () => Pick<MessageChannelMain, 'port1' | 'port2'>;
  /** Gives one end to the core process. */
  readonly giveToCore: (port: MessagePortMain) => void;
};
export type IpcGate = {
  /** Sends every connected page a fresh port under its own nonce; called after the core was started again. */
  readonly reconnectAll: () => void;
};
type Connection = { readonly frame: AnsweringFrame; readonly nonce: string };

export const openIpcGate = ({ ipcMain, newChannel, giveToCore }: GateDeps): IpcGate => {
  const connectionByFrame = new Map<string, Connection>();
  const handOver = ({ frame, nonce }: Connection): void => {
    const { port1, port2 } = newChannel();
    giveToCore(port1);
    frame.postMessage(PORT_CHANNEL, { type: PORT_CHANNEL, nonce }, [port2]);
  };
  const belongsToAnother = (nonce: string, frame: AnsweringFrame): boolean =>
    [...connectionByFrame.values()].some(
      (known) => known.nonce === nonce && known.frame.frameToken !== frame.frameToken,
    );

  ipcMain.on(CONNECT_CHANNEL, ({ senderFrame: frame }, nonce: unknown) => {
    if (frame === null || !isOurTopFrame(frame) || !isNonce(nonce) || belongsToAnother(nonce, frame)) return;
    const connection = { frame, nonce };
    connectionByFrame.set(frame.frameToken, connection);
    handOver(connection);
  });
  return {
    reconnectAll: () => {
      for (const [key, connection] of connectionByFrame) {
        if (connection.frame.isDestroyed() || !isOurTopFrame(connection.frame)) connectionByFrame.delete(key);
        else handOver(connection);
      }
    },
  };
};
