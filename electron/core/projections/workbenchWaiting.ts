/**
 * What a case waits for while the next act is somebody else's: the parties' answers, the court, an appraisal. Facts and the day since
 * when; how long that is, is asked with today. Pure.
 */
import { missingSigners, lastSignedOn } from '../../../shared/agreement/signers.ts';
import { isByLetter } from '../../../shared/case/codes.ts';
import { sealedAgreement } from '../../../shared/case/guards.ts';
import { actText, isEnded, pointOf, proceedingRows } from '../../../shared/case/proceedings.ts';
import { currentAgreement, isEntrusted, isOnHrTrack, type RegisteredCase } from '../../../shared/case/state.ts';
import { type LocalDate, maxDate } from '../../../shared/kernel/localDate.ts';
import type { Text } from '../../../shared/kernel/text.ts';

export type Waiting = {
  readonly reason: string;
  readonly since: LocalDate;
  readonly label: Text;
  readonly action: Text;
};

/** Everything the case waits for now; a closed case waits for nothing. */
export const waitingOf = (c: RegisteredCase): readonly Waiting[] =>
  c.closing !== null ? [] : [...reasons.flatMap((reason) => reason(c) ?? []), ...proceedings(c), ...handoffs(c)];

type Reason = (c: RegisteredCase) => Waiting | null;
type Reasons = (c: RegisteredCase) => readonly Waiting[];

const consent: Reason = (c) => {
  if (c.consentAsked === null || isPastConsent(c)) return null;
  const { partyIds, on } = c.consentAsked;
  const answered = new Set(c.consents.map(({ partyId }) => partyId));
  const silent = c.parties.filter(({ partyId }) => partyIds.includes(partyId) && !answered.has(partyId));
  if (silent.length === 0) return null;
  const names = namesOf(silent);
  return {
    reason: 'consent',
    since: on,
    label: { zh: `等${names}答复是否愿意调解`, en: `Answer on mediation awaited: ${names}` },
    action: { zh: '记录答复', en: 'Record the answer' },
  };
};

const referral: Reason = (c) => {
  if (!isByLetter(c.registration.referral)) return null;
  const [first, ...others] = c.consents.map(({ on }) => on);
  if (c.referral !== null || isPastConsent(c) || first === undefined) return null;
  const allAgree = c.parties.every(({ partyId }) =>
    c.consents.some((answer) => answer.partyId === partyId && answer.answer === 'agrees'),
  );
  if (!allAgree) return null;
  return {
    reason: 'referral',
    since: maxDate(first, ...others),
    ...(isOnHrTrack(c)
      ? {
          label: { zh: '等仲裁委来函', en: "The commission's letter is awaited" },
          action: { zh: '登记仲裁委来函', en: "Record the commission's letter" },
        }
      : {
          label: { zh: '等法院发调解函', en: "The court's letter of referral is awaited" },
          action: { zh: '登记法院调解函', en: "Record the court's letter" },
        }),
  };
};

const isPastConsent = (c: RegisteredCase): boolean =>
  c.acceptance !== null || c.declined !== null || c.ending !== null || c.referral !== null;

const appraisal: Reason = (c) => {
  const open = c.ending === null ? c.appraisals.find(({ endedOn }) => endedOn === null) : undefined;
  return open === undefined
    ? null
    : {
        reason: 'appraisal',
        since: open.on,
        label: { zh: '等鉴定、评估结果', en: 'The appraisal is awaited' },
        action: { zh: '记录鉴定结束', en: 'Record the end of the appraisal' },
      };
};

const signatures: Reason = (c) => {
  const current = currentAgreement(c);
  if (current === null || current.seal !== null || c.ending !== null) return null;
  const since = lastSignedOn(current.signatures);
  const missing = missingSigners(c, current);
  if (since === null || missing.length === 0) return null;
  const names = namesOf(missing);
  return {
    reason: 'signatures',
    since,
    label: { zh: `等${names}签字`, en: `Signature awaited: ${names}` },
    action: { zh: '继续签字', en: 'Go on signing' },
  };
};

const suspicion: Reason = (c) =>
  c.suspicion === null || c.ending !== null
    ? null
    : {
        reason: 'suspicion',
        since: c.suspicion.on,
        label: { zh: '虚假调解嫌疑，等法院审查', en: 'Suspected false mediation, examination awaited' },
        action: { zh: '记录审查结果', en: 'Record the result' },
      };

const courtPaper: Reason = (c) => {
  const seal = isEntrusted(c) ? sealedAgreement(c)?.seal : null;
  if (!seal || c.courtPaper !== null) return null;
  return {
    reason: 'court-paper',
    since: seal.on,
    label: { zh: '等法院出具文书', en: "The court's paper is awaited" },
    action: { zh: '登记法院文书', en: "Record the court's paper" },
  };
};

const confirmation: Reason = ({ confirmation: { applied, docketed, ruled } }) => {
  if (applied === null || ruled !== null) return null;
  return docketed === null
    ? {
        reason: 'confirmation-docket',
        since: applied.on,
        label: { zh: '司法确认等法院立案', en: 'Docketing of the confirmation is awaited' },
        action: { zh: '登记立案', en: 'Record the docketing' },
      }
    : {
        reason: 'confirmation-ruling',
        since: docketed.on,
        label: { zh: '司法确认等法院裁定', en: 'The ruling on confirmation is awaited' },
        action: { zh: '记录裁定', en: 'Record the ruling' },
      };
};

const courtAct: Reason = ({ courtReport, courtAct: act }) =>
  courtReport === null || act !== null
    ? null
    : {
        reason: 'court-act',
        since: courtReport.on,
        label: { zh: '调解不成，等法院后续处理', en: "Mediation failed; the court's next act is awaited" },
        action: { zh: '登记法院处理', en: "Record the court's act" },
      };

const enforcement: Reason = (c) =>
  c.enforcement === null
    ? null
    : {
        reason: 'enforcement',
        since: c.enforcement.on,
        label: { zh: '法院强制执行中', en: 'Enforcement by the court' },
        action: { zh: '记录付款', en: 'Record the payment' },
      };

/** What authorities have before them: each proceeding waits since its latest act. */
const proceedings: Reasons = (c) =>
  c.proceedings
    .filter((p) => !isEnded(p))
    .map((p) => {
      const { text } = proceedingRows[p.kind];
      const point = pointOf(p);
      const state = point === 'opened' ? { zh: '等受理', en: 'acceptance awaited' } : actText(p.kind, point);
      return {
        reason: `proceeding:${p.proceedingId}`,
        since: p.acts.at(-1)?.on ?? p.on,
        label: { zh: `${text.zh}：${state.zh}`, en: `${text.en}: ${state.en}` },
        action: { zh: '登记处理结果', en: 'Record what was done' },
      };
    });

/** Letters to partners without an answer. */
const handoffs: Reasons = (c) =>
  c.handoffs.flatMap((h) =>
    h.direction === 'in' || h.answer !== null
      ? []
      : [
          {
            reason: `handoff:${h.handoffId}`,
            since: h.sent.on,
            label: {
              zh: `等${h.sent.partnerName}回音：${h.sent.purpose}`,
              en: `Answer awaited from ${h.sent.partnerName}: ${h.sent.purpose}`,
            },
            action: { zh: '登记回执', en: 'Record the answer' },
          },
        ],
  );

const reasons: readonly Reason[] = [
  consent,
  referral,
  appraisal,
  signatures,
  suspicion,
  courtPaper,
  confirmation,
  courtAct,
  enforcement,
];

const shown = 2;
const namesOf = (people: readonly { readonly name: string }[]): string => {
  const names = people.slice(0, shown).map(({ name }) => name);
  return people.length > shown ? `${names.join('、')}等${people.length}人` : names.join('、');
};
