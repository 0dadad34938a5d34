/** The one renderer of a test run: opening the fonts costs more than drawing with them. */
import { createPdfRenderer } from '../../electron/core/documents/renderPdf.ts';
import { locateFontFiles, readFontFiles } from '../../electron/core/documents/fontFiles.ts';

export const testRenderer = createPdfRenderer(() => readFontFiles(locateFontFiles()));
