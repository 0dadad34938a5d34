/**
 * D12 无争议事实确认书: the facts both sides agree on, taken from the session records. It is written even where a recording replaces the
 * minutes (在线调解规则 Art. 22). What somebody conceded for the sake of a settlement is no such fact and lives where no paper can read it.
 */
import type { PublicCase } from '../case/state.ts';
import { ok } from '../kernel/result.ts';
import { recordsOf } from './caseCourse.ts';
import { notReady, type PaperFields } from './paperContext.ts';
import { commonFields, dayWords } from './paperWords.ts';
import { namedSigner, partySigners } from './partyFields.ts';

export const undisputedFactsFields: PaperFields = (context) => {
  const { case: c } = context;
  const points = agreedPoints(c);
  if (points.length === 0) return notReady('agreed-points');
  const records = recordsOf(c);
  const last = records.at(-1);
  return ok({
    ...commonFields(context),
    points: points.map((text) => ({ text })),
    sessionDays: records.map(({ heldOn }) => dayWords(heldOn) ?? '').join('、'),
    place: last?.place || null,
    evidenceShown: records
      .map(({ evidenceShown }) => evidenceShown.trim())
      .filter(Boolean)
      .join('\n'),
    signers: [...partySigners(c, null), ...c.mediators.map(({ name }) => namedSigner('mediator', name))],
  });
};

/** Every point agreed in a session of this round, each once, in the order in which they were agreed. */
export const agreedPoints = (c: PublicCase): readonly string[] => [
  ...new Set(recordsOf(c).flatMap((record) => record.agreedPoints.map((point) => point.trim()).filter(Boolean))),
];
