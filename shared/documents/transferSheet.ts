/**
 * 移交表 (D32, D32b): what is typed into the court's and the HR bureau's online forms, in their order and under their labels, so that nothing is
 * typed twice. One table per form: sections, and in each the fields with the words to paste. Order of the court's: 人民法院调解平台 and 网上立案
 * (case, applicants, respondents, claims, evidence); of the HR bureau's: “互联网+调解”服务平台 (applicant, employer, dispute). Both forms were known
 * from published guides only, not from the screens themselves (2026-11-20): a changed label is one row here. Pure.
 */
import { effectiveDate } from '../agreement/effectiveDate.ts';
import { caseFlags, claimKinds, disputeTypes, employmentForms, isAct, respondentRoles, textOf } from '../case/codes.ts';
import type { Respondent, Worker } from '../case/parts.ts';
import { isOnHrTrack, type PublicCase, respondentsOf, standingClaims, workersOf } from '../case/state.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import type { Text } from '../kernel/text.ts';
import { formatYuan, sumFen } from '../money/fen.ts';
import { confirmationCourt } from './confirmationApplication.ts';
import { standingAgreement } from './caseCourse.ts';
import { commissionOf } from './authorities.ts';
import { evidenceOf } from './evidenceList.ts';
import type { PaperContext } from './paperContext.ts';
import { claimsOf } from './paperWords.ts';
import { agentsOf, personDetails } from './partyFields.ts';

export const TransferTarget = ['court', 'hr'] as const;
export type TransferTarget = (typeof TransferTarget)[number];

/** One box of the form: its label there, what belongs in it, and whether it is a long text. */
export type TransferField = { readonly label: string; readonly value: string; readonly isLong: boolean };
/** A section of the form, which is also what one copies at once. */
export type TransferGroup = { readonly title: string; readonly fields: readonly TransferField[] };
export type TransferSheet = {
  readonly target: TransferTarget;
  readonly number: string;
  readonly groups: readonly TransferGroup[];
};

export const transferTitles: { readonly [T in TransferTarget]: Text } = {
  court: { zh: '法院平台（调解平台、网上立案）', en: "The court's platforms" },
  hr: { zh: '人社平台（劳动人事争议在线调解）', en: "The HR bureau's platform" },
};

/** The paper that is the printed sheet of a form. */
export const transferPapers: { readonly [T in TransferTarget]: string } = { court: 'D32', hr: 'D32b' };

/** The sheet for one form. Masked numbers in the case come out masked. */
export const transferSheet = (target: TransferTarget, context: PaperContext): TransferSheet => ({
  target,
  number: context.case.registration.number,
  groups: forms[target].flatMap((section) => groupsOf(section, context)),
});

type Row<T> = readonly [label: string, value: (of: T, context: PaperContext) => string | null, isLong?: 'long'];
type Section =
  | { readonly of: 'case'; readonly title: string; readonly rows: readonly Row<PublicCase>[] }
  | { readonly of: 'workers'; readonly title: string; readonly rows: readonly Row<Worker>[] }
  | { readonly of: 'respondents'; readonly title: string; readonly rows: readonly Row<Respondent>[] };

const groupsOf = (section: Section, context: PaperContext): readonly TransferGroup[] => {
  const { case: c } = context;
  switch (section.of) {
    case 'case':
      return [filled(section.title, section.rows, c, context)];
    case 'workers':
      return numbered(section.title, workersOf(c)).map(([title, worker]) =>
        filled(title, section.rows, worker, context),
      );
    case 'respondents':
      return numbered(section.title, respondentsOf(c)).map(([title, respondent]) =>
        filled(title, section.rows, respondent, context),
      );
  }
};

const numbered = <T>(title: string, list: readonly T[]): readonly (readonly [string, T])[] =>
  list.map((item, index) => [list.length === 1 ? title : `${title}${index + 1}`, item]);

const filled = <T>(title: string, rows: readonly Row<T>[], of: T, context: PaperContext): TransferGroup => ({
  title,
  fields: rows.map(([label, value, isLong]) => ({
    label,
    value: value(of, context)?.trim() ?? '',
    isLong: isLong === 'long',
  })),
});

/** Forms take days as 2026-03-05 and sums as 40760.00: what a date box and a number box accept when pasted. */
const day = (on: LocalDate | null | undefined): string => on ?? '';
const sum = (fen: number | null | undefined): string =>
  fen === null || fen === undefined ? '' : formatYuan(fen).replaceAll(',', '');

const claimedFen = (c: PublicCase): number =>
  sumFen(standingClaims(c).map(({ kind, amountFen }) => (isAct(kind) ? 0 : (amountFen ?? 0))));
const identityKind = (worker: Worker): string =>
  worker.idNumber === null && worker.otherPaper !== null ? worker.otherPaper.kind : '居民身份证';
/** The number tells the day: where the one is masked, so is the other. */
const birthDate = (worker: Worker): string =>
  worker.idNumber?.includes('*') === true ? '********' : day(personDetails(worker).birthDate);
const identityNumber = (worker: Worker): string => worker.idNumber ?? worker.otherPaper?.number ?? '';
const disputes = (c: PublicCase): string =>
  c.registration.disputeTypes.map((code) => textOf(disputeTypes, code).zh).join('、');
const yesNo = (value: boolean | null): string => (value === null ? '' : value ? '是' : '否');

const requests = (c: PublicCase): string =>
  standingClaims(c)
    .map(({ partyId, kind, amountFen, note }, index) => {
      const name = c.parties.length > 2 ? (c.parties.find((p) => p.partyId === partyId)?.name ?? '') : '';
      const amount = amountFen === null || isAct(kind) ? '' : `${formatYuan(amountFen)}元`;
      return `${index + 1}. ${name === '' ? '' : `${name}：`}${textOf(claimKinds, kind).zh}${amount}${note === '' ? '' : `（${note}）`}`;
    })
    .join('\n');
const evidence = (c: PublicCase): string =>
  evidenceOf(
    c,
    c.parties.map(({ partyId }) => partyId),
  )
    .map(({ name, purpose }, index) => `${index + 1}. ${name}${purpose === '' ? '' : `（${purpose}）`}`)
    .join('\n');

const resultOf = (c: PublicCase): string => {
  if (standingAgreement(c) !== null) return '调解成功';
  if (c.ending !== null || c.declined !== null) return '调解不成功';
  return '调解中';
};
const lastDueOn = (c: PublicCase): LocalDate | null =>
  (standingAgreement(c)?.payments ?? [])
    .map(({ dueOn }) => dueOn)
    .toSorted()
    .at(-1) ?? null;
const clausesOf = (c: PublicCase): string =>
  (standingAgreement(c)?.clauses ?? []).map(({ text }, index) => `${index + 1}. ${text}`).join('\n');

const workerRows: readonly Row<Worker>[] = [
  ['姓名', ({ name }) => name],
  ['性别', (worker) => personDetails(worker).sex],
  ['证件类型', identityKind],
  ['证件号码', identityNumber],
  ['出生日期', birthDate],
  ['联系电话', ({ phone }) => phone],
];
const respondentRows: readonly Row<Respondent>[] = [
  ['统一社会信用代码', ({ kind, creditCode }) => (kind === 'organisation' ? creditCode : '')],
  ['身份证件号码', ({ kind, idNumber }) => (kind === 'person' ? idNumber : '')],
  ['法定代表人', ({ legalRepresentative }) => legalRepresentative],
  ['职务', ({ legalRepresentativePost }) => legalRepresentativePost],
  ['联系人', ({ contact }) => contact],
  ['联系电话', ({ phone }) => phone],
];
const resultRows: readonly Row<PublicCase>[] = [
  ['调解组织', (_c, { office }) => office.name],
  ['调解员', (c) => c.mediators.map(({ name }) => name).join('、')],
  ['受理日期', (c) => day(c.acceptance?.on)],
  ['调解结果', resultOf],
  ['协议生效日期', (c) => day(effectiveDate(c).on)],
  ['协议金额（元）', (c) => sum(standingAgreement(c)?.totalFen)],
  ['履行期限', (c) => day(lastDueOn(c))],
];

const forms: { readonly [T in TransferTarget]: readonly Section[] } = {
  court: [
    {
      of: 'case',
      title: '案件信息',
      rows: [
        ['管辖法院', (c, context) => (isOnHrTrack(c) ? confirmationCourt(context) : c.registration.court)],
        ['案件类型', (c) => (standingAgreement(c) === null ? '诉前调解' : '申请司法确认')],
        ['案由', disputes],
        ['标的额（元）', (c) => sum(claimedFen(c))],
        ['法院案号', (c) => c.registration.externalNumbers.join('；')],
        ['本组织案号', (c) => c.registration.number],
      ],
    },
    {
      of: 'workers',
      title: '申请人',
      rows: [
        ...workerRows,
        ['职业', ({ trade, employmentForm }) => trade || textOf(employmentForms, employmentForm).zh],
        ['工作单位', (_worker, { case: c }) => respondentsOf(c)[0]?.name ?? ''],
        ['住所地', ({ address }) => address],
        ['送达地址', ({ address, serviceAddress }) => serviceAddress || address],
        ['委托代理人', ({ partyId }, { case: c }) => agentsOf(partyId, c.representatives)],
      ],
    },
    {
      of: 'respondents',
      title: '被申请人',
      rows: [
        ['当事人类型', ({ kind }) => (kind === 'organisation' ? '法人或者其他组织' : '自然人')],
        ['名称', ({ name }) => name],
        ...respondentRows,
        ['住所地', ({ address }) => address],
        ['送达地址', ({ address, serviceAddress }) => serviceAddress || address],
        ['委托代理人', ({ partyId }, { case: c }) => agentsOf(partyId, c.representatives)],
      ],
    },
    {
      of: 'case',
      title: '请求、事实和证据',
      rows: [
        ['请求事项', requests, 'long'],
        ['事实与理由', (c) => c.registration.facts, 'long'],
        ['证据', evidence, 'long'],
      ],
    },
    // The court confirms what stands here; the HR bureau takes the agreement itself.
    { of: 'case', title: '调解情况', rows: [...resultRows, ['协议内容', clausesOf, 'long']] },
  ],
  hr: [
    {
      of: 'workers',
      title: '申请人信息',
      rows: [
        ...workerRows,
        ['现住址', ({ address }) => address],
        ['文书送达地址', ({ address, serviceAddress }) => serviceAddress || address],
        ['用工形式', ({ employmentForm }) => textOf(employmentForms, employmentForm).zh],
        ['岗位（工种）', ({ trade }) => trade],
        ['是否农民工', ({ isMigrantWorker }) => yesNo(isMigrantWorker)],
        ['是否工会会员', ({ isUnionMember }) => yesNo(isUnionMember)],
        ['入职日期', ({ startedOn }) => day(startedOn)],
        ['离职日期', ({ endedOn }) => day(endedOn)],
        ['月工资（元）', ({ monthlyWageFen }) => sum(monthlyWageFen)],
        ['请求', ({ partyId }, { case: c }) => claimsOf(c, partyId)],
      ],
    },
    {
      of: 'respondents',
      title: '用人单位信息',
      rows: [
        ['单位名称', ({ name }) => name],
        ['单位身份', ({ role }) => textOf(respondentRoles, role).zh],
        ...respondentRows,
        ['行业', ({ industry }) => industry],
        ['是否建立工会', ({ hasUnion }) => yesNo(hasUnion)],
        ['单位地址', ({ address }) => address],
      ],
    },
    {
      of: 'case',
      title: '争议信息',
      rows: [
        ['行政区划', (_c, { office }) => office.district],
        ['仲裁委员会', (c) => commissionOf(c)],
        ['争议类型', disputes],
        ['涉及人数', (c) => String(workersOf(c).length)],
        ['涉及金额（元）', (c) => sum(claimedFen(c))],
        ['申请日期', (c) => day(c.application?.on ?? c.registration.receivedOn)],
        ['风险标记', (c) => c.registration.flags.map((flag) => textOf(caseFlags, flag).zh).join('、')],
        ['本组织案号', (c) => c.registration.number],
        ['调解请求', requests, 'long'],
        ['事实与理由', (c) => c.registration.facts, 'long'],
        ['证据', evidence, 'long'],
      ],
    },
    { of: 'case', title: '调解情况', rows: resultRows },
  ],
};
