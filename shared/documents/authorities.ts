/**
 * Which court or commission a paper goes to, as far as the case knows. An authority is never guessed: a court counts as that of a place only if
 * the address names the court's own district; otherwise the name is left blank to be written by hand.
 */
import { confirmationStands, standingTitleOf } from '../case/enforceable.ts';
import { type Proceeding, proceedingRows } from '../case/proceedings.ts';
import { isOnHrTrack, proceedingsOf, type PublicCase } from '../case/state.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import { formatChineseDate } from '../kernel/localDate.ts';

/** The labour arbitration commission of the case; null while none is known. */
export const commissionOf = (c: PublicCase): string | null => {
  const seen = [...proceedingsOf(c, 'arbitration-review'), ...proceedingsOf(c, 'arbitration')].at(-1)?.authority;
  const ofRounds = [...c.earlier, c].filter(isOnHrTrack).at(-1)?.registration.court;
  return seen || ofRounds || null;
};

/** The basic court of an address, if the case has met it: 随州市曾都区人民法院 for 湖北省随州市曾都区迎宾大道66号. */
export const courtAt = (c: PublicCase, address: string): string | null =>
  courtsMet(c).find((court) => {
    const place = court.replace(/人民法院$/, '');
    // 中级 and 高级 courts take no such applications, and their names are no district.
    return place !== court && place !== '' && !/[中高]级$/.test(place) && address.includes(place);
  }) ?? null;

/** Courts that took part in this file, the latest first. */
const courtsMet = (c: PublicCase): readonly string[] =>
  [
    ...[...c.earlier, c].filter((round) => !isOnHrTrack(round)).map(({ registration }) => registration.court),
    ...[...c.earlier, c].map(({ confirmation }) => confirmation.applied?.court ?? ''),
    ...c.proceedings.filter(({ kind }) => proceedingRows[kind].partner === 'court').map(({ authority }) => authority),
  ]
    .filter((court) => court !== '')
    .toReversed();

/** A paper that can be enforced: who made it, what it is called, its number and the day it took effect. */
export type Title = {
  readonly name: string;
  readonly number: string;
  readonly on: LocalDate;
  readonly authority: string;
  /** Made by a court, which then enforces it itself. */
  readonly byCourt: boolean;
  /** An award, a judgment or what was settled there: it says itself what is owed, whatever was agreed before. */
  readonly decidesItself: boolean;
};

/** The latest title of the case; null while there is none. */
export const titleOfCase = (c: PublicCase): Title | null => {
  const made = c.proceedings.flatMap((proceeding) => titleOfProceeding(proceeding, c) ?? []).at(-1);
  return made ?? confirmed(c) ?? courtPaper(c);
};

/** 随州市曾都区人民法院于2026年2月26日作出的（2026）鄂1303民特8号确认调解协议裁定书. */
export const titleInWords = ({ name, number, on, authority }: Title): string =>
  `${authority}于${formatChineseDate(on)}作出的${number}${name}`;

const titleNames: { readonly [K in Proceeding['kind']]?: string } = {
  'arbitration-review': '仲裁调解书',
  'payment-order': '支付令',
  arbitration: '仲裁裁决书',
  lawsuit: '民事判决书',
};

const titleOfProceeding = (proceeding: Proceeding, c: PublicCase): Title | null => {
  const act = standingTitleOf(proceeding, c);
  if (act === null) return null;
  const mediated = proceeding.kind === 'arbitration' ? '仲裁调解书' : '民事调解书';
  return {
    name: act.act === 'mediated' ? mediated : (titleNames[proceeding.kind] ?? '生效法律文书'),
    number: act.caseNumber || (proceeding.acts.findLast(({ caseNumber }) => caseNumber !== '')?.caseNumber ?? ''),
    on: act.on,
    authority: proceeding.authority,
    byCourt: proceedingRows[proceeding.kind].partner === 'court',
    decidesItself: proceeding.kind === 'arbitration' || proceeding.kind === 'lawsuit',
  };
};

const confirmed = (c: PublicCase): Title | null => {
  const { ruled, applied } = c.confirmation;
  return ruled !== null && confirmationStands(c)
    ? {
        name: '确认调解协议裁定书',
        number: ruled.caseNumber,
        on: ruled.on,
        authority: applied?.court || c.registration.court,
        byCourt: true,
        decidesItself: false,
      }
    : null;
};

const courtPaper = ({ courtPaper: paper, registration }: PublicCase): Title | null =>
  paper?.kind === 'mediation-paper'
    ? {
        name: '民事调解书',
        number: paper.caseNumber,
        on: paper.issuedOn,
        authority: registration.court,
        byCourt: true,
        decidesItself: false,
      }
    : null;
