/**
 * The 人社+工会 track as a table one can read aloud to a lawyer (reference: domain 2.2): from talks and application through mediation to review,
 * payment order, arbitration, award and enforcement. The steps at other
 * authorities (H6 to H15) stand in elsewhere.ts.
 * Articles: 调仲 = 劳动争议调解仲裁法 (2007), 办案 = 劳动人事争议仲裁办案规则 (2017), 协调 = 企业劳动争议协商调解规定 (2012), 民诉 = 民事诉讼法 (2023).
 * Checked 2026-11-20; where the reference marks an article U the limit behind it is a dated setting.
 */
import { missingSigners } from '../agreement/signers.ts';
import { isExtendable } from '../case/extension.ts';
import { hasTitle } from '../case/enforceable.ts';
import { actingParties, currentAgreement, isOnHrTrack, proceedingsOf, type RegisteredCase } from '../case/state.ts';
import { isByLetter } from '../case/codes.ts';
import { type ElsewhereStepId, elsewhereRows } from './elsewhere.ts';
import type { HrStepId } from './guideView.ts';
import {
  claimsNeed,
  hasOpenRecusal,
  hasOpenSession,
  isTold,
  mediatorNeed,
  rightsNeed,
  sessionNeed,
} from './mediationNeeds.ts';
import {
  again,
  applyForConfirmation,
  begin,
  isOwed,
  isSettled,
  isTimeFor,
  isUnwilling,
  isWanting,
  leading,
  main,
  need,
  only,
  other,
  type StepRow,
  text,
} from './stepRow.ts';

const body = text('调解组织', 'Mediation body');
const mediator = text('调解员', 'Mediator');
const applicant = text('申请人', 'Applicant');

const law = {
  mediation: (zh: string, en: string) => text(`劳动争议调解仲裁法第${zh}条`, `Labour Dispute Law, Art. ${en}`),
  handling: (zh: string, en: string) =>
    text(`劳动人事争议仲裁办案规则第${zh}条`, `Labour arbitration rules, Art. ${en}`),
};

const isByApplication = (c: RegisteredCase): boolean => !isByLetter(c.registration.referral);
const byLetter = (c: RegisteredCase): boolean => isOnHrTrack(c) && isByLetter(c.registration.referral);
/** Those who have neither applied nor agreed; nobody where the letter says that all agree. */
const notYetWilling = (c: RegisteredCase): readonly string[] => {
  if (c.referral?.consentStated === true) return [];
  const willing = new Set([
    ...(c.application?.applicantIds ?? []),
    ...c.consents.filter((x) => x.answer === 'agrees').map((x) => x.partyId),
  ]);
  return actingParties(c)
    .map(({ partyId }) => partyId)
    .filter((id) => !willing.has(id));
};
const allWilling = (c: RegisteredCase): boolean => notYetWilling(c).length === 0 && !isUnwilling(c);
const isAnswerDue = (c: RegisteredCase): boolean =>
  notYetWilling(c).some((id) => c.consentAsked?.partyIds.includes(id) === true);

const noticeOut = (c: RegisteredCase): boolean =>
  c.papers.some((p) => p.documentId === 'D14') || c.services.some((s) => s.documentId === 'D14');

const mediationNeeds = [mediatorNeed, rightsNeed, sessionNeed, claimsNeed];

const end = other('EndMediation', 'H5', '调解不成，终止', 'End without agreement');
const close = other('CloseCase', 'H16', '结案', 'Close');
const enforce = only(other('ApplyEnforcement', 'H15', '申请强制执行', 'Apply for enforcement'), hasTitle);

const atTheOffice: { readonly [Id in Exclude<HrStepId, ElsewhereStepId>]: StepRow } = {
  H0: {
    name: text('协商', 'Talks'),
    actor: text('劳动者、用人单位，工会协助', 'Worker and employer, with the union'),
    article: law.mediation('四条、第五', '4, 5'),
    needs: [
      need(
        'application',
        '当事人的调解申请（书面或者口头）',
        'An application, written or oral',
        (c) => c.application !== null || c.referral !== null,
      ),
    ],
    say: [
      text(
        '可以先和单位谈，也可以请工会一起谈；不想谈、谈不成或者谈成了对方不做，都可以申请调解。',
        'You may talk to the employer first, with the union if you like; if you do not want to, it fails, or the other side does not keep to it, apply for mediation.',
      ),
      text('调解不收费，调不成不影响您申请仲裁。', 'Mediation is free, and if it fails arbitration stays open to you.'),
    ],
    papers: ['D02', 'D02b'],
    exits: [
      only(main('ReceiveApplication', 'H2', '登记调解申请', 'Record the application'), isByApplication),
      only(main('ReceiveReferral', 'H2', '登记仲裁委来函', "Record the commission's letter"), byLetter),
      other('RecordNegotiation', 'H1', '登记协商情况', 'Record the talks'),
      begin('arbitration', 'H10', '直接申请仲裁', 'Go to arbitration at once'),
      close,
    ],
  },
  H1: {
    name: text('提出调解申请', 'Application for mediation'),
    actor: applicant,
    article: law.mediation('十二', '12'),
    needs: [
      need(
        'application',
        '调解申请；口头申请当场记录基本情况、争议事项、理由和时间',
        'The application; an oral one is written down on the spot',
        (c) => c.application !== null || c.referral !== null,
      ),
    ],
    say: [
      text(
        '您可以写申请，也可以口头说，我们当场记下来给您看过签名。',
        'You may write the application or tell it; we write it down and you sign.',
      ),
      text(
        '从收到申请之日起十五日内没有达成协议的，您可以申请仲裁。',
        'If there is no agreement within fifteen days of the application you may go to arbitration.',
      ),
    ],
    papers: ['D02', 'D02b', 'D09c', 'D05'],
    exits: [
      only(main('ReceiveApplication', 'H2', '登记调解申请', 'Record the application'), isByApplication),
      only(main('ReceiveReferral', 'H2', '登记仲裁委来函', "Record the commission's letter"), byLetter),
      other('AskConsent', 'H1', '征询对方意愿', 'Ask the other side'),
      other('AnswerConsent', 'H1', '登记答复', 'Record an answer'),
      begin('arbitration', 'H10', '直接申请仲裁', 'Go to arbitration at once'),
      end,
    ],
  },
  H2: {
    name: text('审查受理', 'Deciding on acceptance'),
    actor: body,
    article: text(
      '企业劳动争议协商调解规定第二十二条；劳动争议调解仲裁法第十四条',
      'Enterprise mediation provisions, Art. 22; Labour Dispute Law, Art. 14',
    ),
    needs: [
      need('consent', '对方当事人同意调解', 'The other side agrees', (c) => notYetWilling(c).length === 0),
      need('accepted', '受理日期（调解期限自受理起算）', 'Day of acceptance', (c) => c.acceptance !== null),
    ],
    say: [
      text(
        '我们先问对方愿不愿意调；愿意的就受理，不愿意的书面告诉您，您可以去仲裁。',
        'We ask the other side first; if it agrees we accept, if not you hear from us in writing and may arbitrate.',
      ),
    ],
    papers: ['D05', 'D06', 'D06b', 'D03', 'D04'],
    exits: [
      leading(only(other('AcceptApplication', 'H3', '受理', 'Accept'), isByApplication), allWilling),
      leading(only(other('AcceptReferral', 'H3', '签收接受', 'Accept the letter'), byLetter), allWilling),
      leading(
        other('AskConsent', 'H2', '征询对方意愿', 'Ask the other side'),
        (c) => !isUnwilling(c) && !isAnswerDue(c),
      ),
      leading(other('AnswerConsent', 'H2', '登记答复', 'Record an answer'), (c) => !isUnwilling(c)),
      only(other('RefuseApplication', 'H9', '不予受理', 'Refuse'), isByApplication),
      only(other('DeclineReferral', 'H9', '不接受，退回仲裁委', 'Decline: return it'), byLetter),
      leading(other('EndMediation', 'H5', '一方不同意或者联系不上', 'Refused or unreachable'), isUnwilling),
    ],
  },
  H3: {
    name: text('调解中', 'In mediation'),
    actor: mediator,
    article: text(
      '劳动争议调解仲裁法第十三条、第十四条；企业劳动争议协商调解规定第二十九条',
      'Labour Dispute Law, Art. 13, 14; Enterprise mediation provisions, Art. 29',
    ),
    needs: mediationNeeds,
    say: [
      text(
        '请各说各的事实和要求，算账的依据我们一笔一笔核对。',
        'Each side states its facts and wishes; we check every sum together.',
      ),
      text(
        '这里有两个期限：收到申请满十五日，您就可以去仲裁；受理以后另有一个调解期限，到哪一天看期限栏，双方同意可以延长。',
        'There are two periods: fifteen days after the application arbitration is open to you; after acceptance the mediation has its own, shown among the dates, unless both agree to go on.',
      ),
    ],
    papers: ['D03', 'D08', 'D10', 'D09', 'D09b', 'D09c', 'D07', 'D11', 'D12', 'D30'],
    exits: [
      only(main('AppointMediator', 'H3', '确定调解员', 'Appoint the mediator'), (c) => c.mediators.length === 0),
      only(main('TellRights', 'H3', '登记已告知', 'Record that rights were told'), (c) => !isTold(c)),
      leading(other('RecordSession', 'H3', '记录调解', 'Record a session'), isWanting(mediationNeeds)),
      main('PrepareAgreement', 'H4', '达成协议', 'Prepare the agreement'),
      other('ScheduleSession', 'H3', '约定调解时间', 'Fix a session'),
      only(other('CancelSession', 'H3', '取消已约的调解', 'Cancel a session'), hasOpenSession),
      only(other('AgreeExtension', 'H3', '双方同意延期', 'Extend by consent'), isExtendable),
      other('AskRecusal', 'H3', '提出回避', 'Ask for recusal'),
      only(other('DecideRecusal', 'H3', '决定回避', 'Decide on recusal'), hasOpenRecusal),
      other('SuspectFalseMediation', 'C7', '发现虚假调解嫌疑', 'Suspect false mediation'),
      end,
    ],
  },
  H4: {
    name: text('达成协议', 'Agreement'),
    actor: text('当事人、调解员、调解组织', 'Parties, mediator, body'),
    article: law.mediation('十四', '14'),
    needs: [
      need(
        'signatures',
        '双方、调解员签名，调解组织盖章',
        'Signatures of both, the mediator, and the body’s seal',
        (c) => {
          const current = currentAgreement(c);
          return current !== null && missingSigners(c, current).length === 0;
        },
      ),
      need(
        'sealed',
        '封存协议（保存原件和校验码）',
        'Seal the signed PDF',
        (c) => (currentAgreement(c)?.seal ?? null) !== null,
      ),
      need(
        'secured',
        '选择保障方式：司法确认、仲裁审查，或者都不申请',
        'Choose how to secure it',
        (c) =>
          c.confirmation.applied !== null ||
          c.confirmation.forgone !== null ||
          proceedingsOf(c, 'arbitration-review').length > 0,
      ),
    ],
    say: [
      text(
        '协议由双方签名或者盖章、调解员签名、加盖调解组织印章以后生效，对双方都有约束力。',
        "The agreement takes effect with both signatures, the mediator's and the body's seal, and binds both sides.",
      ),
      text(
        '想让协议可以强制执行：一起申请仲裁审查，或者自协议生效之日起三十日内一起申请司法确认，只能选一样，各到哪一天看期限栏。',
        'To make it enforceable apply together: for arbitration review, or for judicial confirmation within thirty days of its taking effect. Only one of the two; the dates show until when.',
      ),
    ],
    papers: ['D13', 'D13b', 'D11', 'D16', 'D15', 'D15b'],
    exits: [
      only(
        main('SignAgreement', 'H4', '请当事人签字', 'Collect the signatures'),
        (c) => currentAgreement(c)?.seal === null,
      ),
      leading(
        begin('arbitration-review', 'H6', '双方申请仲裁审查', 'Apply for arbitration review'),
        isTimeFor('arbitration-review'),
      ),
      applyForConfirmation,
      other('ForgoConfirmation', 'HP', '双方都不申请', 'Neither of the two'),
      begin('payment-order', 'H8', '申请支付令', 'Apply for a payment order'),
      other('PrepareAgreement', 'H4', '修改协议（新版本）', 'Change the agreement'),
      other('RecordSession', 'H4', '补记调解', 'Record a session'),
      leading(other('ReceivePayment', 'HP', '登记收款', 'Record a payment'), isOwed),
      leading(close, isSettled),
      end,
    ],
  },
  H5: {
    name: text('未达成协议', 'No agreement'),
    actor: body,
    article: text(
      '劳动争议调解仲裁法第十四条第三款；企业劳动争议协商调解规定第三十条',
      'Labour Dispute Law, Art. 14(3); Enterprise mediation provisions, Art. 30',
    ),
    needs: [need('notice', '调解不成告知书', 'Notice that mediation failed', noticeOut)],
    say: [
      text(
        '调解没有成，不影响您的权利。下一步去仲裁，最晚哪一天申请，告知书上写得清清楚楚。',
        'Failing to settle takes nothing from you; the notice says where to go next and by which day.',
      ),
    ],
    papers: ['D14', 'D18'],
    exits: [
      main('ServePaper', 'H9', '登记告知书已送达', 'Record that the notice was served'),
      begin('arbitration', 'H10', '帮助申请仲裁', 'Help with arbitration'),
      close,
    ],
  },
  HP: {
    name: text('履行', 'Performance'),
    actor: text('当事人，调解员回访', 'Parties; the mediator follows up'),
    article: text(
      '劳动争议调解仲裁法第十五条、第十六条；解释一第十三条、第五十一条',
      'Labour Dispute Law, Art. 15, 16; Interpretation I, Art. 13, 51',
    ),
    needs: [
      need('paid', '全部款项付清或者免除', 'Everything paid or waived', (c) => !isOwed(c)),
      need('follow-up', '回访', 'A follow-up visit', (c) => c.followUps.length > 0),
    ],
    say: [
      text(
        '款到了请留好凭证并告诉我们；到期没付，当天就联系我们，欠薪、工伤医疗费、经济补偿、赔偿金可以直接申请支付令。',
        'Keep the receipt and tell us when money arrives; if it does not, call us the same day: for pay, injury costs, severance and damages a payment order is open.',
      ),
    ],
    papers: ['D24', 'D23', 'D17', 'D18', 'D25'],
    exits: [
      only(main('ReceivePayment', 'HP', '登记收款', 'Record a payment'), isOwed),
      only(other('WaivePayment', 'HP', '免除', 'Waive a payment'), isOwed),
      other('RecordFollowUp', 'HP', '登记回访', 'Record a follow-up'),
      begin('payment-order', 'H8', '申请支付令', 'Apply for a payment order'),
      begin('arbitration', 'H10', '一方不履行，申请仲裁', 'Breach: go to arbitration'),
      only(
        begin(
          'lawsuit',
          'HP',
          '凭协议直接起诉（支付令失效，或者只欠劳动报酬）',
          'Sue on the agreement (lapsed order, pay)',
        ),
        (c) => isOwed(c) && !hasTitle(c),
      ),
      enforce,
      main('CloseCase', 'H16', '结案', 'Close'),
    ],
    wordsFor: (c) =>
      hasTitle(c)
        ? {
            say: [
              text(
                '款到了请留好凭证并告诉我们；到期没付，当天就联系我们，可以直接申请法院强制执行。',
                'Keep the receipt and tell us when money arrives; if it does not, call us the same day: the court can enforce it.',
              ),
            ],
          }
        : null,
  },
  H16: {
    name: text('结案归档', 'Closed and filed'),
    actor: body,
    article: text('人民调解法第二十七条', "People's Mediation Law, Art. 27"),
    needs: [
      need('closed', '结案', 'Closing', (c) => c.closing !== null),
      need('report', '结案报告', 'Closing report', (c) => c.papers.some((p) => p.documentId === 'D25')),
      need('archived', '归档', 'Filing', (c) => c.archive !== null),
    ],
    say: [],
    papers: ['D25', 'D26'],
    exits: [
      main('ArchiveCase', 'H16', '归档', 'File the case'),
      other('ReceivePayment', 'H16', '登记收款', 'Record a payment'),
      other('RecordFollowUp', 'H16', '登记回访', 'Record a follow-up'),
      again('application', 'H1', '再次申请调解', 'Mediate again'),
      again('arbitration-entrusted', 'H2', '仲裁委委托再调解', 'Mediate again for the arbitration commission'),
      again('delegated', 'C0', '法院委派，转“法院+工会”', 'Delegated by the court'),
    ],
  },
};

export const hrUnion: { readonly [Id in HrStepId]: StepRow } = { ...atTheOffice, ...elsewhereRows };
