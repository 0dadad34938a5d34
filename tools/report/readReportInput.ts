/** Reads intake files for a report: the same reader and the same faults as the demo, every case then walked in memory to its facts. */
import { basename } from 'node:path';
import { builtInCalendar } from '../../shared/calendar/workCalendar.ts';
import { dayAfterAllOf, parseIntakeFile } from '../../shared/intakeFile/parse.ts';
import { rehearsedCase } from '../../shared/intakeFile/rehearsal.ts';
import { intakeFileSchema } from '../../shared/intakeFile/schema.ts';
import { signAll } from '../../shared/intakeFile/signAll.ts';
import type { LocalDate } from '../../shared/kernel/localDate.ts';
import { ok, refuse, type Result } from '../../shared/kernel/result.ts';
import { type MatterFacts, matterFacts } from '../../shared/statistics/matterFacts.ts';
import { type DemoFault, intakeContext, readJson } from '../demo/readInput.ts';

/** A round with the place of its case in the file, e.g. `cases[12]`. */
export type ReportedMatter = MatterFacts & { readonly place: string };
export type ReportInput = {
  readonly matters: readonly ReportedMatter[];
  /** The day on which every day of the files lies in the past. */
  readonly today: LocalDate;
};

/** The rounds of every case in the files, or every fault with its path. */
export const readReportInput = (
  paths: readonly string[],
  today: LocalDate,
): Result<ReportInput, { readonly faults: readonly DemoFault[] }> => {
  const parts = paths.map((path) => ({ path, part: readPart(path, today) }));
  const several = paths.length > 1;
  const faults = parts.flatMap(({ path, part }) =>
    part.ok ? [] : part.refusal.faults.map((fault) => ({ ...fault, file: several ? path : null })),
  );
  if (faults.length > 0) return refuse({ faults });
  const read = parts.flatMap(({ path, part }) => (part.ok ? [{ path, ...part.value }] : []));
  return ok({
    matters: read.flatMap(({ path, matters }) =>
      several ? matters.map((m) => ({ ...m, place: `${basename(path)}: ${m.place}` })) : matters,
    ),
    today: read.reduce((last, part) => (part.today > last ? part.today : last), today),
  });
};

type Part = Result<ReportInput, { readonly faults: readonly { readonly path: string; readonly problem: string }[] }>;
const readPart = (path: string, today: LocalDate): Part => {
  const json = readJson(path);
  if (!json.ok) return json;
  const shaped = intakeFileSchema.safeParse(json.value);
  // A file with a wrong shape goes on as it is: the parser names every fault.
  const raw: unknown = shaped.success ? signAll(shaped.data) : json.value;
  const walkedOn = dayAfterAllOf(raw, intakeContext(today));
  const context = intakeContext(walkedOn);
  const parsed = parseIntakeFile(raw, context);
  if (!parsed.ok) return parsed;
  const { file, plans } = parsed.value;
  const matters = plans.flatMap((plan, index) => {
    const state = rehearsedCase(plan, context);
    if (state.kind !== 'registered') return [];
    const place = `cases[${index}]`;
    const number = file.cases[index]?.externalNumbers.find((n) => n.trim() !== '') ?? place;
    return matterFacts(state, { calendar: builtInCalendar, settings: [] }).map((m) => ({ ...m, number, place }));
  });
  return ok({ matters, today: walkedOn });
};
