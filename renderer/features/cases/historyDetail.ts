/**
 * What an event of the history says beside its label: its day and its plain words, read from whatever data it has. Total: an event of a
 * newer version shows what can be read of it and nothing else. Pure.
 */
import {
  channels,
  claimKinds,
  evidenceKinds,
  outcomes,
  partners,
  performanceStates,
  referrals,
  satisfactions,
  serviceWays,
  tracks,
} from '../../../shared/case/codes.ts';
import { actText, ProceedingKind, proceedingRows } from '../../../shared/case/proceedings.ts';
import { documentTitle } from '../../../shared/documents/titles.ts';
import { isLocalDate, type LocalDate } from '../../../shared/kernel/localDate.ts';
import type { Text } from '../../../shared/kernel/text.ts';
import type { ChoiceRow } from '../../ui/form/SelectField.tsx';
import { formatFullDay } from '../../ui/formatDate.ts';
import {
  applicationFormRows,
  answerRows,
  chosenByRows,
  courtActRows,
  courtPaperRows,
  handoffRows,
  interruptionRows,
  lookRows,
  negotiationRows,
  recusalRows,
  rulingRows,
  sessionResultRows,
} from './optionRows.ts';

export type HistoryDetail = {
  /** The business day the event tells of, where it has one. */
  readonly on: LocalDate | null;
  readonly amountFen: number | null;
  /** Parties and evidence it names, by id. */
  readonly aboutIds: readonly string[];
  readonly words: readonly (string | Text)[];
};

const dayKeys = ['on', 'heldOn', 'receivedOn', 'preparedOn', 'issuedOn', 'from'] as const;
const wordKeys = [
  'number',
  'name',
  'mediatorName',
  'authority',
  'partnerName',
  'purpose',
  'cause',
  'who',
  'to',
  'recordedBy',
  'receivedBy',
  'receiver',
  'person',
  'letterNumber',
  'caseNumber',
  'checkCode',
  'matter',
  'place',
  'recipient',
  'reason',
  'note',
  'text',
  'findings',
  'newClaims',
  'handling',
  'risk',
  'measures',
  'summary',
] as const;
const nestedKeys = ['party', 'claim', 'evidence', 'representative', 'record', 'version', 'signer'] as const;
const MOST_CHARACTERS = 90;

const proceedingKinds: readonly ChoiceRow[] = ProceedingKind.map((kind) => ({
  code: kind,
  text: proceedingRows[kind].text,
}));

/** Codes that are words for people, by the key they stand under; a code may mean something in one of several lists. */
const codeLists: Readonly<Record<string, readonly (readonly ChoiceRow[])[]>> = {
  kind: [claimKinds, evidenceKinds, courtPaperRows, proceedingKinds],
  track: [tracks],
  referral: [referrals],
  channel: [channels],
  partner: [partners],
  form: [applicationFormRows],
  ground: [interruptionRows],
  performance: [performanceStates],
  satisfaction: [satisfactions],
  way: [serviceWays],
  outcome: [outcomes],
  reason: [outcomes],
  answer: [answerRows],
  result: [rulingRows, recusalRows, sessionResultRows, negotiationRows, handoffRows],
  act: [courtActRows, lookRows],
  chosenBy: [chosenByRows],
};
/** The word for a code that stands under a key, or null where it is none. */
export const codeText = (key: string, code: string): Text | null =>
  codeLists[key]?.flat().find((row) => row.code === code)?.text ?? null;

/** `kindOf`: which kind of proceeding an act belongs to, by the proceeding's id; the words of an act differ by kind. */
export const historyDetail = (
  data: unknown,
  kindOf: (proceedingId: string) => ProceedingKind | undefined = () => undefined,
): HistoryDetail => {
  const layers = [data, ...nestedKeys.map((key) => valueOf(data, key))];
  const on = first(layers, dayKeys, (value) => (typeof value === 'string' && isLocalDate(value) ? value : null));
  const amountFen = first(layers, ['amountFen', 'totalFen'], (value) => (typeof value === 'number' ? value : null));
  return {
    on,
    amountFen,
    aboutIds: aboutIdsOf(data),
    words: [
      ...peopleWords(data),
      ...codeWords(layers),
      ...proceedingWords(data, kindOf),
      ...paperWords(data),
      ...dateWords(data),
      ...plainWords(layers),
    ],
  };
};

/** A look at personal data names what was seen as `idNumber/<party>` or `evidence/<evidence>`. */
const aboutIdsOf = (data: unknown): readonly string[] => {
  const many = valueOf(data, 'partyIds') ?? valueOf(data, 'applicantIds');
  const seen = valueOf(data, 'what');
  const one = valueOf(data, 'partyId') ?? valueOf(valueOf(data, 'claim'), 'partyId');
  return [
    ...(Array.isArray(many) ? many.map(String) : []),
    ...(typeof one === 'string' ? [one] : []),
    ...(typeof seen === 'string' && seen.includes('/') ? [seen.slice(seen.indexOf('/') + 1)] : []),
  ];
};

const codeWords = (layers: readonly unknown[]): readonly Text[] =>
  Object.entries(codeLists).flatMap(([key, lists]) => {
    const code = first(layers, [key], (value) => (typeof value === 'string' ? value : null));
    return lists.flatMap((rows) => rows.filter((row) => row.code === code).map((row) => row.text));
  });

/** Of how many people an event speaks, where it says so. */
const peopleWords = (data: unknown): readonly Text[] => {
  const people = valueOf(data, 'people');
  return typeof people === 'number' ? [{ zh: `共 ${people} 人`, en: `${people} people` }] : [];
};

/** What an authority did, in the words of its kind of proceeding. */
const proceedingWords = (
  data: unknown,
  kindOf: (proceedingId: string) => ProceedingKind | undefined,
): readonly Text[] => {
  const [id, act] = [valueOf(data, 'proceedingId'), valueOf(data, 'act')];
  const kind = typeof id === 'string' && typeof act === 'string' ? kindOf(id) : undefined;
  return kind === undefined ? [] : [proceedingRows[kind].text, actText(kind, String(act))];
};

const namedDays = [
  ['knewOn', '知道受侵害', 'knew of the wrong'],
  ['wrongEndedOn', '违法行为结束', 'the wrong ended'],
  ['injuredOn', '事故、诊断', 'accident or diagnosis'],
  ['until', '至', 'until'],
  ['replyBy', '答复', 'answer by'],
  ['returnBy', '反馈', 'result by'],
] as const;

/** Further days that an event names beside its own. */
const dateWords = (data: unknown): readonly Text[] =>
  namedDays.flatMap(([key, zh, en]) => {
    const day = valueOf(data, key);
    return typeof day === 'string' && isLocalDate(day)
      ? [{ zh: `${zh}${formatFullDay(day, 'zh')}`, en: `${en} ${formatFullDay(day, 'en')}` }]
      : [];
  });

/** The paper that was issued, printed or saved, by its title. */
const paperWords = (data: unknown): readonly Text[] =>
  [valueOf(data, 'documentId'), valueOf(data, 'what')]
    .filter((id) => typeof id === 'string' && /^D\d\d[a-z]?$/.test(id))
    .map((id) => documentTitle(String(id)));

const plainWords = (layers: readonly unknown[]): readonly string[] => {
  const words = layers.flatMap((layer) => wordKeys.map((key) => valueOf(layer, key)));
  const texts = words.filter((word): word is string => typeof word === 'string' && word.trim() !== '');
  return [...new Set(texts)].filter((text) => !outcomes.some((row) => row.code === text)).map(shorten);
};

const shorten = (text: string): string => (text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text);

const first = <T>(
  layers: readonly unknown[],
  keys: readonly string[],
  read: (value: unknown) => T | null,
): T | null => {
  for (const layer of layers) {
    for (const key of keys) {
      const found = read(valueOf(layer, key));
      if (found !== null) return found;
    }
  }
  return null;
};

const valueOf = (data: unknown, key: string): unknown =>
  typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
