/** Every kind of event this version of the program knows, with the schema of its data and who may write it: what a hub checks. */
import type * as z from 'zod';
import { caseCommands, type Role } from '../case/commands.ts';
import { caseEvents } from '../case/events.ts';
import { readCaseEvent } from '../case/upcasts.ts';
import { consultationCommands } from '../consultation/commands.ts';
import { consultationEvents } from '../consultation/events.ts';
import { letterCommands } from '../letter/commands.ts';
import { letterEvents } from '../letter/events.ts';
import { officeEvents } from '../office/events.ts';
import { officeRights } from '../office/rights.ts';
import type { StoredEvent, StreamKind } from './envelope.ts';

type Definition = { readonly version: number; readonly schema: z.ZodType };

const registries: { readonly [K in StreamKind]: Readonly<Record<string, Definition>> } = {
  case: caseEvents,
  consultation: consultationEvents,
  letter: letterEvents,
  office: officeEvents,
};

/** Whoever may give any command on a kind of stream: the finer rule (who, at which step) was decided where the command was given. */
const rolesOfKind = (commands: Readonly<Record<string, { readonly by: readonly Role[] }>>): readonly Role[] => [
  ...new Set(Object.values(commands).flatMap(({ by }) => by)),
];
const writers: { readonly [K in Exclude<StreamKind, 'office'>]: readonly Role[] } = {
  case: rolesOfKind(caseCommands),
  consultation: rolesOfKind(consultationCommands),
  letter: rolesOfKind(letterCommands),
};

/**
 * The event's data read by its schema, in the shape they have today where it is of an older version; or null when this program does not know
 * the event, or not in that version: then it is kept and passed on unread.
 */
export const parsedData = (event: Known): ReturnType<z.ZodType['safeParse']> | null => {
  const registry = registries[event.stream.kind];
  const known = Object.hasOwn(registry, event.type) ? registry[event.type] : undefined;
  if (known === undefined || event.v > known.version) return null;
  const read = event.stream.kind === 'case' ? readCaseEvent(event) : event;
  return known.schema.safeParse(read?.data);
};
type Known = Pick<StoredEvent, 'stream' | 'type' | 'v' | 'data'>;

/** The roles of which the author must hold one; empty: whoever belongs to the office. */
export const rolesToWrite = ({ stream, type }: Pick<StoredEvent, 'stream' | 'type'>): readonly Role[] => {
  if (stream.kind !== 'office') return writers[stream.kind];
  return Object.hasOwn(officeRights, type) ? officeRights[type as keyof typeof officeRights] : ['administrator'];
};
