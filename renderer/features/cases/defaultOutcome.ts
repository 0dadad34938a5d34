/** The outcome a case most likely closes with, from what is recorded; a proposal that the person may change. Pure. */
import type { OutcomeCode } from '../../../shared/case/codes.ts';
import type { RegisteredCase } from '../../../shared/case/state.ts';

export const defaultOutcome = (c: RegisteredCase): OutcomeCode => {
  if (c.ending !== null) return c.ending.reason;
  if (c.declined !== null && c.acceptance === null) return 'N1';
  if (c.courtPaper !== null) return 'S5';
  if (c.agreements.some((a) => a.seal !== null)) return 'S1';
  return c.sessions.some((s) => s.record?.result === 'agreed') ? 'S2' : 'S4';
};
