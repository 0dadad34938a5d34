/**
 * What an event of the history says beside its label: its day and its plain words, read from whatever data it has. Total: an event of a
 * newer version shows what can be read of it and nothing else. Pure.
 */
import { channels, claimKinds, evidenceKinds, outcomes } from '../../../shared/case/codes.ts';
import { documentTitle } from '../../../shared/documents/titles.ts';
import { isLocalDate, type LocalDate } from '../../../shared/kernel/localDate.ts';
import type { Text } from '../../../shared/kernel/text.ts';
import type { ChoiceRow } from '../../ui/form/SelectField.tsx';
import {
  answerRows,
  chosenByRows,
  courtActRows,
  courtPaperRows,
  lookRows,
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

const dayKeys = ['on', 'heldOn', 'receivedOn', 'preparedOn', 'issuedOn'] as const;
const wordKeys = [
  'number',
  'name',
  'mediatorName',
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
  'summary',
] as const;
const nestedKeys = ['party', 'claim', 'evidence', 'representative', 'record', 'version', 'signer'] as const;
const MOST_CHARACTERS = 90;

/** Codes that are words for people, by the key they stand under; a code may mean something in one of several lists. */
const codeLists: Readonly<Record<string, readonly (readonly ChoiceRow[])[]>> = {
  kind: [claimKinds, evidenceKinds, courtPaperRows],
  channel: [channels],
  outcome: [outcomes],
  reason: [outcomes],
  answer: [answerRows],
  result: [rulingRows, recusalRows, sessionResultRows],
  act: [courtActRows, lookRows],
  chosenBy: [chosenByRows],
};

export const historyDetail = (data: unknown): HistoryDetail => {
  const layers = [data, ...nestedKeys.map((key) => valueOf(data, key))];
  const on = first(layers, dayKeys, (value) => (typeof value === 'string' && isLocalDate(value) ? value : null));
  const amountFen = first(layers, ['amountFen', 'totalFen'], (value) => (typeof value === 'number' ? value : null));
  return {
    on,
    amountFen,
    aboutIds: aboutIdsOf(data),
    words: [...peopleWords(data), ...codeWords(layers), ...paperWords(data), ...plainWords(layers)],
  };
};

/** A look at personal data names what was seen as `idNumber/<party>` or `evidence/<evidence>`. */
const aboutIdsOf = (data: unknown): readonly string[] => {
  const many = valueOf(data, 'partyIds');
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
