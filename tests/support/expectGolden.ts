/** A whole paper beside the pictures and the text a person has looked at (golden.ts). For tests only. */
import { expect } from 'vitest';
import { goldenDifference, goldenText } from './golden.ts';
import { pdfPng, pdfText } from './pdf.ts';

/** Every page as a picture and all words, page by page: a page more or less shows in the words. */
export const expectGolden = async (name: string, bytes: Uint8Array): Promise<void> => {
  const pages = await pdfText(bytes);
  const text = pages.join('\n\f\n');
  expect(text).toBe(goldenText(name, text));
  for (const page of pages.keys())
    expect(goldenDifference(`${name}-${page + 1}`, await pdfPng(bytes, page + 1, 1))).toBeLessThan(0.0005);
};
