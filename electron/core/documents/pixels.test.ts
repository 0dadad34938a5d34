/**
 * What is on the paper, not what a text layer says: a damaged font cut still extracts as text. Each character is compared
 * with the outline that an independent font reader finds in the uncut font.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentTemplate } from '../../../shared/documents/template.ts';
import { goldenDifference } from '../../../tests/support/golden.ts';
import { testRenderer } from '../../../tests/support/papers.ts';
import { inkAgreement, openFont } from '../../../tests/support/glyphInk.ts';
import { pdfPixels, pdfPng, pdfText, pdfTextPlaces } from '../../../tests/support/pdf.ts';
import { agreementRequest, noticeRequest } from '../../../tests/support/samplePapers.ts';
import { locateFontFiles } from './fontFiles.ts';
import type { PdfRequest } from './renderPdf.ts';

const bytesOf = async (request: PdfRequest): Promise<Uint8Array> => {
  const result = await testRenderer.render(request);
  if (!result.ok) throw new Error(result.refusal.type);
  return result.value.bytes;
};

const columns = 12;
const scale = 4;

/** One character per cell, so that each has a place of its own. */
const specimen: DocumentTemplate = {
  id: 'specimen',
  style: 'form',
  version: 1,
  blocks: [
    {
      kind: 'table',
      from: 'rows',
      columns: Array.from({ length: columns }, (_, index) => ({ title: '字', text: `{{c${index}?}}`, width: 1 })),
    },
  ],
};

const specimenRequest = (characters: readonly string[], bold: boolean): PdfRequest => {
  const template: DocumentTemplate = bold
    ? JSON.parse(JSON.stringify(specimen).replaceAll(/\{\{c\d+\?\}\}/g, '**$&**'))
    : specimen;
  const rows = Array.from({ length: Math.ceil(characters.length / columns) }, (_, row) =>
    Object.fromEntries(
      characters.slice(row * columns, (row + 1) * columns).map((character, index) => [`c${index}`, character]),
    ),
  );
  return { ...agreementRequest, template, fields: { rows } };
};

describe('every character on paper is the glyph of the font', () => {
  const files = locateFontFiles();
  let characters: readonly string[] = [];

  beforeAll(async () => {
    const texts = await Promise.all(
      [agreementRequest, noticeRequest].map(async (sample) => pdfText(await bytesOf(sample))),
    );
    characters = [...new Set(`${texts.flat().join('')}㛃䶮𬭎𬱖𠅤𫖯·`)].filter((character) => /[^\s＿]/.test(character));
  });

  it.each([
    ['regular', files.regularFont],
    ['bold', files.boldFont],
  ])('%s', async (weight, file) => {
    const font = openFont(readFileSync(file));
    const bytes = await bytesOf(specimenRequest(characters, weight === 'bold'));
    const found: string[] = [];
    const wrong: string[] = [];
    for (const [index, places] of (await pdfTextPlaces(bytes)).entries()) {
      const page = await pdfPixels(bytes, index + 1, scale);
      for (const place of places.filter((one) => Array.from(one.text).length === 1 && one.text !== '字')) {
        found.push(place.text);
        const share = inkAgreement({ page, scale }, place, font);
        if (share < 0.9) wrong.push(`${place.text} ${share.toFixed(2)}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(found.toSorted()).toEqual([...characters].filter((character) => character !== '字').toSorted());
  });
});

it('the comparison tells similar characters apart', async () => {
  const font = openFont(readFileSync(locateFontFiles().regularFont));
  const bytes = await bytesOf(specimenRequest(['未'], false));
  const place = (await pdfTextPlaces(bytes))[0]?.find((one) => one.text === '未');
  if (place === undefined) throw new Error('the specimen lacks its character');
  const page = await pdfPixels(bytes, 1, scale);
  expect(inkAgreement({ page, scale }, place, font)).toBeGreaterThan(0.9);
  expect(inkAgreement({ page, scale }, { ...place, text: '末' }, font)).toBeLessThan(0.9);
});

describe('a page looks as it did when a person last looked at it', () => {
  it.each([
    ['agreement-1', agreementRequest, 1],
    ['agreement-2', agreementRequest, 2],
    ['notice-1', noticeRequest, 1],
    ['notice-2', noticeRequest, 2],
  ])('%s', async (name, request, page) => {
    expect(goldenDifference(name, await pdfPng(await bytesOf(request), page, 1))).toBeLessThan(0.0005);
  });
});
