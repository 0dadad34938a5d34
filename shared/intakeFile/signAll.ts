/**
 * An intake file read for a report tells results: an agreement in it was made. Whoever the file does not name among the signatures counts as
 * having signed on the day of the agreement, so that no one has to write down signatures to count cases. Firms that were struck off never sign.
 */
import type { IntakeCase, IntakeFile } from './schema.ts';

/** The file with every agreement signed by all; nothing else is changed. */
export const signAll = (file: IntakeFile): IntakeFile => ({ cases: file.cases.map(signed) });

const signed = (c: IntakeCase): IntakeCase => {
  const { outcome } = c;
  if (outcome?.kind !== 'agreement') return c;
  const known = new Set(outcome.signatures.map(({ who }) => who));
  const isSigned = (name: string, head = ''): boolean => known.has(name) || (head !== '' && known.has(head));
  const missing = [
    ...c.workers.filter((w) => !isSigned(w.name)).map((w) => w.name),
    ...c.respondents
      .filter(
        (r) => r.deregisteredOn === null && !isSigned(r.name, r.kind === 'organisation' ? r.legalRepresentative : ''),
      )
      .map((r) => r.name),
    ...(known.has('mediator') ? [] : ['mediator']),
  ];
  const added = [...new Set(missing)].map((who) => ({ who, on: outcome.agreedOn }));
  return { ...c, outcome: { ...outcome, signatures: [...outcome.signatures, ...added] } };
};
