/**
 * Runs before the page, sandboxed, as one file. Gives the page one function, connectCore(nonce), and nothing else; forwards a port
 * only under a nonce that this page asked for.
 */
import { contextBridge, ipcRenderer } from 'electron';
import {
  CONNECT_CHANNEL,
  CONNECT_FUNCTION,
  isNonce,
  PORT_CHANNEL,
  portMessageNonce,
} from '../../shared/api/handover.ts';

const askedFor = new Set<string>();

ipcRenderer.on(PORT_CHANNEL, (event, message: unknown) => {
  const nonce = portMessageNonce(message);
  if (nonce === null || !askedFor.has(nonce)) return;
  window.postMessage({ type: PORT_CHANNEL, nonce }, window.location.origin, [...event.ports]);
});

contextBridge.exposeInMainWorld(CONNECT_FUNCTION, (nonce: unknown): void => {
  if (!isNonce(nonce)) return;
  askedFor.add(nonce);
  ipcRenderer.send(CONNECT_CHANNEL, nonce);
});
