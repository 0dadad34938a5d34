/**
 * A letter walked through its commands: `aLetter().submitted().approved().issued().served()`. Every step goes through `decideLetter`, so a
 * fixture can never hold what the desk would refuse. Invented people and firms; fixed days and ids.
 */
import { builtInCalendar } from '../../shared/calendar/workCalendar.ts';
import type { Role } from '../../shared/case/commands.ts';
import { type LocalDate, localDate } from '../../shared/kernel/localDate.ts';
import { letterCommand, type LetterCommand } from '../../shared/letter/commands.ts';
import { decideLetter, type LetterContext, type LetterDecision } from '../../shared/letter/decide.ts';
import type { LetterContent, LetterEvent, ReplyLimit } from '../../shared/letter/events.ts';
import type { LetterKind } from '../../shared/letter/kinds.ts';
import { type DraftedLetter, foldLetter, type LetterState } from '../../shared/letter/state.ts';
import type { LetterEventData } from '../../shared/letter/events.ts';

const day = localDate;
const everyRole: readonly Role[] = ['mediator', 'supervisor', 'administrator'];
export const fifteenWorkdays: ReplyLimit = { count: 15, unit: 'workday', source: '本单位规定' };

export const aContent = (changes: Partial<LetterContent> = {}): LetterContent => ({
  issuer: '随州市总工会',
  addressee: { name: '随州市晨光装饰工程有限公司', address: '随州市解放路9号', contact: '赵强', phone: '0722-0000009' },
  employer: '随州市晨光装饰工程有限公司',
  matter: '拖欠2026年1月、2月工资',
  facts: '贵单位未按约定支付周建国等三人2026年1月、2月工资。',
  history: '',
  law: ['《中华人民共和国劳动合同法》第三十条第一款：用人单位应当及时足额支付劳动报酬。'],
  demand: '请于收到本函后核实并足额支付上述工资。',
  enclosures: ['工资欠条复印件'],
  investigators: '王秀兰（鄂工监001）、李明（鄂工监002）',
  contactName: '王秀兰',
  contactPhone: '0722-0000000',
  copyTo: '',
  ...changes,
});

export const draftCommand = (
  kind: LetterKind = 'reminder',
  content: LetterContent = aContent(),
): Extract<LetterCommand, { readonly type: 'DraftLetter' }> => ({
  type: 'DraftLetter',
  data: { letterKind: kind, on: day('2026-03-02'), caseId: null, previousId: null, content },
});

export const issueCommand = (limit: ReplyLimit | null = fifteenWorkdays, on = day('2026-03-04')): LetterCommand =>
  letterCommand('IssueLetter', { on, code: '鄂随工调提', signedBy: '陈主席', expectedServedOn: on, limit });

export const serveCommand = (
  on: LocalDate = day('2026-03-05'),
  way: LetterEventData<'LetterServed'>['way'] = 'direct',
): LetterCommand =>
  letterCommand('ServeLetter', {
    on,
    way,
    receiver: way === 'left' ? '' : '赵强',
    capacity: way === 'left' ? '' : '办公室主任',
    server: '王秀兰、李明',
    place: '随州市解放路9号',
    trackingNumber: '',
    refusedFor: way === 'left' ? '称无权签收' : '',
    witness: way === 'left' ? '社区工作人员孙丽' : '',
    receipts: [],
  });

/** An immutable walk; each method returns a longer one. */
export class LetterWalk {
  readonly events: readonly LetterEvent[];
  constructor(events: readonly LetterEvent[] = []) {
    this.events = events;
  }

  get state(): LetterState {
    return foldLetter(this.events);
  }
  get letter(): DraftedLetter {
    const { state } = this;
    if (state.kind !== 'drafted') throw new Error('the walk has not drafted a letter yet');
    return state;
  }

  /** What `decideLetter` answers here. */
  try(command: LetterCommand, changes: Partial<LetterContext> = {}): LetterDecision {
    return decideLetter(command, this.state, {
      today: day('2026-06-30'),
      roles: everyRole,
      number: '鄂随工调提〔2026〕12号',
      isSample: false,
      calendar: builtInCalendar,
      settings: [],
      ...changes,
    });
  }
  /** The walk after the command, which must be accepted. */
  then(command: LetterCommand): LetterWalk {
    const decision = this.try(command);
    if (!decision.ok) throw new Error(`refused ${command.type}: ${JSON.stringify(decision.refusal)}`);
    return new LetterWalk([...this.events, ...decision.value]);
  }

  drafted(kind: LetterKind = 'reminder', content: LetterContent = aContent()): LetterWalk {
    return this.then(draftCommand(kind, content));
  }
  submitted(): LetterWalk {
    return this.then(letterCommand('SubmitLetter', { on: day('2026-03-02') }));
  }
  approved(): LetterWalk {
    return this.then(
      letterCommand('ReviewLetter', { on: day('2026-03-03'), result: 'approved', reviewer: '陈主席', note: '' }),
    );
  }
  issued(limit: ReplyLimit | null = fifteenWorkdays): LetterWalk {
    return this.then(issueCommand(limit));
  }
  served(on: LocalDate = day('2026-03-05'), way: LetterEventData<'LetterServed'>['way'] = 'direct'): LetterWalk {
    return this.then(serveCommand(on, way));
  }
  answered(stance: 'will-rectify' | 'rectified' | 'objects' = 'will-rectify', on = day('2026-03-12')): LetterWalk {
    return this.then(letterCommand('ReceiveReply', { replyId: 'a1', on, stance, summary: '正在筹措资金', files: [] }));
  }
  checked(result: 'done' | 'not-done' = 'done', on = day('2026-04-01')): LetterWalk {
    return this.then(
      letterCommand('CheckRectification', {
        checkId: `k${on}`,
        on,
        result,
        checkedBy: '王秀兰、李明',
        findings: '',
        files: [],
      }),
    );
  }
}

/** A letter drafted and, by default, waiting for its answer. */
export const aLetter = (): LetterWalk => new LetterWalk();
export const aServedLetter = (kind: LetterKind = 'reminder'): LetterWalk =>
  aLetter()
    .drafted(kind)
    .submitted()
    .approved()
    .issued(kind === 'transfer' ? null : fifteenWorkdays)
    .served();
