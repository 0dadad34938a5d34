/** Age in full years, as papers state it. */
import { addYears, compareDates, type LocalDate, yearOf } from '../kernel/localDate.ts';

/** Full years completed on `on`; the birthday itself counts. 0 for a day before birth. */
export const ageOn = (birthDate: LocalDate, on: LocalDate): number => {
  const years = yearOf(on) - yearOf(birthDate);
  if (years <= 0) return 0;
  return compareDates(addYears(birthDate, years), on) <= 0 ? years : years - 1;
};
