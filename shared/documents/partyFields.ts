/**
 * How parties stand on papers: who they are in full (papers for court and parties carry whole ID numbers), whom they are represented by,
 * and where they sign. What is unknown is null and prints as a blank to fill in by hand.
 */
import { signatureOfParty } from '../agreement/signers.ts';
import { employmentForms, respondentRoles, textOf } from '../case/codes.ts';
import type { Party, Representative, Respondent, Worker } from '../case/parts.ts';
import { type AgreementState, isWorker, type PublicCase, type Signature } from '../case/state.ts';
import { formatChineseDate, type LocalDate, parseLocalDate } from '../kernel/localDate.ts';
import { formatYuan } from '../money/fen.ts';
import type { Fields } from './template.ts';

/** More parties of a side than this stand in one table instead of a card each. */
export const mostCards = 3;

type Person = Pick<Worker, 'name' | 'idNumber'> & Partial<Pick<Worker, 'sex' | 'birthDate' | 'otherPaper'>>;

/** Sex and birth date come from the ID number where there is one. */
export const personDetails = (
  person: Person,
): { readonly sex: string | null; readonly birthDate: LocalDate | null } => {
  const id = person.idNumber?.length === 18 ? person.idNumber : null;
  const birth = id === null ? null : parseLocalDate(`${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`);
  const known = id === null ? (person.sex ?? null) : Number(id.charAt(16)) % 2 === 1 ? 'male' : 'female';
  return {
    sex: known === null ? null : known === 'male' ? '男' : '女',
    birthDate: birth?.ok ? birth.value : (person.birthDate ?? null),
  };
};

/** 公民身份号码 with its number, or the other paper's kind and number. */
const identityOf = (person: Person): { readonly identityKind: string; readonly identityNumber: string | null } =>
  person.idNumber === null && person.otherPaper
    ? { identityKind: person.otherPaper.kind, identityNumber: person.otherPaper.number }
    : { identityKind: '公民身份号码', identityNumber: person.idNumber };

export const workerFields = (worker: Worker, representatives: readonly Representative[], position: number): Fields => {
  const { sex, birthDate } = personDetails(worker);
  return {
    label: '申请人',
    position,
    name: worker.name,
    sex,
    birthDate: birthDate === null ? null : formatChineseDate(birthDate),
    sexAndBirth: [sex, birthDate === null ? null : `${formatChineseDate(birthDate)}出生`].filter(Boolean).join('，'),
    ...identityOf(worker),
    phone: worker.phone,
    address: worker.address,
    serviceAddress: worker.serviceAddress || worker.address,
    addresses: addressesOf(worker),
    trade: worker.trade || textOf(employmentForms, worker.employmentForm).zh,
    employment: employmentOf(worker),
    agents: agentsOf(worker.partyId, representatives),
  };
};

export const respondentFields = (respondent: Respondent, representatives: readonly Representative[]): Fields => {
  const isOrganisation = respondent.kind === 'organisation';
  const { sex, birthDate } = personDetails(respondent);
  return {
    label: '被申请人',
    role: textOf(respondentRoles, respondent.role).zh.replace(' / ', '、'),
    name: respondent.name,
    isOrganisation,
    sex,
    birthDate: birthDate === null ? null : formatChineseDate(birthDate),
    sexAndBirth: [sex, birthDate === null ? null : `${formatChineseDate(birthDate)}出生`].filter(Boolean).join('，'),
    identityKind: isOrganisation ? '统一社会信用代码' : '公民身份号码',
    identityNumber: isOrganisation ? respondent.creditCode : respondent.idNumber,
    head: isOrganisation
      ? [respondent.legalRepresentative, respondent.legalRepresentativePost].filter(Boolean).join('，')
      : '',
    contact: respondent.contact,
    phone: respondent.phone,
    address: respondent.address,
    serviceAddress: respondent.serviceAddress || respondent.address,
    addresses: addressesOf(respondent),
    agents: agentsOf(respondent.partyId, representatives),
  };
};

/** 赵敏（律师，特别授权，电话…）; empty without an agent. */
export const agentsOf = (partyId: string, representatives: readonly Representative[]): string =>
  representatives
    .filter((representative) => representative.partyId === partyId)
    .map(({ name, relation, authority, phone }) => {
      const facts = [relation, authority === 'special' ? '特别授权' : '一般授权', phone].filter(Boolean);
      return `${name}（${facts.join('，')}）`;
    })
    .join('；');

/** One place to sign per party; `version` brings signatures and their days, absent: to be signed by hand. */
export const partySigners = (
  c: Pick<PublicCase, 'parties' | 'representatives'>,
  version: Pick<AgreementState, 'signatures'> | null,
  parties: readonly Party[] = c.parties,
): readonly Fields[] =>
  parties.map((party) => {
    const signature = version === null ? null : signatureOfParty(version, party.partyId);
    const isOrganisation = party.kind === 'organisation';
    return {
      label: `${isWorker(party) ? '申请人' : '被申请人'}（${isOrganisation ? '盖章' : '签名、捺印'}）`,
      name: party.name,
      role: signingRole(party, c.representatives, signature),
      ...signed(signature),
      seal: isOrganisation,
    };
  });

/** A place to sign for someone known by name: mediator, clerk. */
export const namedSigner = (
  kind: 'mediator' | 'clerk',
  name: string,
  signatures: readonly Signature[] = [],
): Fields => ({
  label: kind === 'mediator' ? '调解员（签名）' : '记录人（签名）',
  name,
  ...handwritten(signatures.find(({ signer }) => signer.kind === kind && signer.name === name) ?? null),
  seal: false,
});

const handwritten = (signature: Signature | null): Fields => ({
  role: signature?.method === 'paper' ? '已在纸质文本上签署' : '',
  ...signed(signature),
});

const signed = (signature: Signature | null): Fields => ({
  date: signature === null ? '' : formatChineseDate(signature.on),
  // A scan of a signed sheet is no picture of a signature: it stays in the file, and the paper says so.
  image:
    signature?.method === 'screen' && signature.image !== null
      ? { kind: 'image', sha256: signature.image.sha256 }
      : null,
});

const signingRole = (party: Party, representatives: readonly Representative[], signature: Signature | null): string => {
  const onPaper = signature?.method === 'paper' ? '已在纸质文本上签署' : '';
  return [roleOf(party, representatives, signature), onPaper].filter(Boolean).join('；');
};

const roleOf = (party: Party, representatives: readonly Representative[], signature: Signature | null): string => {
  const hand = signature?.signer.name ?? '';
  const agent = representatives.find(({ partyId, name }) => partyId === party.partyId && name === hand);
  if (agent !== undefined) return `委托代理人：${agent.name}`;
  if (party.kind !== 'organisation') return '';
  return `法定代表人（委托代理人）：${party.legalRepresentative}`;
};

/** 住所, and the address for service where it is another one. */
const addressesOf = ({ address, serviceAddress }: Pick<Party, 'address' | 'serviceAddress'>): string | null => {
  if (serviceAddress === '' || serviceAddress === address)
    return address === '' ? null : `${address}（送达地址同住所）`;
  return address === '' ? `送达地址：${serviceAddress}` : `${address}；送达地址：${serviceAddress}`;
};

const employmentOf = (worker: Worker): string =>
  [
    worker.trade || textOf(employmentForms, worker.employmentForm).zh,
    worker.startedOn === null ? '' : `${formatChineseDate(worker.startedOn)}入职`,
    worker.endedOn === null ? '' : `${formatChineseDate(worker.endedOn)}离职`,
    worker.monthlyWageFen === null ? '' : `月工资${formatYuan(worker.monthlyWageFen)}元`,
  ]
    .filter(Boolean)
    .join('，');
