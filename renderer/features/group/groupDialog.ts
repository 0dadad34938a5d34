/** What every dialog of a collective case takes. */
import type { CaseView } from '../../../shared/api/views.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';

export type GroupDialogProps = { readonly view: CaseView; readonly today: LocalDate; readonly onClose: () => void };
