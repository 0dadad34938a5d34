/**
 * The shape of one dialog of the table (commandForms.ts and its parts), and the fields and rows that several of them share. The schema is the
 * command's own; nothing is checked a second time here.
 */
import type { DefaultValues, FieldPath } from 'react-hook-form';
import { caseCommands, type CaseCommandData, type CaseCommandName } from '../../../shared/case/commands.ts';
import { actingParties, isOnHrTrack, workersOf } from '../../../shared/case/state.ts';
import type { Execute } from '../../app/queries.ts';
import { plainText } from '../../ui/form/SelectField.tsx';
import { type FieldSpec, type FieldWord, type StepContext, today, type Typed } from './fieldSpec.ts';
import { wayRows } from './optionRows.ts';

/** When the field changes, other fields take the values that go with the new one. */
export type Follow = {
  readonly of: string;
  readonly set: (typed: Typed, context: StepContext) => Typed;
};
export type CommandForm = {
  readonly schema: (typeof caseCommands)[CaseCommandName]['schema'];
  readonly fields: readonly FieldSpec[];
  readonly defaults: (context: StepContext) => Typed;
  readonly follow: Follow | null;
  readonly run: (execute: Execute, values: unknown, context: StepContext) => ReturnType<Execute>;
};
export type CommandForms = { readonly [N in CaseCommandName]?: CommandForm };

type Row<N extends CaseCommandName> = {
  readonly fields: readonly FieldSpec<FieldPath<CaseCommandData<N>>>[];
  readonly defaults: (context: StepContext) => DefaultValues<CaseCommandData<N>>;
  readonly follow?: {
    readonly of: FieldPath<CaseCommandData<N>>;
    readonly set: (typed: Typed, context: StepContext) => DefaultValues<CaseCommandData<N>>;
  };
  /** A last hand on what was typed: what follows from it and is not asked. */
  readonly tidy?: (data: CaseCommandData<N>, context: StepContext) => CaseCommandData<N>;
};
export const form = <N extends CaseCommandName>(name: N, row: Row<N>): CommandForm => ({
  schema: caseCommands[name].schema,
  fields: row.fields,
  defaults: row.defaults,
  follow: row.follow ?? null,
  run: (execute, values, context) => {
    const data = parsed(name, values);
    return execute(name, row.tidy?.(data, context) ?? data);
  },
});
/** The form has parsed the values with this very schema; parsing once more gives them their type back. */
const parsed = <N extends CaseCommandName>(name: N, values: unknown): CaseCommandData<N> =>
  caseCommands[name].schema.parse(values) as CaseCommandData<N>;

export const partyRows = ({ view }: StepContext) =>
  view.case.parties.map((p) => ({ code: p.partyId, text: plainText(p.name) }));
export const peopleRows = ({ people }: StepContext) => people.map((p) => ({ code: p.name, text: plainText(p.name) }));
export const partyNames = ({ view }: StepContext) =>
  view.case.parties.map((p) => ({ code: p.name, text: plainText(p.name) }));
/** The court of the case, or on the HR track its arbitration commission, as a row to choose. */
export const courtRows = ({ view }: StepContext) =>
  view.case.registration.court === ''
    ? []
    : [{ code: view.case.registration.court, text: plainText(view.case.registration.court) }];
export const allPartyIds = ({ view }: StepContext) => actingParties(view.case).map((p) => p.partyId);
export const workerIds = ({ view }: StepContext) => workersOf(view.case).map((p) => p.partyId);
export const firstPartyId = ({ view, target }: StepContext) => target.partyId ?? view.case.parties[0]?.partyId ?? '';
export const court = ({ view }: StepContext) => view.case.registration.court;
/** 法院 or 仲裁委, by the track of the round. */
export const courtWord = ({ view }: StepContext): FieldWord => (isOnHrTrack(view.case) ? 'commission' : 'court');

export const happened = { kind: 'day', name: 'on', label: 'on', max: today, isRequired: true } as const;
export const way = { kind: 'choice', name: 'way', label: 'way', rows: wayRows } as const;
export const note = { kind: 'area', name: 'note', label: 'note' } as const;
