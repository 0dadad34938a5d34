/**
 * The 法院+工会 track as a table one can read aloud: per step who acts, what is still missing, what to say to the parties, which papers go
 * out and which ways lead on. Referral forms 委派 (before docketing) and 委托 (ordinary, summary) share the table; guards tell them apart.
 * Articles: 特邀 = 最高人民法院关于人民法院特邀调解的规定 (2016), 在线 = 人民法院在线调解规则 (2022), 民诉 = 民事诉讼法 (2023), 民诉解释 = 法释〔2022〕11号.
 * Checked 2026-11-20.
 */
import { missingSigners } from '../agreement/signers.ts';
import { confirmationStands, isConfirmationRefused } from '../case/enforceable.ts';
import { actingParties, currentAgreement, isDelegated, isEntrusted, type RegisteredCase } from '../case/state.ts';
import type { CourtStepId } from './guideView.ts';
import { caseTakenIn } from './caseTakenIn.ts';
import {
  claimsNeed,
  hasOpenRecusal,
  hasOpenSession,
  identityNeed,
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

const isUnconfirmed = (c: RegisteredCase): boolean => isDelegated(c) && !confirmationStands(c);
const hasOpenAppraisal = (c: RegisteredCase): boolean => c.appraisals.some((a) => a.endedOn === null);

/** What a session brings; the rights may have been told outside of one. */
const sessionNeeds = [identityNeed, sessionNeed, claimsNeed];

const court = text('法院', 'Court');
const body = text('工会调解组织', 'Union mediation body');
const mediator = text('调解员', 'Mediator');

const end = other('EndMediation', 'C11', '终止调解', 'End the mediation');
const ways = {
  recusal: [
    other('AskRecusal', 'C4', '提出回避', 'Ask for recusal'),
    only(other('DecideRecusal', 'C4', '决定回避', 'Decide on recusal'), hasOpenRecusal),
  ],
  appraisal: [
    only(other('StartAppraisal', 'C6', '开始鉴定、评估', 'Start an appraisal'), isDelegated),
    only(other('EndAppraisal', 'C6', '鉴定、评估结束', 'End the appraisal'), hasOpenAppraisal),
  ],
  extension: other('AgreeExtension', 'C6', '双方同意延期', 'Extend by consent'),
  suspect: other('SuspectFalseMediation', 'C7', '发现虚假调解嫌疑', 'Suspect false mediation'),
};

export const courtUnion: { readonly [Id in CourtStepId]: StepRow } = {
  C0: {
    ...caseTakenIn,
    needs: [
      need(
        'consent-asked',
        '征询双方是否愿意调解',
        'Ask both sides whether they want mediation',
        (c) => c.consentAsked !== null,
      ),
      need('referral', '法院委派 / 委托调解函', "The court's letter of referral", (c) => c.referral !== null),
    ],
    papers: ['D05'],
    exits: [
      main('AskConsent', 'C1', '征询调解意愿', 'Ask for consent'),
      other('ReceiveReferral', 'C3', '登记法院调解函', "Record the court's letter"),
      end,
    ],
  },
  C1: {
    name: text('征询调解意愿', 'Asking for consent'),
    actor: text('法院、调解员', 'Court, mediator'),
    article: text(
      '特邀调解规定第十一条；在线调解规则第十五条',
      'Court-Invited Mediation, Art. 11; Online Mediation, Art. 15',
    ),
    needs: [
      need('answers', '每一方当事人的答复（同意 / 不同意 / 联系不上）', "Every party's answer", (c) =>
        actingParties(c).every((p) => c.consents.some((x) => x.partyId === p.partyId)),
      ),
    ],
    say: [
      text(
        '是否调解完全自愿。您现在同意了，以后任何时候都可以不再继续。',
        'Mediation is voluntary; even after agreeing you may stop at any time.',
      ),
      text(
        '您为了和解作出的让步，以后在仲裁、诉讼中不能拿来对您不利。',
        'Concessions made in order to settle cannot be used against you later.',
      ),
    ],
    papers: ['D05'],
    exits: [
      leading(other('AnswerConsent', 'C2', '登记答复', 'Record an answer'), (c) => !isUnwilling(c)),
      other('ReceiveReferral', 'C3', '登记法院调解函', "Record the court's letter"),
      leading(
        other('EndMediation', 'C11', '不同意或联系不上，退回法院', 'Refused or unreachable: return to the court'),
        isUnwilling,
      ),
    ],
  },
  C2: {
    name: text('等待法院委派 / 委托', "Waiting for the court's referral"),
    actor: court,
    article: text(
      '特邀调解规定第十一条；在线调解规则第十条',
      'Court-Invited Mediation, Art. 11; Online Mediation, Art. 10',
    ),
    needs: [
      need(
        'referral',
        '法院调解函和移交材料',
        "The court's letter and the papers",
        (c) => c.referral !== null && c.declined === null,
      ),
    ],
    say: [
      text(
        '双方都同意调解，法院正在办理委派手续；收到调解函后我们立即与您联系。',
        'Both sides agree; the court is preparing the referral and we will call you as soon as it arrives.',
      ),
    ],
    papers: [],
    exits: [
      main('ReceiveReferral', 'C3', '登记法院调解函', "Record the court's letter"),
      other('CloseCase', 'C15', '不予受理，结案', 'Not accepted: close'),
      end,
    ],
  },
  C3: {
    name: text('签收、接受委派', 'Accepting the referral'),
    actor: body,
    article: text(
      '特邀调解规定第二十七条；在线调解规则第十二条',
      'Court-Invited Mediation, Art. 27; Online Mediation, Art. 12',
    ),
    needs: [
      need(
        'accepted',
        '签收日期（调解期限自签收起算）',
        'Day of the signed receipt (the clock starts)',
        (c) => c.acceptance !== null,
      ),
    ],
    say: [
      text(
        '法院已经把案件交给我们调解，签收以后调解期限开始计算。',
        'The court has referred the case to us; the period runs from our signed receipt.',
      ),
    ],
    papers: ['D06', 'D06b', 'D03'],
    exits: [
      main('AcceptReferral', 'C4', '签收接受', 'Accept the referral'),
      other('DeclineReferral', 'C2', '不接受，退回法院另行指派', 'Decline: the court names another body'),
      end,
    ],
  },
  C4: {
    name: text('选定调解员', 'Choosing the mediator'),
    actor: text('当事人、调解组织', 'Parties, mediation body'),
    article: text('特邀调解规定第十二条、第十三条', 'Court-Invited Mediation, Art. 12, 13'),
    needs: [
      mediatorNeed,
      need('recusal', '没有未处理的回避申请', 'No recusal request left open', (c) => !hasOpenRecusal(c)),
    ],
    say: [
      text(
        '您可以和对方一起从名册里选调解员；选不出来，由调解组织指定。',
        'You may choose the mediator from the roll together; otherwise the body appoints one.',
      ),
      text(
        '如果您不接受指定的调解员，按规定视为不同意调解。',
        'Refusing the appointed mediator counts as refusing mediation.',
      ),
    ],
    papers: ['D03'],
    exits: [
      main('AppointMediator', 'C5', '确定调解员', 'Appoint the mediator'),
      ...ways.recusal,
      other('EndMediation', 'C11', '当事人不接受指定的调解员', 'A party refuses the appointed mediator'),
    ],
  },
  C5: {
    name: text('告知权利义务', 'Telling rights and duties'),
    actor: mediator,
    article: text('特邀调解规定第十四条、第十五条', 'Court-Invited Mediation, Art. 14, 15'),
    needs: [
      rightsNeed,
      need('notice', '通知调解的时间、地点', 'Time and place have been notified', (c) =>
        c.sessions.some((s) => s.scheduled !== null || s.record !== null),
      ),
      need('recusal', '没有未处理的回避申请', 'No recusal request left open', (c) => !hasOpenRecusal(c)),
    ],
    say: [
      text(
        '调解不公开进行，调解员对知道的情况保密；您觉得调解员与对方有关系的，可以申请回避。',
        'Mediation is not public and the mediator keeps your secrets; ask for recusal if you doubt the mediator is neutral.',
      ),
      text(
        '协议签字后双方都要遵守；可以在生效之日起三十日内共同申请司法确认。',
        'Once signed the agreement binds both; joint confirmation by the court is open for thirty days.',
      ),
    ],
    papers: ['D08', 'D10', 'D09', 'D09b', 'D09c', 'D07'],
    exits: [
      main('TellRights', 'C6', '登记已告知', 'Record that rights were told'),
      main('ScheduleSession', 'C5', '约定调解时间', 'Fix a session'),
      ...ways.recusal,
      other('RecordSession', 'C6', '直接记录调解', 'Record a session'),
      end,
    ],
  },
  C6: {
    name: text('调解中', 'In mediation'),
    actor: mediator,
    article: text(
      '特邀调解规定第二十七条；在线调解规则第二十四条、第二十六条',
      'Court-Invited Mediation, Art. 27; Online Mediation, Art. 24, 26',
    ),
    needs: [rightsNeed, ...sessionNeeds],
    say: [
      text(
        '请各说各的事实和要求，一方说完另一方再说；算账的依据我们一笔一笔核对。',
        'Each side states its facts and wishes in turn; we check every sum together.',
      ),
      text(
        '谈不拢也没关系，我们会把争议记清楚，告诉您下一步去哪里、最晚哪一天。',
        'If you cannot agree we record the open points and tell you where to go next and by which day.',
      ),
    ],
    papers: ['D07', 'D11', 'D12', 'D30'],
    exits: [
      leading(other('RecordSession', 'C6', '记录调解', 'Record a session'), isWanting(sessionNeeds)),
      leading(other('PrepareAgreement', 'C8', '达成协议', 'Prepare the agreement'), isTold),
      other('ScheduleSession', 'C6', '约定下次调解', 'Fix the next session'),
      only(other('CancelSession', 'C6', '取消已约的调解', 'Cancel a session'), hasOpenSession),
      main('TellRights', 'C6', '补登告知', 'Record rights told'),
      ways.extension,
      ...ways.appraisal,
      ...ways.recusal,
      ways.suspect,
      end,
    ],
  },
  C7: {
    name: text('中止（虚假调解嫌疑）', 'Stopped: suspected false mediation'),
    actor: text('调解员、法院', 'Mediator, court'),
    article: text('特邀调解规定第十八条', 'Court-Invited Mediation, Art. 18'),
    needs: [need('cleared', '法院审查的结果', "The court's finding", (c) => c.suspicion === null)],
    say: [
      text(
        '调解先停下来，等法院核查；查清没有问题的，继续调解。',
        'Mediation pauses while the court examines; if nothing is found it goes on.',
      ),
    ],
    papers: [],
    exits: [
      main('ClearSuspicion', 'C6', '查明无虚假，恢复调解', 'Cleared: resume'),
      other('EndMediation', 'C11', '确认虚假，终止调解', 'Confirmed: end the mediation'),
    ],
  },
  C8: {
    name: text('签订协议', 'Signing the agreement'),
    actor: text('当事人、调解员', 'Parties, mediator'),
    article: text('特邀调解规定第二十三条、第二十四条', 'Court-Invited Mediation, Art. 23, 24'),
    needs: [
      need('signatures', '各方当事人、调解员和记录人签名', 'Signatures of parties, mediator and clerk', (c) => {
        const current = currentAgreement(c);
        return current !== null && missingSigners(c, current).length === 0;
      }),
      need(
        'sealed',
        '封存协议（保存原件和校验码）',
        'Seal the signed PDF',
        (c) => (currentAgreement(c)?.seal ?? null) !== null,
      ),
    ],
    say: [
      text(
        '请您从头到尾听一遍，有听不明白的地方随时打断；没有异议再签字。',
        'Please listen to the whole text and stop us wherever something is unclear; sign only when you agree.',
      ),
      text(
        '签字以后协议对双方都有约束力，付款日期和金额请记好。',
        'Once signed it binds both sides; note the amounts and dates.',
      ),
    ],
    papers: ['D13', 'D13b', 'D11'],
    exits: [
      only(main('SignAgreement', 'C9', '请当事人签字', 'Collect the signatures'), isDelegated),
      only(main('SignAgreement', 'C10', '请当事人签字', 'Collect the signatures'), isEntrusted),
      other('PrepareAgreement', 'C8', '修改协议', 'Change the agreement'),
      other('RecordSession', 'C8', '补记调解', 'Record a session'),
      ways.extension,
      ways.suspect,
      end,
    ],
  },
  C9: {
    name: text('司法确认', 'Judicial confirmation'),
    actor: text('双方当事人共同', 'Both parties jointly'),
    article: text(
      '民事诉讼法第二百零五条、第二百零六条；民诉解释第三百五十四条至第三百五十八条',
      'Civil Procedure Law, Art. 205, 206; Interpretation, Art. 354–358',
    ),
    needs: [
      need('applied', '双方共同提出申请', 'Joint application', (c) => c.confirmation.applied !== null),
      need('docketed', '法院立案日期', 'Day the court docketed it', (c) => c.confirmation.docketed !== null),
      need('ruled', '法院裁定', "The court's ruling", (c) => c.confirmation.ruled !== null),
    ],
    say: [
      text(
        '想让协议可以直接强制执行，双方要在协议生效之日起三十日内一起申请司法确认。',
        'To make the agreement enforceable both sides apply together within thirty days of its taking effect.',
      ),
      text(
        '请带身份证件、协议原件；申请书和调解证明我们现在就打印。',
        'Bring identity papers and the agreement; we print the application and our proof now.',
      ),
      text(
        '法院驳回申请或者不予受理的，可以改好协议重新签、重新申请，也可以申请仲裁或者起诉。',
        'If the court refuses, change the agreement, sign and apply again, or go to arbitration or court.',
      ),
    ],
    papers: ['D15', 'D15b', 'D13'],
    exits: [
      applyForConfirmation,
      main('DocketConfirmation', 'C9', '登记法院立案', 'Record the docketing'),
      main('RuleConfirmation', 'C13', '登记法院裁定', 'Record the ruling'),
      leading(only(other('ReceivePayment', 'C9', '登记收款', 'Record a payment'), isOwed), isOwed),
      other('ForgoConfirmation', 'C13', '双方不申请确认', 'Not applying'),
      other('PrepareAgreement', 'C8', '重新协商（新版本）', 'Negotiate a new version'),
      only(begin('lawsuit', 'C9', '确认被驳回，就协议起诉', 'Refused: sue on the agreement'), isConfirmationRefused),
      only(begin('arbitration', 'H10', '确认被驳回，申请仲裁', 'Refused: go to arbitration'), isConfirmationRefused),
      leading(other('CloseCase', 'C15', '结案', 'Close'), isSettled),
    ],
  },
  C10: {
    name: text('送法院出具文书', "The court's paper"),
    actor: text('调解员、法院', 'Mediator, court'),
    article: text(
      '特邀调解规定第二十条；民事诉讼法第一百条；民诉解释第一百四十九条、第一百五十一条',
      'Court-Invited Mediation, Art. 20; Civil Procedure Law, Art. 100; Interpretation, Art. 149, 151',
    ),
    needs: [
      need(
        'court-paper',
        '法院调解书或者撤诉裁定及生效日',
        "The court's mediation paper or withdrawal ruling",
        (c) => c.courtPaper !== null,
      ),
    ],
    say: [
      text(
        '协议要送交法院，由法院出具调解书；最后一方签收的那天生效。',
        "The agreement goes to the court, whose mediation paper takes effect on the last party's receipt.",
      ),
    ],
    papers: ['D13', 'D14b', 'D29'],
    exits: [
      main('ServeCourtPaper', 'C13', '登记法院文书', "Record the court's paper"),
      other('PrepareAgreement', 'C8', '重新协商（新版本）', 'Negotiate a new version'),
      other('CloseCase', 'C15', '结案', 'Close'),
    ],
  },
  C11: {
    name: text('终止，向法院报告', 'Ended: report to the court'),
    actor: mediator,
    article: text(
      '特邀调解规定第二十一条、第二十六条；在线调解规则第二十一条',
      'Court-Invited Mediation, Art. 21, 26; Online Mediation, Art. 21',
    ),
    needs: [
      need('told', '给双方《调解终结告知书》', 'Notice of failed mediation to both sides', (c) =>
        c.papers.some((p) => p.documentId === 'D14'),
      ),
      need(
        'report',
        '向法院书面报告并退回材料',
        'Written report to the court with the papers',
        (c) => c.courtReport !== null,
      ),
    ],
    say: [
      text(
        '这次没有调成，不影响您的权利。多数劳动争议要先申请仲裁，再到法院。',
        'That this failed does not affect your rights; most labour claims go to arbitration before the court.',
      ),
      text(
        '申请仲裁的时效一般是一年，请看告知书上写的最后一天，不要拖。',
        'The time limit for arbitration is generally one year; see the last day on the notice.',
      ),
    ],
    papers: ['D14', 'D14b'],
    exits: [
      main('ReportToCourt', 'C12', '已向法院报告', 'Record the report'),
      other('CloseCase', 'C15', '结案', 'Close'),
    ],
  },
  C12: {
    name: text('法院后续处理', 'The court goes on'),
    actor: court,
    article: text(
      '特邀调解规定第二十一条；劳动争议调解仲裁法第五条；解释一第十三条、第十五条、第五十一条',
      'Court-Invited Mediation, Art. 21; Labour Dispute Law, Art. 5; Interpretation I, Art. 13, 15, 51',
    ),
    needs: [
      need('court-act', '法院的处理（立案 / 先仲裁 / 转入审判）', 'What the court did', (c) => c.courtAct !== null),
    ],
    say: [
      text(
        '没有经过仲裁、又不属于例外情形（如只凭工资欠条起诉）的，法院会告知先申请仲裁。',
        'Without prior arbitration and outside the exceptions (such as a bare wage IOU) the court will send the party to arbitration.',
      ),
    ],
    papers: ['D14', 'D18', 'D25'],
    exits: [
      main('RecordCourtAct', 'C12', '登记法院处理', 'Record what the court did'),
      begin('arbitration', 'H10', '帮助申请仲裁', 'Help with arbitration'),
      again('application', 'H1', '转“人社+工会”再调解', 'Mediate again on the HR track'),
      again('delegated', 'C0', '法院再次委派', 'Delegated once more'),
      main('CloseCase', 'C15', '结案', 'Close'),
    ],
  },
  C13: {
    name: text('履行', 'Performance'),
    actor: text('当事人，调解员回访', 'Parties; the mediator follows up'),
    article: text('人民调解法第三十一条', "People's Mediation Law, Art. 31"),
    needs: [
      need('paid', '全部款项付清或者免除', 'Everything paid or waived', (c) => !isOwed(c)),
      need('follow-up', '回访', 'A follow-up visit', (c) => c.followUps.length > 0),
    ],
    say: [
      text(
        '款到了请留好凭证并告诉我们；到期没付，当天就联系我们。',
        'Keep the receipt and tell us when money arrives; call us the same day if it does not.',
      ),
    ],
    papers: ['D23', 'D24', 'D17', 'D25'],
    exits: [
      only(main('ReceivePayment', 'C13', '登记收款', 'Record a payment'), isOwed),
      only(other('WaivePayment', 'C13', '免除', 'Waive a payment'), isOwed),
      other('RecordFollowUp', 'C13', '登记回访', 'Record a follow-up'),
      other('ApplyEnforcement', 'C14', '申请强制执行', 'Apply for enforcement'),
      only(begin('payment-order', 'H8', '申请支付令', 'Apply for a payment order'), isUnconfirmed),
      only(begin('lawsuit', 'C13', '就协议起诉', 'Sue on the agreement'), isUnconfirmed),
      only(
        other('NoteThirdParty', 'C13', '登记利害关系人知道的日期', 'An interested third party knows'),
        confirmationStands,
      ),
      only(begin('objection', 'C13', '对确认裁定提出异议', 'Objection to the confirmation'), confirmationStands),
      main('CloseCase', 'C15', '结案', 'Close'),
    ],
  },
  C14: {
    name: text('强制执行', 'Enforcement'),
    actor: text('权利人、法院', 'Creditor, court'),
    article: text(
      '民事诉讼法第二百五十条；特邀调解规定第二十五条',
      'Civil Procedure Law, Art. 250; Court-Invited Mediation, Art. 25',
    ),
    needs: [],
    say: [
      text(
        '执行由法院办理，您提供对方的财产线索会更快。',
        "The court enforces; information about the debtor's assets speeds it up.",
      ),
    ],
    papers: ['D25'],
    exits: [
      main('ReceivePayment', 'C14', '登记收款', 'Record a payment'),
      other('RecordFollowUp', 'C14', '登记回访', 'Record a follow-up'),
      main('CloseCase', 'C15', '结案', 'Close'),
    ],
  },
  C15: {
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
      main('ArchiveCase', 'C15', '归档', 'File the case'),
      other('ReportToCourt', 'C15', '补登向法院报告', 'Record the report to the court'),
      other('ReceivePayment', 'C15', '登记收款', 'Record a payment'),
      other('RecordFollowUp', 'C15', '登记回访', 'Record a follow-up'),
      again('arbitration-entrusted', 'H2', '仲裁委委托再调解', 'Mediate again for the arbitration commission'),
      again('delegated', 'C0', '法院再次委派', 'Delegated once more'),
    ],
  },
};
