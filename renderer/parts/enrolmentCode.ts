/** Where a refusal around an enrolment code is shown: what the hub says of the code stands at the code's field. */
import type { HubRefusalCode } from '../../shared/sync/protocol.ts';
import type { AnyRefusal } from '../i18n/refusalText.ts';

const aboutTheCode: ReadonlySet<HubRefusalCode> = new Set([
  'CODE_INVALID',
  'OFFICE_EXISTS',
  'OFFICE_OTHER',
  'OFFICE_MISSING',
]);
type AboutCode = Extract<AnyRefusal, { readonly type: 'other-hub' | 'hub-refuses' }> & { readonly field: 'code' };

/** The refusal with the form's field `code`, where another code is what helps; every other refusal as it is. */
export const atItsField = (refusal: AnyRefusal): AnyRefusal | AboutCode =>
  refusal.type === 'other-hub' || (refusal.type === 'hub-refuses' && aboutTheCode.has(refusal.code))
    ? { ...refusal, field: 'code' }
    : refusal;
