/** The text of a CSV file: UTF-8 or UTF-16 by their marks, else UTF-8 where it is valid, else GB 18030, as Chinese spreadsheets write it. */

/** Null where it is none of these. */
export const decodeText = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, 'utf-16be');
  // Text has no zero bytes; what has some is a file of another kind.
  if (bytes.includes(0)) return null;
  return decoded(bytes, 'utf-8') ?? decoded(bytes, 'gb18030');
};

const decoded = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // Not valid in this encoding: the next one may fit.
    if (error instanceof TypeError) return null;
    throw error;
  }
};
