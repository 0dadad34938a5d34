/** D23 回访记录: one visit or call after the agreement: whom, how it was performed, how satisfied, anything new (model of people's mediation). */
import { performanceStates, satisfactions, textOf } from '../case/codes.ts';
import type { CaseEventData } from '../case/events.ts';
import type { PublicCase } from '../case/state.ts';
import { ok } from '../kernel/result.ts';
import { standingAgreement } from './caseCourse.ts';
import { notReady, type PaperFields } from './paperContext.ts';
import { chosenItem } from './paperItems.ts';
import { commonFields, dayWords } from './paperWords.ts';

export const followUpRecordFields: PaperFields = (context) => {
  const { case: c, itemId } = context;
  const visit = chosenItem(c.followUps, itemId, ({ followUpId }) => followUpId);
  if (visit === undefined) return notReady('follow-up');
  return ok({
    ...commonFields(context),
    agreementNumber: agreementNumber(c),
    visitedOn: dayWords(visit.on),
    way: ways[visit.way],
    person: visit.person,
    performance: textOf(performanceStates, visit.performance).zh,
    satisfaction: textOf(satisfactions, visit.satisfaction).zh,
    findings: visit.findings,
    newClaims: visit.newClaims || '无',
    handling: visit.handling || '无',
    count: c.followUps.indexOf(visit) + 1,
    signers: [
      { label: '回访人（签名）', name: '', role: '', date: '', image: null, seal: false },
      { label: '受访人（签名）', name: visit.person, role: '', date: '', image: null, seal: false },
    ],
  });
};

/** The agreement bears the number of the case and, once sealed, its check code. */
const agreementNumber = (c: PublicCase): string => {
  const code = standingAgreement(c)?.seal?.checkCode ?? '';
  return `${c.registration.number}${code === '' ? '' : `（校验码${code}）`}`;
};

const ways: { readonly [W in CaseEventData<'FollowUpRecorded'>['way']]: string } = {
  'in-person': '当面',
  phone: '电话',
  written: '书面',
  online: '线上',
  other: '其他',
};
