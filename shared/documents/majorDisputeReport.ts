/**
 * D31 集体、重大争议呈报表: tells the level above of a dispute of many people or one that may cause unrest, with facts, people, amount, risk and
 * measures, for a leader's sign-off. What was recorded as reported stands on it; before that, what the case knows, and room to write.
 */
import { channels, isAct, textOf } from '../case/codes.ts';
import { isCollective, partyById, type PublicCase, respondentsOf, standingClaims, workersOf } from '../case/state.ts';
import { ok } from '../kernel/result.ts';
import { sumFen } from '../money/fen.ts';
import { recordsOf, resultInWords, sessionsInWords } from './caseCourse.ts';
import type { PaperFields } from './paperContext.ts';
import { commonFields, dayWords, fullSum, namesOf } from './paperWords.ts';

export const majorDisputeReportFields: PaperFields = (context) => {
  const { case: c } = context;
  const report = c.reports.at(-1);
  const amountFen = sumFen(standingClaims(c).map(({ kind, amountFen: fen }) => (isAct(kind) ? 0 : (fen ?? 0))));
  const flags = c.registration.flags;
  return ok({
    ...commonFields(context),
    to: report?.to ?? null,
    reportedOn: dayWords(report?.on) ?? dayWords(context.on),
    kinds: [
      `${isCollective(c) ? '☑' : '☐'} 集体争议（劳动者十人以上）`,
      `${flags.includes('stability-risk') ? '☑' : '☐'} 有涉稳风险`,
      `${flags.includes('priority') ? '☑' : '☐'} 其他重大、疑难争议`,
    ].join('　'),
    channel: textOf(channels, c.registration.channel).zh,
    receivedOn: dayWords(c.registration.receivedOn),
    people: report?.people ?? workersOf(c).length,
    employers: namesOf(respondentsOf(c)),
    representatives: namesOf((c.election?.partyIds ?? []).flatMap((id) => partyById(c, id) ?? [])) || '未推选',
    amount: fullSum(amountFen),
    facts: c.registration.facts || null,
    progress: resultInWords(c) ?? progressInWords(c),
    risk: report?.risk || '　',
    measures: report?.measures || '　',
    signers: [
      { label: '承办人（签名）', name: '', role: '', date: '', image: null, seal: false },
      { label: '负责人（签批）', name: '', role: '', date: '', image: null, seal: false },
    ],
  });
};

const progressInWords = (c: PublicCase): string => {
  if (c.acceptance === null) return '尚未受理。';
  return recordsOf(c).length === 0 ? '已经受理，正在组织调解。' : `已经受理，${sessionsInWords(c)}。`;
};
