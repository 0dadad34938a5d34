/** The looks that the sheets share: A4 landscape on one page in width, thin lines, figures to the right. */
import type { Alignment, Borders, Font, PageSetup } from 'exceljs';

export const titleFont: Partial<Font> = { name: '宋体', size: 18, bold: true };
export const bodyFont: Partial<Font> = { name: '宋体', size: 11 };
export const boldFont: Partial<Font> = { ...bodyFont, bold: true };
export const smallFont: Partial<Font> = { name: '宋体', size: 9 };

const thin = { style: 'thin' } as const;
export const lines: Partial<Borders> = { top: thin, bottom: thin, left: thin, right: thin };

const middle = { vertical: 'middle', wrapText: true } as const;
export const centred: Partial<Alignment> = { ...middle, horizontal: 'center' };
export const toRight: Partial<Alignment> = { ...middle, horizontal: 'right' };
export const toLeft: Partial<Alignment> = { ...middle, horizontal: 'left' };

/** Paper 9 is A4; height 0 lets long tables run over several pages. */
export const pageSetup: Partial<PageSetup> = {
  paperSize: 9,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  horizontalCentered: true,
  margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
};
export const headerFooter = { oddFooter: '&C第 &P 页，共 &N 页' };

/** Money is stored in fen and printed in 万元. */
export const tenThousandYuan = (fen: number): number => fen / 1_000_000;
export const countFormat = '#,##0';
export const moneyFormat = '#,##0.00';
export const rateFormat = '0.0';
