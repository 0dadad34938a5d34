/**
 * How a page gets its port to the core, in words that main, preload and page share: the page makes up a nonce, main answers that
 * frame with a port under the same nonce, the preload forwards only nonces it was asked for, the page takes only its own.
 */
/** Page to main, with the nonce. */
export const CONNECT_CHANNEL = 'core:connect';
/** Main to preload with { nonce } and one port; preload to page in the same shape. Sent again after the core was restarted. */
export const PORT_CHANNEL = 'core:port';
/** The one function that the preload puts on the page's window. */
export const CONNECT_FUNCTION = 'connectCore';

const NONCE = /^[A-Za-z0-9_-]{16,64}$/;

/** True for a nonce as pages make them; anything else is not answered. */
export const isNonce = (value: unknown): value is string => typeof value === 'string' && NONCE.test(value);

/** The nonce of a hand-over message, or null when the value is something else. */
export const portMessageNonce = (value: unknown): string | null => {
  if (typeof value !== 'object' || value === null || !('type' in value) || !('nonce' in value)) return null;
  return value.type === PORT_CHANNEL && isNonce(value.nonce) ? value.nonce : null;
};
