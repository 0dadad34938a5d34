/**
 * How parties stand on papers: who they are in full (papers for court and parties carry whole ID numbers), whom they are represented by,
 * and where they sign. What is unknown is null and prints as a blank to fill in by hand.
 */
import { signatureOfParty } from '../agreement/signers.ts';
import { employmentForms, respondentRoles, textOf } from '../case/codes.ts';
import type { Party, Representative, Respondent, Worker } from '../case/parts.ts';
import {
  actingParties,
  type AgreementState,
  canAct,
  isWorker,
  type PublicCase,
  type Signature,
} from '../case/state.ts';
import { ageOn } from '../identity/ageOn.ts';
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

/** 统一社会信用代码 or 公民身份号码 with its number, or the other paper's kind and number. */
export const identityOf = (party: Party): { readonly identityKind: string; readonly identityNumber: string | null } => {
  if (party.kind === 'organisation') return { identityKind: '统一社会信用代码', identityNumber: party.creditCode };
  return isWorker(party) && party.idNumber === null && party.otherPaper !== null
    ? { identityKind: party.otherPaper.kind, identityNumber: party.otherPaper.number }
    : { identityKind: '公民身份号码', identityNumber: party.idNumber };
};

/** 男，26岁: what is known of sex and age on a day. */
const sexAndAge = (person: Person, on: LocalDate): string => {
  const { sex, birthDate } = personDetails(person);
  return [sex, birthDate === null ? null : `${ageOn(birthDate, on)}岁`].filter(Boolean).join('，');
};

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

/** （已于2023年8月11日注销） behind the name of a firm that was struck off; empty otherwise. */
const struckOff = ({ deregisteredOn }: Pick<Respondent, 'deregisteredOn'>): string =>
  deregisteredOn === null ? '' : `（已于${formatChineseDate(deregisteredOn)}注销）`;

/** A party of either side as a card under the label its part in the paper asks for. */
export const partyCard = (
  party: Party,
  c: Pick<PublicCase, 'representatives'>,
  { label, on }: { readonly label: string; readonly on: LocalDate },
): Fields => {
  const fields = isWorker(party)
    ? {
        ...workerFields(party, c.representatives, 1),
        isOrganisation: false,
        role: '',
        head: '',
        contact: '',
        struckOff: '',
      }
    : respondentFields(party, c.representatives);
  return { ...fields, label, sexAndAge: party.kind === 'organisation' ? '' : sexAndAge(party, on) };
};

/** One line that says who a party is: 周建国，男，26岁，公民身份号码…，电话…，住…. */
export const partyLine = (party: Party, on: LocalDate): string => {
  const { identityKind, identityNumber } = identityOf(party);
  const isOrganisation = party.kind === 'organisation';
  const parts = [
    `${isWorker(party) ? '劳动者' : textOf(respondentRoles, party.role).zh.replace(' / ', '、')}${party.name}${isWorker(party) ? '' : struckOff(party)}`,
    isOrganisation ? '' : sexAndAge(party, on),
    identityNumber === null ? '' : `${identityKind}${identityNumber}`,
    isOrganisation && party.legalRepresentative !== ''
      ? `法定代表人（负责人）${party.legalRepresentative}${party.legalRepresentativePost}`
      : '',
    isWorker(party) ? employmentOf(party) : '',
    party.phone === '' ? '' : `电话${party.phone}`,
    party.address === '' ? '' : `住所${party.address}`,
  ];
  return `${parts.filter(Boolean).join('，')}。`;
};

export const respondentFields = (respondent: Respondent, representatives: readonly Representative[]): Fields => {
  const isOrganisation = respondent.kind === 'organisation';
  const { sex, birthDate } = personDetails(respondent);
  return {
    label: '被申请人',
    role: textOf(respondentRoles, respondent.role).zh.replace(' / ', '、'),
    name: respondent.name,
    struckOff: struckOff(respondent),
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

/** One place to sign per party that can; `version` brings signatures and their days, absent: to be signed by hand. */
export const partySigners = (
  c: Pick<PublicCase, 'parties' | 'representatives'>,
  version: Pick<AgreementState, 'signatures'> | null,
  parties: readonly Party[] = actingParties(c),
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

/** Places to sign for those who apply, whichever side they are on; absent: both sides together. */
export const applicantSigners = (
  c: Pick<PublicCase, 'parties' | 'representatives'>,
  parties: readonly Party[] = c.parties,
): readonly Fields[] =>
  partySigners(c, null, parties.filter(canAct)).map((signer) => ({
    ...signer,
    label: signer.seal === true ? '申请人（盖章）' : '申请人（签名、捺印）',
  }));

/** The place to sign of a party that declares something by itself: an organisation seals, a person signs. */
export const principalSigners = (party: Party): readonly Fields[] => {
  const isOrganisation = party.kind === 'organisation';
  return [
    {
      label: isOrganisation ? '单位（盖章）' : '本人（签名、捺印）',
      name: party.name,
      role: isOrganisation ? `法定代表人（负责人）：${party.legalRepresentative}` : '',
      date: '',
      image: null,
      seal: isOrganisation,
    },
  ];
};

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

export const employmentOf = (worker: Worker): string =>
  [
    worker.trade || textOf(employmentForms, worker.employmentForm).zh,
    worker.startedOn === null ? '' : `${formatChineseDate(worker.startedOn)}入职`,
    worker.endedOn === null ? '' : `${formatChineseDate(worker.endedOn)}离职`,
    worker.monthlyWageFen === null ? '' : `月工资${formatYuan(worker.monthlyWageFen)}元`,
  ]
    .filter(Boolean)
    .join('，');
