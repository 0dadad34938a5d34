/** The kinds of files a case may hold, and the first bytes by which each is known. A wrong name cannot bring a program in. */

type Sniff = (bytes: Uint8Array) => boolean;

const ascii = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));
const begins =
  (text: string, at = 0): Sniff =>
  (bytes) =>
    ascii(bytes, at, text.length) === text;
const beginsBytes =
  (...expected: readonly number[]): Sniff =>
  (bytes) =>
    expected.every((byte, index) => bytes[index] === byte);
const either =
  (...sniffs: readonly Sniff[]): Sniff =>
  (bytes) =>
    sniffs.some((sniff) => sniff(bytes));

const isZip = beginsBytes(0x50, 0x4b, 0x03, 0x04);
/** MPEG audio: eleven set bits; with or without an ID3 tag before it. */
const isMp3 = either(begins('ID3'), (bytes) => bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0);
/** Text has no zero bytes; its encoding (UTF-8, GB 18030) is the reader's business. */
const isText: Sniff = (bytes) => !bytes.subarray(0, 65_536).includes(0);
const isMpeg4 = begins('ftyp', 4);
const isWave: Sniff = (bytes) => begins('RIFF')(bytes) && begins('WAVE', 8)(bytes);
const isWebp: Sniff = (bytes) => begins('RIFF')(bytes) && begins('WEBP', 8)(bytes);

const kinds: ReadonlyMap<string, Sniff> = new Map([
  ['application/pdf', begins('%PDF-')],
  ['image/png', beginsBytes(0x89, 0x50, 0x4e, 0x47)],
  ['image/jpeg', beginsBytes(0xff, 0xd8, 0xff)],
  ['image/webp', isWebp],
  ['image/gif', begins('GIF8')],
  ['text/plain', isText],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', isZip],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', isZip],
  ['audio/mpeg', isMp3],
  ['audio/mp3', isMp3],
  ['audio/mp4', isMpeg4],
  ['audio/x-m4a', isMpeg4],
  ['audio/m4a', isMpeg4],
  ['video/mp4', isMpeg4],
  ['audio/wav', isWave],
  ['audio/x-wav', isWave],
  ['audio/wave', isWave],
]);

/** True when the media type is allowed and the bytes begin as that kind does. Parameters (`; charset=…`) do not matter. */
export const looksLike = (mediaType: string, bytes: Uint8Array): boolean => {
  const [plain = ''] = mediaType.toLowerCase().split(';');
  return kinds.get(plain.trim())?.(bytes) ?? false;
};
