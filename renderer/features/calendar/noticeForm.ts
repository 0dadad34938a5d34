/**
 * The form for a yearly notice on days off and the notice it becomes. The schema of the notice is the only check; its faults are led back to
 * the fields of the form. Pure.
 */
import * as z from 'zod';
import { calendarYearSchema } from '../../../shared/calendar/calendarYearSchema.ts';
import { holidayNames, statutoryHolidays, tripleWageDaysOf } from '../../../shared/calendar/statutoryHolidays.ts';
import type { CalendarYear } from '../../../shared/calendar/years.ts';
import { parseFields } from '../../../shared/kernel/parseFields.ts';
import type { Text } from '../../../shared/kernel/text.ts';

/** As typed: an empty day is null, a year that cannot be read is a text. */
export type NoticeTyped = {
  readonly way: 'form' | 'paste';
  /** The pasted notice. */
  readonly json: string;
  readonly year: number | string | null;
  readonly source: string;
  readonly daysOff: readonly { readonly name: string; readonly from: string | null; readonly to: string | null }[];
  readonly makeUpWorkdays: readonly { readonly on: string | null }[];
  readonly tripleWageDays: readonly { readonly on: string | null }[];
};

/** A notice that is loaded already, to be corrected; else the statutory days, to be widened to the runs of the notice. */
export const startNotice = (year: number, loaded: CalendarYear | null): NoticeTyped => {
  const head = { way: 'form', json: '', year } as const;
  if (loaded !== null)
    return {
      ...head,
      source: loaded.source.zh,
      daysOff: loaded.daysOff.map(({ name, from, to }) => ({ name: name.zh, from, to })),
      makeUpWorkdays: loaded.makeUpWorkdays.map((on) => ({ on })),
      tripleWageDays: loaded.tripleWageDays.map((on) => ({ on })),
    };
  return {
    ...head,
    source: '',
    daysOff: (statutoryHolidays(year) ?? []).map(({ id, days }) => ({
      name: holidayNames[id].zh,
      from: days[0] ?? null,
      to: days.at(-1) ?? null,
    })),
    makeUpWorkdays: [],
    tripleWageDays: tripleRows(year),
  };
};

/** The 300 % days by the holiday regulation; one empty row for a year that cannot be counted. */
export const tripleRows = (year: unknown): readonly { readonly on: string | null }[] => {
  const days = typeof year === 'number' ? tripleWageDaysOf(year) : [];
  return days.length === 0 ? [{ on: null }] : days.map((on) => ({ on }));
};

/** The notice as it would be loaded, checked or not. An office writes its source in Chinese; a known holiday has its English name. */
export const noticeJson = (typed: NoticeTyped): string =>
  typed.way === 'paste' ? typed.json : JSON.stringify(noticeOf(typed));

/** The text of the file that takes a notice to another computer, where it is pasted or chosen. */
export const noticeFile = ({ year, source, daysOff, makeUpWorkdays, tripleWageDays }: CalendarYear): string =>
  JSON.stringify({ year, source, daysOff, makeUpWorkdays, tripleWageDays }, null, 2);

const noticeOf = ({ year, source, daysOff, makeUpWorkdays, tripleWageDays }: NoticeTyped) => ({
  year,
  source: { zh: source, en: source },
  daysOff: daysOff.map(({ name, from, to }) => ({ name: nameText(name), from, to })),
  makeUpWorkdays: makeUpWorkdays.map(({ on }) => on),
  tripleWageDays: tripleWageDays.map(({ on }) => on),
});

const nameText = (name: string): Text =>
  Object.values(holidayNames).find(({ zh, en }) => zh === name || en === name) ?? { zh: name, en: name };

/** Faults of the notice beside the fields of the form; a pasted text is checked by the core as a whole. */
export const noticeFormSchema: z.ZodType<NoticeTyped, NoticeTyped> = z
  .custom<NoticeTyped>()
  .superRefine((typed, context) => {
    if (typed.way === 'paste') {
      if (typed.json.trim() === '') context.addIssue({ code: 'custom', path: ['json'], message: 'required' });
      return;
    }
    const read = parseFields(calendarYearSchema, noticeOf(typed));
    if (read.ok) return;
    for (const { field, problem } of read.refusal.issues)
      context.addIssue({ code: 'custom', path: fieldOfForm(field).split('.'), message: problem });
  });

/** From a path of the notice to the field of the form: a fault of a whole run stands at its first day. */
export const fieldOfForm = (path: string): string => {
  const [list = '', index, part] = path.split('.');
  if (list === 'source') return 'source';
  if (index === undefined) return list;
  return list === 'daysOff' ? `${list}.${index}.${part ?? 'from'}` : `${list}.${index}.on`;
};
