/** The sign of each kind of entry, so that kinds are told apart without colour. */
import {
  Banknote,
  CalendarClock,
  ClipboardCheck,
  Hourglass,
  Landmark,
  type LucideIcon,
  Mail,
  Phone,
  Reply,
  Scale,
} from 'lucide-react';
import type { CalendarEntry, CalendarEntryKind } from '../../../shared/api/calendar.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { paths } from '../../app/paths.ts';

export const entryIcons: Readonly<Record<CalendarEntryKind, LucideIcon>> = {
  session: CalendarClock,
  duty: ClipboardCheck,
  right: Scale,
  limitation: Hourglass,
  payment: Banknote,
  letter: Mail,
  visit: Phone,
  'other-side': Reply,
  watch: Landmark,
};

/** Days that leave something undone when they have passed; a right that lapsed is a fact, not somebody's delay. */
const lateKinds: ReadonlySet<CalendarEntryKind> = new Set(['duty', 'payment', 'letter', 'other-side']);
export const isLate = ({ kind, lastDay }: CalendarEntry, today: LocalDate): boolean =>
  lateKinds.has(kind) && lastDay < today;

export const pathOfEntry = ({ of, id }: Pick<CalendarEntry, 'of' | 'id'>): string =>
  of === 'case' ? paths.case(id) : paths.letter(id);

/** What tells two entries apart. */
export const entryKey = ({ of, id, key, day }: CalendarEntry): string => `${of}-${id}-${key}-${day}`;
