/** When a round of mediation was over; read by the clocks (which stop) and by the statistics (which count it as closed). */
import { sealedAgreement } from '../case/guards.ts';
import type { RegisteredCase } from '../case/state.ts';
import type { LocalDate } from '../kernel/localDate.ts';

type Round = Pick<RegisteredCase, 'ending' | 'agreements'>;

/** The day mediation was over: ended, or the agreement signed by all and sealed; null while it goes on. */
export const mediationOver = (c: Round): LocalDate | null =>
  c.ending?.on ?? (sealedAgreement(c) === null ? null : (lastSignature(c) ?? sealedAgreement(c)?.seal?.on ?? null));

const lastSignature = (c: Round): LocalDate | null =>
  (sealedAgreement(c)?.signatures ?? [])
    .filter((s) => s.signer.kind === 'party')
    .reduce<LocalDate | null>((last, s) => (last === null || s.on > last ? s.on : last), null);
