/** Months of the register: the one of a day, its neighbours, its first and last day. */
import { addDays, addMonths, type LocalDate, localDate } from '../../../shared/kernel/localDate.ts';

/** The first day of a month stands for it. */
export const monthOf = (day: LocalDate): LocalDate => localDate(`${day.slice(0, 7)}-01`);
export const daysOf = (month: LocalDate): { readonly from: LocalDate; readonly to: LocalDate } => ({
  from: month,
  to: addDays(addMonths(month, 1), -1),
});
export const shiftMonth = (month: LocalDate, by: 1 | -1): LocalDate => addMonths(month, by);
