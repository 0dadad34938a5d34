/**
 * Transfer sheets for online forms: on the screen with masked numbers until a reason was given and logged, as a file only with a reason. The
 * printed sheet is a paper like any other (D32, D32b).
 */
import type { TransferFile, TransferFileInput, TransferInput } from '../../../shared/api/handIn.ts';
import { caseCommand } from '../../../shared/case/commands.ts';
import type { CaseRefusal } from '../../../shared/case/refusals.ts';
import type { RegisteredCase } from '../../../shared/case/state.ts';
import { transferPapers, transferSheet, type TransferSheet } from '../../../shared/documents/transferSheet.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { PaperDeps } from '../papers.ts';
import { maskNumbers } from '../personalData.ts';
import { fileNameOf } from './fileNames.ts';
import { transferJson, transferWorkbook } from './transferFile.ts';

type Deps = Pick<PaperDeps, 'loadCase' | 'execute' | 'office' | 'rulebook' | 'today'>;

/** The sheet to copy from; whole numbers only once the look is in the log. */
export const showTransfer = (deps: Deps, input: TransferInput): Result<TransferSheet, CaseRefusal> => {
  const loaded = deps.loadCase(input.caseId);
  if (!loaded.ok) return loaded;
  if (input.reason === null) return ok(sheetOf(deps, maskNumbers(loaded.value), input));
  const logged = noted(deps, input, input.reason, 'revealed');
  return logged.ok ? ok(sheetOf(deps, loaded.value, input)) : logged;
};

export const saveTransfer = async (
  deps: Deps,
  input: TransferFileInput,
): Promise<Result<TransferFile, CaseRefusal>> => {
  const loaded = deps.loadCase(input.caseId);
  if (!loaded.ok) return loaded;
  const logged = noted(deps, input, input.reason, 'exported');
  if (!logged.ok) return logged;
  const sheet = sheetOf(deps, loaded.value, input);
  const fileName = fileNameOf(transferPapers[input.target], loaded.value, input.format);
  const written =
    input.format === 'json' ? transferJson(sheet, deps.today()) : await transferWorkbook(sheet, deps.office().name);
  return ok({ ...written, fileName });
};

const sheetOf = (deps: Deps, c: RegisteredCase, { target }: Pick<TransferInput, 'target'>): TransferSheet =>
  transferSheet(target, { case: c, office: deps.office(), on: deps.today(), ...deps.rulebook() });

const noted = (
  deps: Deps,
  { caseId, target }: Pick<TransferInput, 'caseId' | 'target'>,
  reason: string,
  act: 'revealed' | 'exported',
): Result<RegisteredCase, CaseRefusal> =>
  deps.execute(caseId, caseCommand('NotePersonalDataSeen', { act, what: transferPapers[target], reason }));
