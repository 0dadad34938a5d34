/** Dialogs of what restarts or stops the limitation before arbitration, and of the third party's six months. Part of `commandForms.ts`. */
import { type CommandForms, form, happened, note, workerIds } from './commandForm.ts';
import { today } from './fieldSpec.ts';
import { interruptionRows } from './optionRows.ts';

export const limitForms: CommandForms = {
  RecordInterruption: form('RecordInterruption', {
    fields: [
      happened,
      { kind: 'choice', name: 'ground', label: 'ground', rows: interruptionRows, hint: 'groundHint' },
      {
        kind: 'parties',
        name: 'partyIds',
        label: 'interruptedFor',
        side: 'worker',
        isShown: ({ view }) => view.case.parties.filter((p) => p.kind === 'worker').length > 1,
      },
      note,
    ],
    defaults: (context) => ({
      interruptionId: context.newId(),
      on: context.today,
      ground: 'claimed',
      partyIds: context.target.partyId === undefined ? workerIds(context) : [context.target.partyId],
      note: '',
    }),
    // All of them is said by naming none, so that a worker added later is meant too.
    tidy: (data, context) => (data.partyIds.length === workerIds(context).length ? { ...data, partyIds: [] } : data),
  }),
  RecordSuspension: form('RecordSuspension', {
    fields: [
      { kind: 'text', name: 'cause', label: 'cause', isRequired: true },
      { kind: 'day', name: 'from', label: 'suspendedFrom', max: today, isRequired: true },
      { kind: 'day', name: 'to', label: 'suspendedTo', hint: 'suspendedToHint' },
    ],
    defaults: ({ view, target, newId, today: on }) => {
      const known = view.case.suspensions.find((s) => s.suspensionId === target.suspensionId);
      return known === undefined
        ? { suspensionId: newId(), from: on, to: null, cause: '' }
        : { ...known, to: known.to ?? on };
    },
  }),
  NoteThirdParty: form('NoteThirdParty', {
    fields: [
      { kind: 'text', name: 'who', label: 'thirdParty', isRequired: true },
      { ...happened, label: 'knewOn', min: ({ view }) => view.case.confirmation.ruled?.on },
      note,
    ],
    defaults: ({ today: on }) => ({ on, who: '', note: '' }),
  }),
};
