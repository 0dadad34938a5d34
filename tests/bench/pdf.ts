/**
 * How long the papers take: `node tests/bench/pdf.ts`. The bars are 450 ms for the first paper of a process, loading included,
 * and 120 ms for each later one whose words changed; for a volume of 200 pages 10 s and 400 MB. Not a test: a loaded machine proves nothing.
 */
const started = performance.now();
const { createPdfRenderer } = await import('../../electron/core/documents/renderPdf.ts');
const { locateFontFiles, readFontFiles } = await import('../../electron/core/documents/fontFiles.ts');
const loaded = performance.now() - started;
const { measureVolume } = await import('./volume.ts');
const { agreementRequest } = await import('../support/samplePapers.ts');

const renderer = createPdfRenderer(() => readFontFiles(locateFontFiles()));

const timed = async (note: string | null): Promise<{ readonly ms: number; readonly sizeBytes: number }> => {
  const start = performance.now();
  const result = await renderer.render({ ...agreementRequest, fields: { ...agreementRequest.fields, note } });
  if (!result.ok) throw new Error(result.refusal.type);
  return { ms: performance.now() - start, sizeBytes: result.value.bytes.length };
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const first = await timed(null);
const same: number[] = [];
const changed: number[] = [];
// Each note brings a new character, so that the font is cut again, as while typing.
for (const note of '赵钱吴郑冯陈褚卫蒋沈韩杨') {
  changed.push((await timed(note)).ms);
  same.push((await timed(note)).ms);
}

console.table({
  'loading the code': { ms: Math.round(loaded) },
  'first paper': { ms: Math.round(first.ms) },
  'same words again (median)': { ms: Math.round(median(same)) },
  'a new character (median)': { ms: Math.round(median(changed)) },
});
console.log(`two pages, ${Math.round(first.sizeBytes / 1024)} KB`);

const sample = await renderer.render(agreementRequest);
if (!sample.ok) throw new Error(sample.refusal.type);
const volume = await measureVolume(sample.value.bytes);
console.table({
  [`a volume of ${volume.pages} pages, ${volume.megabytes} MB`]: { ms: volume.ms, 'peak MB': volume.peakMegabytes },
});

export {};
