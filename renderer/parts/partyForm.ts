/**
 * Forms of a party: fresh values and the schema with the ID number's check in it (reference: domain 3.2). A wrong check digit is a fault
 * until a person gives a reason; every other fault of the number always is one. Messages are issue codes (i18n area `problems`).
 */
import { respondentSchema, type Party, type Respondent, type Worker, workerSchema } from '../../shared/case/parts.ts';
import { checkIdNumber, type IdRefusal } from '../../shared/identity/idNumber.ts';
import type { LocalDate } from '../../shared/kernel/localDate.ts';

export const newWorker = (partyId: string): Worker => ({
  partyId,
  kind: 'worker',
  name: '',
  idNumber: null,
  idOverrideReason: null,
  otherPaper: null,
  sex: null,
  birthDate: null,
  phone: '',
  address: '',
  serviceAddress: '',
  employmentForm: '99',
  trade: '',
  startedOn: null,
  endedOn: null,
  monthlyWageFen: null,
  isMigrantWorker: false,
  isUnionMember: null,
  platform: '',
  project: '',
});

export const newRespondent = (partyId: string): Respondent => ({
  partyId,
  kind: 'organisation',
  role: 'employer',
  name: '',
  creditCode: null,
  idNumber: null,
  idOverrideReason: null,
  legalRepresentative: '',
  legalRepresentativePost: '',
  contact: '',
  phone: '',
  address: '',
  serviceAddress: '',
  deregisteredOn: null,
  industry: '',
  hasUnion: null,
});

type IdFields = { readonly idNumber: string | null; readonly idOverrideReason: string | null };

/** What is wrong with the ID number as typed, or null; an overridden check digit is not wrong. */
export const idFault = (fields: IdFields, today: LocalDate): IdRefusal['type'] | null => {
  if (fields.idNumber === null || fields.idNumber === '') return null;
  const checked = checkIdNumber(fields.idNumber, today);
  if (checked.ok) return null;
  const isOverridden = checked.refusal.type === 'check-digit' && (fields.idOverrideReason ?? '').trim() !== '';
  return isOverridden ? null : checked.refusal.type;
};

export const workerForm = (today: LocalDate) =>
  workerSchema.superRefine((worker, context) => {
    const fault = idFault(worker, today);
    if (fault !== null) context.addIssue({ code: 'custom', path: ['idNumber'], message: fault });
  });

export const respondentForm = (today: LocalDate) =>
  respondentSchema.superRefine((respondent, context) => {
    const fault = respondent.kind === 'person' ? idFault(respondent, today) : null;
    if (fault !== null) context.addIssue({ code: 'custom', path: ['idNumber'], message: fault });
  });

/** A worker as it is stored: what the ID number already tells is not kept a second time. */
export const tidyWorker = (worker: Worker, today: LocalDate): Worker => {
  const isTold = worker.idNumber !== null && checkIdNumber(worker.idNumber, today).ok;
  const isFine = idFault({ ...worker, idOverrideReason: null }, today) === null;
  return {
    ...worker,
    idOverrideReason: isFine ? null : worker.idOverrideReason,
    ...(isTold ? { sex: null, birthDate: null } : {}),
  };
};

/** A respondent as it is stored: an organisation has no ID number, a person no credit code. */
export const tidyRespondent = (respondent: Respondent, today: LocalDate): Party => {
  if (respondent.kind === 'organisation') {
    return { ...respondent, kind: 'organisation', idNumber: null, idOverrideReason: null };
  }
  const isFine = idFault({ ...respondent, idOverrideReason: null }, today) === null;
  return {
    ...respondent,
    kind: 'person',
    creditCode: null,
    deregisteredOn: null,
    hasUnion: null,
    idOverrideReason: isFine ? null : respondent.idOverrideReason,
  };
};
