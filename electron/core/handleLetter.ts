/** A command on a letter, as one act. Escalating one begins the next in the same act, prefilled: both are stored or neither. */
import { ok, type Result } from '../../shared/kernel/result.ts';
import { escalateLetterSchema, letterCommand } from '../../shared/letter/commands.ts';
import { letterKindRow } from '../../shared/letter/kinds.ts';
import { nextDraft } from '../../shared/letter/nextDraft.ts';
import type { LetterRefusal } from '../../shared/letter/refusals.ts';
import type { OpenDesk } from './desk/openDesk.ts';
import type { StreamChange } from './projections/projection.ts';
import { type Handle, inOneAct, type StreamRequest } from './streams/handle.ts';
import { letterWork } from './streams/letterWork.ts';

/** Answers the whole letter after the command, or why it was declined; a refusal has stored nothing. */
export const handleLetter = (
  desk: OpenDesk,
  request: StreamRequest<'letter'>,
): Result<StreamChange<'letter'>, LetterRefusal> =>
  inOneAct(desk, (handle) => {
    const before = desk.streams.letter.load(desk.store.read, request.id);
    const acted = markedAsSample(desk, request, before);
    const handled = handle(letterWork, acted);
    if (!handled.ok || request.command.type !== 'EscalateLetter') return handled;
    const begun = beginNext(handle, acted, before);
    return begun.ok ? ok(handled.value) : begun;
  });

/** What a person does with a sample stays among the samples: its number, and the letter it leads to, which is removed like the one before it. */
const markedAsSample = (
  desk: OpenDesk,
  request: StreamRequest<'letter'>,
  { state }: StreamChange<'letter'>,
): StreamRequest<'letter'> =>
  request.as === undefined && state.kind === 'drafted' && state.drafted.isSample
    ? { ...request, as: { roles: desk.person().roles, isSample: true, today: desk.today() } }
    : request;

const beginNext = (
  handle: Handle,
  { command, id, as }: StreamRequest<'letter'>,
  { state }: StreamChange<'letter'>,
): Result<unknown, LetterRefusal> => {
  const { on, reason, nextId } = escalateLetterSchema.parse(command.data);
  const to = state.kind === 'drafted' ? letterKindRow(state.drafted.letterKind).next : null;
  // The command was accepted, so there is a letter and a kind that follows.
  if (state.kind !== 'drafted' || to === null) return ok(null);
  const draft = letterCommand('DraftLetter', nextDraft(state, id, { on, reason, to }));
  return handle(letterWork, { id: nextId, command: draft, ...(as === undefined ? {} : { as }) });
};
