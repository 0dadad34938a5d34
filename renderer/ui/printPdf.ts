/**
 * Prints a PDF from any shell: the pages are drawn at print resolution, put alone on the printed page, and the browser's own print dialog
 * opens. Resolves once the dialog has closed.
 */
import './PdfView.css';
import { drawPage, openPdf } from './pdf.ts';

const PRINT_DPI = 240;

export const printPdf = async (bytes: Uint8Array): Promise<void> => {
  const host = document.createElement('div');
  host.id = 'hj-print';
  const urls: string[] = [];
  try {
    const pdf = await openPdf(bytes);
    for (let page = 1; page <= pdf.numPages; page += 1) {
      const image = await pageImage(await drawPage(pdf, page, PRINT_DPI / 72));
      urls.push(image.src);
      host.append(image);
    }
    await pdf.loadingTask.destroy();
    document.body.append(host);
    document.body.classList.add('hj-printing');
    window.print();
  } finally {
    document.body.classList.remove('hj-printing');
    host.remove();
    for (const url of urls) URL.revokeObjectURL(url);
  }
};

const pageImage = async (canvas: HTMLCanvasElement): Promise<HTMLImageElement> => {
  const blob = await new Promise<Blob | null>((settle) => canvas.toBlob(settle, 'image/png'));
  if (blob === null) throw new Error('page image could not be made');
  const image = new Image();
  image.alt = '';
  image.src = URL.createObjectURL(blob);
  await image.decode();
  return image;
};
