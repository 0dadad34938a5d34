/**
 * Writes a PDF object by object, so that a volume of many papers never lies in memory twice: a source is parsed, its objects are written
 * out under new numbers, and it is forgotten. Order of the objects does not matter to a reader; the page tree written last decides.
 */
import { PDFContext, type PDFObject, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';

export type PdfSink = {
  /** A number for an object that is written later. */
  readonly reserve: () => PDFRef;
  readonly put: (ref: PDFRef, object: PDFObject) => void;
  /** A pdf-lib context whose new objects carry the next free numbers; `adopt` writes them all out. */
  readonly newContext: () => PDFContext;
  readonly adopt: (context: PDFContext) => void;
  /** Ends the file. */
  readonly finish: (trailer: { readonly root: PDFRef; readonly info: PDFRef }) => void;
};

/** `write` gets the bytes of the file in their order. */
export const createPdfSink = (write: (bytes: Uint8Array) => void): PdfSink => {
  let length = 0;
  const add = (bytes: Uint8Array): void => {
    length += bytes.length;
    write(bytes);
  };
  const offsets = new Map<number, number>();
  let last = 0;
  add(latin1('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n'));

  const put: PdfSink['put'] = ({ objectNumber }, object) => {
    offsets.set(objectNumber, length);
    add(latin1(`${objectNumber} 0 obj\n`));
    // A photo goes through as it is: a copy of each would be what a volume needs most memory for.
    if (object instanceof PDFRawStream) {
      object.updateDict();
      add(serialised(object.dict));
      add(latin1('\nstream\n'));
      add(object.contents);
      add(latin1('\nendstream'));
    } else add(serialised(object));
    add(latin1('\nendobj\n'));
  };
  return {
    put,
    reserve: () => PDFRef.of((last += 1)),
    newContext: () => {
      const context = PDFContext.create();
      context.largestObjectNumber = last;
      return context;
    },
    adopt: (context) => {
      for (const [ref, object] of context.enumerateIndirectObjects()) put(ref, object);
      last = context.largestObjectNumber;
    },
    finish: ({ root, info }) => {
      const start = length;
      add(latin1(`xref\n0 ${last + 1}\n${crossReferences(offsets, last)}`));
      add(latin1(`trailer\n<< /Size ${last + 1} /Root ${root.toString()} /Info ${info.toString()} >>\n`));
      add(latin1(`startxref\n${start}\n%%EOF\n`));
    },
  };
};

const serialised = (object: PDFObject): Uint8Array => {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
};

/** Twenty bytes per line (ISO 32000-1, 7.5.4); numbers nobody used are free. */
const crossReferences = (offsets: ReadonlyMap<number, number>, last: number): string => {
  const lines = ['0000000000 65535 f \n'];
  for (let number = 1; number <= last; number += 1) {
    const offset = offsets.get(number);
    lines.push(offset === undefined ? '0000000000 00000 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`);
  }
  return lines.join('');
};

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
