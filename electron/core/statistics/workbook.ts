/**
 * A period's statistics as an Excel workbook: a sheet per table, formatted and set up to be printed, then every counted case with the
 * figures it counts in. Written row by row, so that 50,000 cases need little memory. Chinese only: it is what is handed in. No names.
 */
import { Writable } from 'node:stream';
import type { stream } from 'exceljs';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import type { MatterFacts } from '../../../shared/statistics/matterFacts.ts';
import type { StatisticTable } from '../../../shared/statistics/table.ts';
import { writeMattersSheet } from './mattersSheet.ts';
import { writeTableSheet } from './tableSheet.ts';

export type StatisticBook = {
  /** The office that hands it in; empty leaves the place blank. */
  readonly office: string;
  readonly preparedOn: LocalDate;
  /** The first one is the sheet that opens. */
  readonly tables: readonly StatisticTable[];
  readonly matters: readonly MatterFacts[];
  /** What has to be said about the figures, e.g. that they are invented or that a setting is unconfirmed. */
  readonly remarks: readonly string[];
};
export type BookWriter = stream.xlsx.WorkbookWriter;

/** The bytes of the workbook. */
export const writeBook = async (book: StatisticBook): Promise<Uint8Array> => {
  // Loaded when the first export is asked for: it would slow every start down.
  const { default: exceljs } = await import('exceljs');
  const sink = createSink();
  const noon = new Date(`${book.preparedOn}T12:00:00+08:00`);
  const workbook: BookWriter = new exceljs.stream.xlsx.WorkbookWriter({
    stream: sink.stream,
    useStyles: true,
    useSharedStrings: false,
  });
  workbook.creator = book.office;
  workbook.lastModifiedBy = book.office;
  workbook.created = noon;
  workbook.modified = noon;
  for (const table of book.tables) writeTableSheet(workbook, table, book);
  await writeMattersSheet(workbook, book);
  await workbook.commit();
  return sink.bytes();
};

/** Gathers what is written. */
const createSink = (): { readonly stream: Writable; readonly bytes: () => Uint8Array } => {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, bytes: () => new Uint8Array(Buffer.concat(chunks)) };
};
