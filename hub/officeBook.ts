/** Who belongs to an office and may do what, read from the office's own stream as far as the hub holds it. */
import type { Role } from '../shared/case/commands.ts';
import { readOfficeEvent } from '../shared/office/events.ts';
import type { StoredEvent } from '../shared/sync/envelope.ts';
import { rolesToWrite } from '../shared/sync/knownEvents.ts';
import type { PushRefusal } from '../shared/sync/protocol.ts';
import type { HubDevice } from './devices.ts';

export type OfficeBook = {
  /** Every role a person of the office holds or has held. */
  readonly rolesByPerson: ReadonlyMap<string, ReadonlySet<Role>>;
  readonly isFounded: boolean;
};

export const emptyBook: OfficeBook = { rolesByPerson: new Map(), isFounded: false };

/** The book after one more event of the office's stream. */
export const withOfficeEvent = (book: OfficeBook, stored: Pick<StoredEvent, 'type' | 'v' | 'data'>): OfficeBook => {
  const event = readOfficeEvent(stored);
  if (event === null) return book;
  if (event.type === 'OfficeFounded') return { ...book, isFounded: true };
  if (event.type !== 'PersonAdded' && event.type !== 'PersonRolesChanged') return book;
  const { personId, roles } = event.data;
  const held = new Set([...(book.rolesByPerson.get(personId) ?? []), ...roles]);
  return { ...book, rolesByPerson: new Map([...book.rolesByPerson, [personId, held]]) };
};

/**
 * Whether the author may have written the event. A role that was taken away since still counts: the person may have written while offline
 * and in good faith, and nothing of that is lost; who must not write any more is kept out by taking the computer out.
 */
export const rightsRefusal = (book: OfficeBook, event: StoredEvent, device: HubDevice): PushRefusal | null => {
  if (event.stream.kind === 'office') {
    const own = officeEventRefusal(book, event, device);
    if (own !== 'by-role') return own;
  }
  const held = book.rolesByPerson.get(event.author.user);
  if (held === undefined) return { type: 'person-unknown' };
  const roles = rolesToWrite(event);
  return roles.length === 0 || roles.some((role) => held.has(role))
    ? null
    : { type: 'role-missing', roles: [...roles] };
};

/** The founding of an office and the enrolment of a computer stand before anybody has a role. */
const officeEventRefusal = (
  book: OfficeBook,
  event: StoredEvent,
  device: HubDevice,
): PushRefusal | null | 'by-role' => {
  if (event.stream.id !== event.author.office) return { type: 'office-wrong' };
  const office = readOfficeEvent(event);
  if (office === null) return 'by-role';
  if (office.type === 'OfficeFounded') {
    if (book.isFounded) return { type: 'role-missing', roles: [] };
    return office.data.officeId === event.author.office ? null : { type: 'office-wrong' };
  }
  if (office.type === 'PersonAdded' && book.rolesByPerson.size === 0)
    return office.data.personId === event.author.user ? null : { type: 'person-unknown' };
  if (office.type === 'DeviceEnrolled') {
    const { deviceId, publicKey, numberBlock } = office.data;
    if (deviceId !== device.deviceId) return { type: 'data-invalid', paths: ['data.deviceId'] };
    if (publicKey !== device.publicKey) return { type: 'data-invalid', paths: ['data.publicKey'] };
    if (numberBlock !== device.numberBlock) return { type: 'data-invalid', paths: ['data.numberBlock'] };
    return null;
  }
  return 'by-role';
};
