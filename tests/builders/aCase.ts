/**
 * A case walked through its commands, for tests of deciders, the guide and projections: `aCase().accepted().rightsTold()`. Every step goes
 * through `decide`, so a fixture can never hold what the desk would refuse. Fixed days and ids.
 */
import { builtInCalendar } from '../../shared/calendar/workCalendar.ts';
import { type Referral, referrals } from '../../shared/case/codes.ts';
import { caseCommand, type CaseCommand, type Role } from '../../shared/case/commands.ts';
import { decide, type Decision } from '../../shared/case/decide.ts';
import type { CaseEvent } from '../../shared/case/events.ts';
import type { ProceedingAct, ProceedingKind } from '../../shared/case/proceedings.ts';
import { evolve, initialCase } from '../../shared/case/evolve.ts';
import type { AgreementVersion, Payment } from '../../shared/case/parts.ts';
import type { CaseState, RegisteredCase } from '../../shared/case/state.ts';
import { type LocalDate, localDate } from '../../shared/kernel/localDate.ts';
import { aRespondent, aWorker } from './paperCase.ts';

export const day = localDate;
export const today = day('2026-06-30');
const mediator: readonly Role[] = ['mediator'];

export const aPayment = (changes: Partial<Payment> = {}): Payment => ({
  paymentId: 'pay1',
  amountFen: 5_800_000,
  dueOn: day('2026-04-10'),
  method: 'transfer',
  payerId: 'r1',
  payeeId: 'w1',
  account: '周建国 随州农商行 6228000000000001',
  ...changes,
});

export const aVersion = (changes: Partial<AgreementVersion> = {}): AgreementVersion => ({
  versionId: 'v1',
  preparedOn: day('2026-03-05'),
  facts: '申请人在被申请人处工作，工资未结清。',
  disputedMatters: '拖欠工资',
  clauses: [{ clauseId: 'cl1', kind: 'payment', text: '被申请人于2026年4月10日前支付申请人工资人民币58000元。' }],
  payments: [aPayment()],
  totalFen: 5_800_000,
  clerk: '',
  bindsOnSigning: false,
  annexClaimIds: [],
  ...changes,
});

export const registerCommand = (referral: Referral = 'delegated'): CaseCommand =>
  caseCommand('RegisterCase', {
    registration: {
      track: referrals.find(({ code }) => code === referral)?.track ?? 'court-union',
      referral,
      channel: '07',
      site: '',
      receivedOn: day('2026-01-20'),
      court: '随州市曾都区人民法院',
      externalNumbers: [],
      disputeTypes: ['02'],
      facts: '工资未结清。',
      bodyKind: null,
      flags: [],
      consultationId: null,
    },
    parties: [aWorker(), aRespondent()],
    claims: [{ claimId: 'c1', partyId: 'w1', kind: 'wage-arrears', amountFen: 5_800_000, note: '', trace: null }],
    evidence: [],
  });

/** An immutable walk; each method returns a longer one. */
export class CaseWalk {
  readonly events: readonly CaseEvent[];
  /** The commands that were given, to walk the same way through a desk. */
  readonly commands: readonly CaseCommand[];
  constructor(events: readonly CaseEvent[] = [], commands: readonly CaseCommand[] = []) {
    this.events = events;
    this.commands = commands;
  }

  get state(): CaseState {
    return this.events.reduce<CaseState>(evolve, initialCase);
  }
  get case(): RegisteredCase {
    const { state } = this;
    if (state.kind !== 'registered') throw new Error('the walk has not registered a case yet');
    return state;
  }

  /** What `decide` answers to the command here, on the given day. */
  try(command: CaseCommand, on: LocalDate = today, roles: readonly Role[] = mediator): Decision {
    return decide(command, this.state, {
      today: on,
      roles,
      caseNumber: '鄂随工调〔2026〕15号',
      isSample: false,
      calendar: builtInCalendar,
      settings: [],
    });
  }
  /** The walk after the command, which must be accepted. */
  then(command: CaseCommand): CaseWalk {
    const decision = this.try(command);
    if (!decision.ok) throw new Error(`refused ${command.type}: ${JSON.stringify(decision.refusal)}`);
    return new CaseWalk([...this.events, ...decision.value], [...this.commands, command]);
  }

  registered(referral: Referral = 'delegated'): CaseWalk {
    return this.then(registerCommand(referral));
  }
  referred(): CaseWalk {
    const on = day('2026-01-20');
    return this.then(
      caseCommand('ReceiveReferral', { on, letterNumber: '', court: '', materials: [], consentStated: true }),
    );
  }
  accepted(referral: Referral = 'delegated'): CaseWalk {
    const on = day('2026-01-20');
    return this.registered(referral)
      .referred()
      .then(caseCommand('AcceptReferral', { on, receivedBy: '王秀兰' }));
  }
  withMediator(name = '王秀兰'): CaseWalk {
    return this.then(
      caseCommand('AppointMediator', { on: day('2026-01-21'), name, personId: null, chosenBy: 'body', isOnRoll: true }),
    );
  }
  rightsTold(): CaseWalk {
    return this.then(caseCommand('TellRights', { on: day('2026-01-22'), way: 'in-person', partyIds: ['w1', 'r1'] }));
  }
  inMediation(referral: Referral = 'delegated'): CaseWalk {
    return this.accepted(referral).withMediator().rightsTold();
  }
  prepared(version: AgreementVersion = aVersion()): CaseWalk {
    return this.then(caseCommand('PrepareAgreement', { version }));
  }
  signedBy(partyId: 'w1' | 'r1' | 'mediator', on: LocalDate, versionId = 'v1'): CaseWalk {
    const names = { w1: '周建国', r1: '陈志远', mediator: '王秀兰' } as const;
    const signer =
      partyId === 'mediator'
        ? ({ kind: 'mediator', name: names.mediator } as const)
        : ({ kind: 'party', partyId, name: names[partyId] } as const);
    return this.then(caseCommand('SignAgreement', { versionId, signer, on, method: 'paper', image: null }));
  }
  sealed(on: LocalDate = day('2026-03-06'), versionId = 'v1'): CaseWalk {
    const pdf = { sha256: 'a'.repeat(64), name: 'D13.pdf', mediaType: 'application/pdf', sizeBytes: 1000 };
    return this.then(caseCommand('SealAgreement', { versionId, on, pdf, pages: 2, checkCode: 'ABCD-EFGH' }));
  }
  agreed(referral: Referral = 'delegated'): CaseWalk {
    return this.inMediation(referral)
      .prepared()
      .signedBy('w1', day('2026-03-05'))
      .signedBy('r1', day('2026-03-05'))
      .signedBy('mediator', day('2026-03-06'))
      .sealed();
  }
  /** HR track: applied, the other side agrees, accepted, mediator, rights told. */
  applied(referral: Referral = 'application'): CaseWalk {
    const on = day('2026-01-20');
    return this.registered(referral).then(
      caseCommand('ReceiveApplication', {
        on,
        form: 'written',
        applicantIds: ['w1'],
        recordedBy: '王秀兰',
        reasons: '欠薪',
      }),
    );
  }
  acceptedByHr(referral: Referral = 'application'): CaseWalk {
    const on = day('2026-01-21');
    return this.applied(referral)
      .then(caseCommand('AskConsent', { on, way: 'phone', partyIds: ['r1'] }))
      .then(caseCommand('AnswerConsent', { on, way: 'phone', partyId: 'r1', answer: 'agrees', note: '' }))
      .then(caseCommand('AcceptApplication', { on, receivedBy: '王秀兰' }));
  }
  inHrMediation(referral: Referral = 'application'): CaseWalk {
    return this.acceptedByHr(referral).withMediator().rightsTold();
  }
  /** Signed by both and the mediator on 5 and 6 March, the body's seal on the 7th, sealed. */
  agreedByHr(version: AgreementVersion = aVersion()): CaseWalk {
    const signer = { kind: 'body', name: '随州市职工服务中心' } as const;
    return this.inHrMediation()
      .prepared(version)
      .signedBy('w1', day('2026-03-05'))
      .signedBy('r1', day('2026-03-05'))
      .signedBy('mediator', day('2026-03-06'))
      .then(
        caseCommand('SignAgreement', { versionId: 'v1', signer, on: day('2026-03-07'), method: 'paper', image: null }),
      )
      .sealed(day('2026-03-07'));
  }
  failedByHr(reason: 'F1' | 'F2' = 'F2'): CaseWalk {
    return this.inHrMediation().then(caseCommand('EndMediation', { on: day('2026-02-10'), reason, note: '' }));
  }
  opened(
    kind: ProceedingKind,
    on: string,
    changes: { readonly partyIds?: string[]; readonly amountFen?: number } = {},
  ): CaseWalk {
    const { partyIds = ['w1'], amountFen = null } = changes;
    const authority = '随州市劳动人事争议仲裁委员会';
    return this.then(
      caseCommand('OpenProceeding', {
        proceedingId: kind,
        kind,
        on: day(on),
        authority,
        partyIds,
        amountFen,
        note: '',
      }),
    );
  }
  acted(kind: ProceedingKind, act: ProceedingAct, on: string): CaseWalk {
    return this.then(
      caseCommand('RecordProceedingAct', {
        actId: `${kind}-${act}`,
        proceedingId: kind,
        on: day(on),
        act,
        caseNumber: '',
        note: '',
      }),
    );
  }
  failed(reason: 'F1' | 'F2' = 'F2'): CaseWalk {
    return this.inMediation().then(caseCommand('EndMediation', { on: day('2026-02-10'), reason, note: '' }));
  }
}

export const aCase = (): CaseWalk => new CaseWalk();
