/**
 * The track of a supervision letter (一函两书) as a table one can read aloud: per step who acts, what is still missing, which papers go out
 * and which ways lead on. All four kinds share it; what differs by kind stands in kinds.ts.
 * Articles: 工会 = 工会法 (2021); 办法 = 工会劳动法律监督办法 (总工办发〔2021〕9号), known to exist, its numbers not read; 民诉 = 民事诉讼法 (2023),
 * whose rules on service are applied alike. The time to answer is an office setting: no text for Hubei could be read. Checked 2026-11-20.
 */
import type { Text } from '../kernel/text.ts';
import type { LimitMark } from '../timeLimits/rules.ts';
import type { LetterStepCommand } from './commands.ts';
import { letterKindRow } from './kinds.ts';
import type { LetterStepId } from './letterStep.ts';
import type { DraftedLetter } from './state.ts';

export type LetterNeed = {
  readonly id: string;
  readonly text: Text;
  readonly isDone: (letter: DraftedLetter) => boolean;
  /** Left out where it does not concern this kind of letter. */
  readonly appliesTo?: (letter: DraftedLetter) => boolean;
};
export type LetterExit = {
  readonly command: LetterStepCommand;
  readonly label: Text;
  readonly to: LetterStepId;
  /** The usual way on; shown first. */
  readonly isMain: boolean;
};
export type LetterStepRow = {
  readonly name: Text;
  readonly actor: Text;
  readonly article: Text;
  /** How far the article was read. */
  readonly mark: LimitMark;
  readonly needs: readonly LetterNeed[];
  /** What to say to the addressee, or to keep in mind. */
  readonly say: readonly Text[];
  /** `letter` stands for the paper of the letter's kind. */
  readonly papers: readonly ('letter' | 'D22')[];
  readonly exits: readonly LetterExit[];
};

const text = (zh: string, en: string): Text => ({ zh, en });
const need = (id: string, zh: string, en: string, isDone: LetterNeed['isDone']): LetterNeed => ({
  id,
  text: text(zh, en),
  isDone,
});
const main = (command: LetterStepCommand, to: LetterStepId, zh: string, en: string): LetterExit => ({
  command,
  to,
  label: text(zh, en),
  isMain: true,
});
const other = (command: LetterStepCommand, to: LetterStepId, zh: string, en: string): LetterExit => ({
  ...main(command, to, zh, en),
  isMain: false,
});

const drafter = text('调解员（工会劳动法律监督员）', 'Mediator (union labour law supervisor)');
const leader = text('主管', 'Supervisor');
const addressee = text('收文单位', 'The addressee');
const unionLaw = text('工会法第二十二条、第二十三条', 'Trade Union Law, Art. 22, 23');
const measures = text(
  '工会劳动法律监督办法（总工办发〔2021〕9号），条文未核对',
  'Measures on union labour law supervision (总工办发〔2021〕9号), text not checked',
);
const service = text('参照民事诉讼法第八十七条至第九十一条', 'Civil Procedure Law, Art. 87 to 91, applied alike');

const close = other('CloseLetter', 'L9', '办结', 'Close');
const withdraw = other('CloseLetter', 'L9', '撤回', 'Withdraw');
const escalate = other('EscalateLetter', 'L8', '升级为下一份文书', 'Escalate to the next letter');
const goesToAuthority = ({ drafted }: DraftedLetter): boolean =>
  drafted.letterKind === 'proposal' || drafted.letterKind === 'transfer';

export const letterTrack: { readonly [Id in LetterStepId]: LetterStepRow } = {
  L0: {
    name: text('起草', 'Draft'),
    actor: drafter,
    article: text('工会法第二十二条、第二十三条、第二十六条', 'Trade Union Law, Art. 22, 23, 26'),
    mark: 'verified',
    needs: [
      need('addressee', '收文单位', 'Addressee', ({ content }) => content.addressee.name !== ''),
      {
        ...need('employer', '所涉用人单位', 'Employer concerned', ({ content }) => content.employer !== ''),
        appliesTo: goesToAuthority,
      },
      need('matter', '事由', 'Matter', ({ content }) => content.matter !== ''),
      need('facts', '查明的事实', 'Facts found', ({ content }) => content.facts !== ''),
      need('law', '所违反的法律条款', 'Law violated', ({ content }) => content.law.length > 0),
      need('demand', '提示、整改要求或者建议', 'What is asked', ({ content }) => content.demand !== ''),
      {
        ...need(
          'investigators',
          '两名以上监督员调查（写明姓名、证号）',
          'Two supervisors looked into it (names, certificates)',
          ({ content }) => content.investigators !== '',
        ),
        appliesTo: ({ drafted }) => drafted.letterKind === 'opinion',
      },
    ],
    say: [
      text(
        '先听取用人单位和职工双方的说法，能当面协商改正的先协商。',
        'Hear the employer and the workers first; settle by talking what can be settled.',
      ),
    ],
    papers: ['letter'],
    exits: [
      main('SubmitLetter', 'L1', '送审', 'Send to review'),
      other('ReviseLetter', 'L0', '修改', 'Revise'),
      withdraw,
    ],
  },
  L1: {
    name: text('审核', 'Review'),
    actor: leader,
    article: measures,
    mark: 'unverified',
    needs: [need('review', '审核意见', 'The review', ({ review }) => review?.result === 'approved')],
    say: [
      text(
        '审核事实是否查清、条款是否对应、要求是否能做到。',
        'Are the facts clear, do the articles fit, can what is asked be done?',
      ),
    ],
    papers: ['letter'],
    exits: [main('ReviewLetter', 'L2', '审核', 'Review'), other('ReviseLetter', 'L0', '修改', 'Revise'), withdraw],
  },
  L2: {
    name: text('签发', 'Sign out'),
    actor: leader,
    article: measures,
    mark: 'unverified',
    needs: [
      need('issue', '文号、签发人、答复期限', 'Number, signature, time to answer', ({ issue }) => issue !== null),
    ],
    say: [
      text(
        '建议书由县级以上地方工会出具；基层工会可以提请上级工会出具。',
        'A proposal is issued by a local union at county level or above; a basic union asks it to.',
      ),
    ],
    papers: ['letter'],
    exits: [main('IssueLetter', 'L3', '签发', 'Sign out'), other('ReviseLetter', 'L0', '修改', 'Revise'), withdraw],
  },
  L3: {
    name: text('送达', 'Service'),
    actor: drafter,
    article: service,
    mark: 'verified',
    needs: [need('service', '送达方式和签收日期', 'Way and day of receipt', ({ service: done }) => done !== null)],
    say: [
      text(
        '请签收人在送达回证上写明收到日期；拒收的，请见证人签名，把文书留在现场，视为送达。',
        'Ask for the day of receipt on the return slip; if receipt is refused, a witness signs and the letter is left: it counts as served.',
      ),
    ],
    papers: ['letter', 'D22'],
    exits: [main('ServeLetter', 'L4', '登记送达', 'Record service'), withdraw],
  },
  L4: {
    name: text('待答复', 'Waiting for the answer'),
    actor: addressee,
    article: unionLaw,
    mark: 'verified',
    needs: [need('reply', '书面答复', 'A written answer', ({ replies }) => replies.length > 0)],
    say: [
      text(
        '到期前可以打一次电话提醒，问清整改做到哪一步。',
        'Call once before the day and ask how far the rectification is.',
      ),
    ],
    papers: ['letter', 'D22'],
    exits: [
      main('ReceiveReply', 'L5', '登记答复', 'Record the answer'),
      other('CheckRectification', 'L7', '整改复查', 'Check the rectification'),
      escalate,
      close,
    ],
  },
  L5: {
    name: text('已答复', 'Answered'),
    actor: drafter,
    article: unionLaw,
    mark: 'verified',
    needs: [need('check', '整改情况复查', 'The check', ({ checks }) => checks.length > 0)],
    say: [
      text(
        '答复已经整改的，到现场或者向职工核实；不同意整改的，看理由是否成立。',
        'If they say it is rectified, check on the spot or with the workers; if they refuse, see whether the reasons hold.',
      ),
    ],
    papers: ['letter'],
    exits: [
      main('CheckRectification', 'L7', '整改复查', 'Check the rectification'),
      other('ReceiveReply', 'L5', '再登记一份答复', 'Record another answer'),
      escalate,
      close,
    ],
  },
  L6: {
    name: text('逾期未答复', 'No answer in time'),
    actor: drafter,
    article: unionLaw,
    mark: 'verified',
    needs: [need('reply', '书面答复', 'A written answer', ({ replies }) => replies.length > 0)],
    say: [
      text(
        '答复期限已过。可以升级为下一份文书；这时收到答复的，照样登记。',
        'The time to answer is over. Escalate to the next letter; an answer that comes now is recorded all the same.',
      ),
    ],
    papers: ['letter', 'D22'],
    exits: [
      { ...escalate, isMain: true },
      other('ReceiveReply', 'L5', '登记逾期答复', 'Record the late answer'),
      other('CheckRectification', 'L7', '整改复查', 'Check the rectification'),
      close,
    ],
  },
  L7: {
    name: text('整改复查', 'Rectification checked'),
    actor: drafter,
    article: text('工会法第二十六条', 'Trade Union Law, Art. 26'),
    mark: 'verified',
    needs: [need('done', '整改到位', 'Rectified', ({ checks }) => checks.at(-1)?.result === 'done')],
    say: [
      text(
        '整改到位的办结；没有正当理由不整改的，升级为下一份文书。',
        'Close it when rectified; escalate when it is not and no good reason is given.',
      ),
    ],
    papers: ['letter'],
    exits: [
      main('CloseLetter', 'L9', '办结', 'Close'),
      escalate,
      other('CheckRectification', 'L7', '再次复查', 'Check again'),
      other('ReceiveReply', 'L7', '登记答复', 'Record an answer'),
    ],
  },
  L8: {
    name: text('已升级', 'Escalated'),
    actor: drafter,
    article: unionLaw,
    mark: 'verified',
    needs: [
      need(
        'closed',
        '后续文书办结后，一并办结',
        'Close it with the letter that followed',
        ({ closing }) => closing !== null,
      ),
    ],
    say: [
      text(
        '事情由后续文书继续办理；移送检察机关由县级以上工会提出，范围看最高检和全国总工会的通知。',
        'The letter that followed carries the matter on; a transfer to the procuratorate is made by a union at county level or above.',
      ),
    ],
    papers: ['letter'],
    exits: [main('CloseLetter', 'L9', '办结', 'Close')],
  },
  L9: {
    name: text('办结', 'Closed'),
    actor: drafter,
    article: measures,
    mark: 'unverified',
    needs: [],
    say: [],
    papers: ['letter', 'D22'],
    exits: [],
  },
};

/** The one step that no act leads to: it begins when the day to answer has passed without one. */
export const comesByItself: { readonly from: LetterStepId; readonly to: LetterStepId; readonly text: Text } = {
  from: 'L4',
  to: 'L6',
  text: text('答复期限届满', 'The day to answer has passed'),
};

/** The papers of a step for this letter, by the numbers of the catalogue. */
export const papersOfStep = (row: LetterStepRow, { drafted }: DraftedLetter): readonly string[] =>
  row.papers.map((paper) => (paper === 'letter' ? letterKindRow(drafted.letterKind).documentId : paper));
