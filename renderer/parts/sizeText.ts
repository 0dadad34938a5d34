/** The size of a file for people: 830 KB, 2.4 MB. */
const KILOBYTE = 1024;
const MEGABYTE = KILOBYTE * KILOBYTE;

export const sizeText = (sizeBytes: number): string =>
  sizeBytes < MEGABYTE
    ? `${Math.max(1, Math.round(sizeBytes / KILOBYTE))} KB`
    : `${(sizeBytes / MEGABYTE).toFixed(1)} MB`;
