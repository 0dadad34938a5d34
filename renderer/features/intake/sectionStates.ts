/** Which parts of the intake are filled and which have a fault, for the rail. Pure. */
import type { DeepPartialSkipArrayKey } from 'react-hook-form';
import type { Fault } from '../../ui/form/faults.ts';
import type { IntakeInput } from './intakeForm.ts';
import type { IntakeStep } from './IntakeSection.tsx';

/** The values as they are watched: half restored or half typed. */
type Watched = DeepPartialSkipArrayKey<IntakeInput>;
export type SectionState = 'filled' | 'empty' | 'faulty';

const fieldsOf: { readonly [S in IntakeStep]: readonly string[] } = {
  channel: [
    'registration.channel',
    'registration.site',
    'registration.receivedOn',
    'registration.track',
    'registration.referral',
  ],
  workers: ['workers'],
  respondents: ['respondents'],
  facts: ['registration.facts'],
  claims: ['claims', 'registration.disputeTypes'],
  evidence: ['evidence'],
  referral: ['registration.court', 'registration.externalNumbers', 'registration.bodyKind', 'registration.flags'],
  review: [],
};

/** Values may be half restored, so every list is asked for with care. */
const isFilled: { readonly [S in IntakeStep]: (values: Watched) => boolean } = {
  channel: ({ registration }) => (registration?.receivedOn ?? '') !== '',
  workers: ({ workers }) => isNamed(workers),
  respondents: ({ respondents }) => isNamed(respondents),
  facts: ({ registration }) => (registration?.facts ?? '').trim() !== '',
  claims: ({ claims }) => (claims ?? []).some((claim) => claim.amountFen !== null || claim.kind !== 'wage-arrears'),
  evidence: ({ evidence }) => (evidence ?? []).length > 0,
  referral: ({ registration }) => (registration?.court ?? '') !== '',
  review: () => false,
};

const isNamed = (parties: readonly { readonly name?: string }[] | undefined): boolean =>
  (parties ?? []).length > 0 && (parties ?? []).every((party) => (party.name ?? '').trim() !== '');

/** `faults` are those worth telling now: before the first try to submit an empty field is none. */
export const sectionState = (step: IntakeStep, values: Watched, faults: readonly Fault[]): SectionState => {
  const isFaulty = faults.some(({ name }) =>
    fieldsOf[step].some((path) => name === path || name.startsWith(`${path}.`)),
  );
  if (isFaulty) return 'faulty';
  return isFilled[step](values) ? 'filled' : 'empty';
};
