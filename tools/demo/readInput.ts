/** Reads the intake files of a demo run: JSON text, one merged file, faults with their paths. */
import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { builtInCalendar } from '../../shared/calendar/workCalendar.ts';
import { demoFile } from '../../shared/intakeFile/demoCases.ts';
import { dayAfterAllOf, parseIntakeFile, type ParsedIntake } from '../../shared/intakeFile/parse.ts';
import type { IntakeFault } from '../../shared/intakeFile/schema.ts';
import type { LocalDate } from '../../shared/kernel/localDate.ts';
import { ok, refuse, type Result } from '../../shared/kernel/result.ts';

export type DemoInput = ParsedIntake & {
  /** The day on which the walk takes place: every business date of the file lies on or before it. */
  readonly today: LocalDate;
};
/** With several files each fault also names its file. */
export type DemoFault = IntakeFault & { readonly file: string | null };

/** Who stands in where a file names no mediator and no body. */
export const intakeContext = (today: LocalDate) => ({
  today,
  calendar: builtInCalendar,
  mediatorName: '王秀兰',
  bodyName: '随州市职工服务中心',
  newId: () => randomUUID(),
});

/** The cases of the given files, or of the built-in demo without any. */
export const readDemoInput = (
  paths: readonly string[],
  today: LocalDate,
): Result<DemoInput, { readonly faults: readonly DemoFault[] }> => {
  const sources =
    paths.length === 0
      ? [{ path: null, read: ok<unknown>(demoFile()) }]
      : paths.map((path) => ({ path, read: readJson(path) }));
  const parts = sources.map(({ path, read }) => ({ path, parsed: read.ok ? parsePart(read.value, today) : read }));
  const faults = parts.flatMap(({ path, parsed }) =>
    parsed.ok ? [] : parsed.refusal.faults.map((f) => ({ ...f, file: paths.length > 1 ? path : null })),
  );
  if (faults.length > 0) return refuse({ faults });
  const good = parts.flatMap(({ parsed }) => (parsed.ok ? [parsed.value] : []));
  return ok({
    file: { cases: good.flatMap((p) => p.file.cases) },
    plans: good.flatMap((p) => p.plans),
    today: good.reduce((last, p) => (p.today > last ? p.today : last), today),
  });
};

const parsePart = (raw: unknown, today: LocalDate): Result<DemoInput, { readonly faults: readonly IntakeFault[] }> => {
  const walkedOn = dayAfterAllOf(raw, intakeContext(today));
  const parsed = parseIntakeFile(raw, intakeContext(walkedOn));
  return parsed.ok ? ok({ ...parsed.value, today: walkedOn }) : parsed;
};

/** The JSON in a file, or why it cannot be read. */
export const readJson = (path: string): Result<unknown, { readonly faults: readonly IntakeFault[] }> => {
  try {
    return ok(z.json().parse(JSON.parse(readFileSync(path, 'utf8'))));
  } catch (error) {
    const problem = error instanceof SyntaxError ? 'not valid JSON' : 'the file cannot be read';
    return refuse({ faults: [{ path: '(file)', problem }] });
  }
};
