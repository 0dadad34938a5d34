/** One case of the sample office told in a few words, and the intake case it becomes on a given day. Days are counted from its receipt. */
import type { BodyKind, CaseFlag, Partner } from '../case/codes.ts';
import { type HandoffPart, routes } from '../case/handoffs.ts';
import type { ProceedingAct, ProceedingKind } from '../case/proceedings.ts';
import { addDays, type LocalDate } from '../kernel/localDate.ts';
import { splitFen } from '../money/fen.ts';
import type { StepId } from '../workflow/guideView.ts';
import { personIdNumber, personName, personPhone } from './people.ts';
import type { IntakeCaseInput } from './schema.ts';

type Ending =
  | 'signed-by-worker'
  | 'agreed'
  | 'confirmed'
  | 'paid'
  | 'court-paper'
  | 'F1'
  | 'F2'
  | 'F3'
  | 'F4'
  | 'enforced';

export type Story = {
  readonly firm: string;
  readonly role?: 'employer' | 'platform' | 'contractor' | 'using';
  readonly workers: number;
  readonly types: IntakeCaseInput['disputeTypes'];
  readonly claim: NonNullable<IntakeCaseInput['claims']>[number]['kind'];
  readonly yuanEach: number;
  readonly form?: IntakeCaseInput['workers'][number]['employmentForm'];
  readonly trade: string;
  readonly facts: string;
  /** Days ago that the case was received. */
  readonly ago: number;
  readonly referral?: IntakeCaseInput['referral'];
  readonly channel?: IntakeCaseInput['channel'];
  readonly until?: StepId;
  readonly end?: Ending;
  readonly instalments?: number;
  /** Only on the HR track. */
  readonly hr?: HrStory;
};

export type HrStory = {
  /** The day of acceptance; not accepted while left out. */
  readonly accepted?: number;
  readonly isOral?: true;
  readonly negotiated?: 'settled' | 'none' | 'breached';
  readonly platform?: string;
  readonly project?: string;
  readonly flags?: readonly CaseFlag[];
  /** The worker left, or the wrong ended, so many days before the receipt; the limitation runs from there. */
  readonly left?: number;
  /** Days before the receipt that the worker was hurt. */
  readonly hurt?: number;
  readonly notice?: number;
  readonly proceedings?: readonly {
    readonly kind: ProceedingKind;
    readonly at: number;
    readonly yuan?: number;
    readonly acts?: readonly (readonly [ProceedingAct, number])[];
  }[];
  readonly letters?: readonly {
    readonly direction?: 'in';
    readonly partner: Partner;
    readonly name: string;
    readonly purpose: string;
    readonly at: number;
    readonly parts?: readonly HandoffPart[];
    readonly answered?: number;
  }[];
};

/** HR bureau and union sit together in the arbitration court's mediation centre. */
const bodyKind: BodyKind = 'arbitration-centre';
const commission = '随州市劳动人事争议仲裁委员会';

export const sampleCase = (s: Story, i: number, today: LocalDate): IntakeCaseInput => {
  const at = (days: number): LocalDate => addDays(today, Math.min(0, days - s.ago));
  const names = Array.from({ length: s.workers }, (_, w) => personName(i * 40 + w + 3));
  const head = personName(i * 40 + 2);
  const isMediated = s.hr === undefined || s.hr.accepted !== undefined;
  return {
    ...roundOf(s, at),
    receivedOn: at(0),
    disputeTypes: s.types,
    workers: names.map((name, w) => ({
      name,
      idNumber: personIdNumber(i * 40 + w + 3),
      phone: personPhone(i * 40 + w + 3),
      address: '湖北省随州市曾都区',
      employmentForm: s.form ?? '01',
      trade: s.trade,
      endedOn: at(-(s.hr?.left ?? 20)),
      platform: s.hr?.platform ?? '',
      project: s.hr?.project ?? '',
    })),
    respondents: [
      {
        role: s.role ?? 'employer',
        name: s.firm,
        legalRepresentative: head,
        phone: personPhone(i * 40 + 2),
        address: '湖北省随州市',
      },
    ],
    claims: names.map((who) => ({ kind: s.claim, amountFen: s.yuanEach * 100, who })),
    facts: s.facts,
    ...(s.until === 'C1' || s.until === 'C2' ? { consentAskedOn: at(0) } : {}),
    ...(s.until === 'C7' ? { suspectedOn: at(4) } : {}),
    ...(s.until === undefined ? {} : { until: s.until }),
    ...(s.hr === undefined ? {} : hrFields(s.hr, names, at)),
    sessions: isMediated ? [{ heldOn: at(3), present: [...names, head], minutes }] : [],
    outcome: outcomeOf(s, { names, head, at, today }),
  };
};

const minutes = '双方陈述事实，调解员逐项核对金额，归纳无争议部分和分歧。';

type Days = (days: number) => LocalDate;
type RoundFields = Pick<IntakeCaseInput, 'track' | 'referral' | 'channel' | 'court' | 'acceptedOn'>;

const roundOf = ({ hr, referral, channel }: Story, at: Days): RoundFields =>
  hr === undefined
    ? {
        track: 'court-union',
        referral: referral ?? 'delegated',
        channel: channel ?? '07',
        court: '随州市曾都区人民法院',
        acceptedOn: at(0),
      }
    : {
        track: 'hr-union',
        referral: referral ?? 'application',
        channel: channel ?? '11',
        court: commission,
        acceptedOn: hr.accepted === undefined ? null : at(hr.accepted),
      };

const hrFields = (hr: HrStory, names: readonly string[], at: Days): Partial<IntakeCaseInput> => ({
  bodyKind,
  flags: [...(hr.flags ?? [])],
  isOral: hr.isOral ?? false,
  negotiation: hr.negotiated === undefined ? null : { on: at(0), result: hr.negotiated },
  keyDates: names.map((who) => ({
    who,
    knewOn: hr.left === undefined ? null : at(-hr.left),
    injuredOn: hr.hurt === undefined ? null : at(-hr.hurt),
  })),
  proceedings: (hr.proceedings ?? []).map(({ kind, at: openedAt, yuan, acts }) => ({
    kind,
    on: at(openedAt),
    authority: authorities[kind] ?? '',
    amountFen: yuan === undefined ? null : yuan * 100,
    acts: (acts ?? []).map(([act, day]) => ({ act, on: at(day) })),
  })),
  handoffs: (hr.letters ?? []).map(({ direction, partner, name, purpose, parts, at: day, answered }) => ({
    direction,
    partner,
    partnerName: name,
    purpose,
    on: at(day),
    parts: [...(parts ?? ['employer' as const])],
    consentOn: routes[partner].byProcedure ? null : at(day),
    replyBy: at(day + 15),
    answeredOn: answered === undefined ? null : at(answered),
  })),
});

const authorities: { readonly [K in ProceedingKind]?: string } = {
  arbitration: commission,
  'arbitration-review': commission,
  'payment-order': '随州市曾都区人民法院',
};

type Cast = {
  readonly names: readonly string[];
  readonly head: string;
  readonly at: Days;
  readonly today: LocalDate;
};

const failures = { F1: true, F2: true, F3: true, F4: true } as const;
const isFailure = (end: Ending | undefined): end is keyof typeof failures => end !== undefined && end in failures;

const outcomeOf = (s: Story, cast: Cast): NonNullable<IntakeCaseInput['outcome']> | null => {
  const { names, head, at } = cast;
  if (isFailure(s.end))
    return {
      kind: 'failed',
      reason: s.end,
      on: at(6),
      noticeOn: s.hr?.notice === undefined ? null : at(s.hr.notice),
      closedOn: s.until === undefined ? at(7) : null,
    };
  if (s.end === undefined) return null;
  const signedOn = at(5);
  const who = s.end === 'signed-by-worker' ? names : [...names, head, 'mediator'];
  const isConfirmed = s.end === 'confirmed' || (s.end === 'enforced' && s.hr === undefined);
  return {
    kind: 'agreement',
    agreedOn: signedOn,
    clauses: ['被申请人按付款明细向申请人支付款项。', '被申请人逾期不付的，申请人可以就全部未付款项申请强制执行。'],
    payments: paymentsOf(s, cast),
    signatures: who.map((name) => ({ who: name, on: signedOn })),
    ...(isConfirmed ? { confirmation: { appliedOn: at(7), docketedOn: at(8), ruledOn: at(14), court: '' } } : {}),
    ...(s.end === 'court-paper' ? { courtPaper: { issuedOn: at(6), effectiveOn: at(8) } } : {}),
    ...(s.end === 'enforced' ? { enforcementOn: at(60) } : {}),
    ...(s.end === 'paid' ? { closedOn: at(9) } : {}),
  };
};

/** Monthly instalments from ten days after signing; what was due more than a month ago has been paid, later ones may be late. */
const paymentsOf = (s: Story, { names, at, today }: Cast) =>
  names.flatMap((payee) =>
    splitFen(s.yuanEach * 100, s.instalments ?? 1).map((amountFen, n) => {
      const dueOn = addDays(at(5), 10 + n * 30);
      const isPaid = s.end === 'paid' || (s.end !== 'enforced' && dueOn < addDays(today, -30));
      return {
        amountFen,
        dueOn,
        method: 'transfer' as const,
        payer: s.firm,
        payee,
        ...(isPaid ? { paidOn: s.end === 'paid' ? at(6) : dueOn } : {}),
      };
    }),
  );
