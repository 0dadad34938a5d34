/** The rulebook of an office: its calendar and its own dated settings, as every date and sum is counted with. */
import type { Rulebook } from '../workflow/clocks.ts';
import type { OfficeState } from './state.ts';

export const rulebookOf = ({ calendar, settings }: OfficeState): Rulebook => ({ calendar, settings });
