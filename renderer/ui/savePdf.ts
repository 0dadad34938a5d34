/** Saves bytes as a file where the person chooses (the shell's own save dialog or download folder). */

export const saveFile = (bytes: Uint8Array, fileName: string, mediaType: string): void =>
  saveParts([bytes], fileName, mediaType);

/** The same for a file that came in pieces; the browser keeps them where there is room. */
export const saveParts = (parts: readonly Uint8Array[], fileName: string, mediaType: string): void => {
  saveBlob(
    new Blob(
      parts.map((part) => part.slice()),
      { type: mediaType },
    ),
    fileName,
  );
};

/** The same for what the browser has already; a blob of many pieces lies on its disk, not in memory. */
export const saveBlob = (blob: Blob, fileName: string): void => {
  const url = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = fileName;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  // The download reads the blob after this task; it must live a little longer.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};

export const savePdf = (bytes: Uint8Array, fileName: string): void => saveFile(bytes, fileName, 'application/pdf');
