import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import decodeQR from 'qr/decode.js';
import { afterAll, expect, test } from 'vitest';
import { formatEnrolmentCode, parseEnrolmentCode } from '../shared/sync/enrolmentCode.ts';
import { enrolmentSheet } from './enrolmentSheet.ts';
import { qrLines, qrModules } from './qrCode.ts';
import { showEnrolment } from './showEnrolment.ts';

const folder = mkdtempSync(join(tmpdir(), 'hejie-sheet-'));
afterAll(() => rmSync(folder, { recursive: true }));

const code = {
  url: 'https://hub.example.cn:8443',
  fingerprint: 'a1b2c3d4'.repeat(8),
  secret: 'ABCDEFGHJKMNPQRSTUVW',
};
const text = formatEnrolmentCode(code);
const office = '鄂随工调';
const nowMs = Date.parse('2026-06-30T04:00:00Z');
const PIXELS = 6;

/** What a reader sees in these rows of modules. */
const readQr = (rows: readonly (readonly boolean[])[]): string => {
  const side = rows.length * PIXELS;
  const data = new Uint8Array(side * side * 4);
  for (let at = 0; at < side * side; at += 1) {
    const isDark = rows[Math.floor(at / side / PIXELS)]?.[Math.floor((at % side) / PIXELS)] === true;
    data.set(isDark ? [0, 0, 0, 255] : [255, 255, 255, 255], at * 4);
  }
  return decodeQR({ width: side, height: side, data });
};

test('the QR code says the code, and its lines for the terminal show the same modules', () => {
  expect(readQr(qrModules(text))).toBe(text);
  const lines = qrLines(text, false);
  const upper = lines.map((line) => Array.from(line, (mark) => mark === '▀' || mark === '█'));
  const lower = lines.map((line) => Array.from(line, (mark) => mark === '▄' || mark === '█'));
  const rows = upper.flatMap((row, index) => [row, lower[index] ?? []]).slice(0, qrModules(text).length);
  expect(rows).toEqual(qrModules(text));
});

test('the sheet names office, hub, expiry and the code in groups that can be typed back', () => {
  const page = enrolmentSheet({ code, office, expiresAtMs: nowMs });
  const shown = /<div class="code">(.*?)<\/div><\/div>/s.exec(page)?.[1]?.replaceAll(/<[^>]+>/g, '\n') ?? '';
  expect(parseEnrolmentCode(shown)).toEqual({ ok: true, value: code });
  for (const word of [office, code.url, '2026年6月30日', '30 June 2026', 'ABCD EFGH JKMN PQRS TUVW'])
    expect(page).toContain(word);
  expect(page).not.toMatch(/src=|href=|@import|url\(/);
});

test('a sheet is written for its owner alone, and never over another one', () => {
  const sheet = join(folder, 'sheet.html');
  const showing = { office, sheet, hasColour: false, nowMs };
  const shown = showEnrolment([text, 'for one computer'], showing);
  expect(shown.problem).toBeNull();
  expect(shown.lines.slice(0, 2)).toEqual([text, 'for one computer']);
  expect(readFileSync(sheet, 'utf8')).toContain(office);
  if (process.platform !== 'win32') expect(statSync(sheet).mode & 0o077).toBe(0);
  const again = showEnrolment([text], showing);
  expect(again.problem).toContain('EEXIST');
  expect(again.lines[0], 'the code is good all the same').toBe(text);
});

test('an office name is text on the page, whatever it is made of', () => {
  expect(enrolmentSheet({ code, office: '<script>', expiresAtMs: nowMs })).not.toContain('<script>');
});
