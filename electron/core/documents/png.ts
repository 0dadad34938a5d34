/** The little of PNG that layout needs before pdf-lib decodes a picture. */

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

export const isPng = (bytes: Uint8Array): boolean =>
  bytes.length > 24 && signature.every((byte, index) => bytes[index] === byte);

/** In pixels; only for bytes that `isPng` accepted. */
export const pngSize = (bytes: Uint8Array): { readonly width: number; readonly height: number } => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: Math.max(1, view.getUint32(16)), height: Math.max(1, view.getUint32(20)) };
};
