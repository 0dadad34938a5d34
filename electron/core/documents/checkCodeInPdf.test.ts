import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { checkCodeInPdf } from './checkCodeInPdf.ts';

/** A one-page file whose page and font both use this stream. */
const fileWith = (content: Buffer, filter = ''): Uint8Array =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from(
        '%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n' +
          '3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>\nendobj\n' +
          `5 0 obj\n<</Type/Font/ToUnicode 4 0 R>>\nendobj\n4 0 obj\n<<${filter}/Length ${content.length}>>\nstream\n`,
      ),
      content,
      Buffer.from('\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF'),
    ]),
  );

// The code on the pages of a real paper is read in paperService.test.ts. Both files below once held the core for many seconds.
test('a stream that unpacks to hundreds of megabytes is given up', async () => {
  const packed = deflateSync(Buffer.alloc(300_000_000), { level: 9 });
  expect(await checkCodeInPdf(fileWith(packed, '/Filter/FlateDecode'))).toBeNull();
});

test('a map of characters that opens section after section and closes none costs no more than its length', async () => {
  expect(await checkCodeInPdf(fileWith(Buffer.from('beginbfchar'.repeat(200_000))))).toBeNull();
});
