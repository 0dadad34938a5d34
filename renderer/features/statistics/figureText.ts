/** Figures as the page writes them: counts with separators, money in 万元 with two decimals, rates as they were rounded. */
import type { TableCell, TableColumn } from '../../../shared/statistics/table.ts';

export const countText = (value: number): string => String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',');

/** Half up to the hundredth of 万元, in whole numbers: 5,812,345 fen are 5.81 万元. */
export const tenThousandText = (fen: number): string => {
  const hundredths = String(Math.floor((fen + 5_000) / 10_000)).padStart(3, '0');
  return `${countText(Number(hundredths.slice(0, -2)))}.${hundredths.slice(-2)}`;
};

export const cellText = (cell: TableCell, { unit }: Pick<TableColumn, 'unit'>): string => {
  if (cell.kind === 'quotient') return cell.text ?? '—';
  return unit === 'fen' ? tenThousandText(cell.value) : countText(cell.value);
};
