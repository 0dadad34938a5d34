/** The first case of the demo as the command that registers it: an honest case for whoever needs one. */
import type { CaseCommand } from '../../shared/case/commands.ts';
import { demoFile } from '../../shared/intakeFile/demoCases.ts';
import { planIntakeCase } from '../../shared/intakeFile/plan.ts';
import { intakeFileSchema } from '../../shared/intakeFile/schema.ts';

export const demoRegistration = (): CaseCommand => {
  const [first] = intakeFileSchema.parse(demoFile()).cases;
  let id = 0;
  const newId = (): string => `id-${(id += 1)}`;
  const act = first && planIntakeCase(first, '', { newId, mediatorName: '测量', bodyName: '测量' }).acts[0];
  if (act?.kind !== 'command') throw new Error('the demo case begins with its registration');
  return act.command;
};
