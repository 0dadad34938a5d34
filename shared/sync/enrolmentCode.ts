/**
 * The enrolment code as text: `https://hub.example.cn:8443#<fingerprint>#<one-time secret>`, readable on a printed sheet and whole after a
 * chat or a QR code. Spaces and line breaks inside are passed over.
 */
import { ok, refuse, type Result } from '../kernel/result.ts';
import { type EnrolmentCode, enrolmentCodeSchema } from './protocol.ts';

export const formatEnrolmentCode = ({ url, fingerprint, secret }: EnrolmentCode): string =>
  [url, fingerprint ?? '', secret].join('#');

export const parseEnrolmentCode = (typed: string): Result<EnrolmentCode, { readonly type: 'code-unreadable' }> => {
  const [url, fingerprint = '', secret, ...more] = typed.replaceAll(/\s/g, '').split('#');
  const parsed = enrolmentCodeSchema.safeParse({ url, fingerprint: fingerprint === '' ? null : fingerprint, secret });
  return parsed.success && more.length === 0 ? ok(parsed.data) : refuse({ type: 'code-unreadable' });
};
