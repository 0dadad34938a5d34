/**
 * What an event of the history says beside its label: its day and its plain words, read from whatever data it has. Total: an event of a
 * newer version shows what can be read of it and nothing else. Pure.
 */
import { channels, claimKinds, outcomes, textOf } from '../../../shared/case/codes.ts';
import { isLocalDate, type LocalDate } from '../../../shared/kernel/localDate.ts';
import type { Text } from '../../../shared/kernel/text.ts';

export type HistoryDetail = {
  /** The business day the event tells of, where it has one. */
  readonly on: LocalDate | null;
  readonly amountFen: number | null;
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
  'matter',
  'place',
  'recipient',
  'what',
  'reason',
  'note',
  'text',
  'findings',
  'summary',
] as const;
const nestedKeys = ['party', 'claim', 'evidence', 'representative', 'record', 'version', 'signer', 'pdf'] as const;
const MOST_CHARACTERS = 90;

export const historyDetail = (data: unknown): HistoryDetail => {
  const layers = [data, ...nestedKeys.map((key) => valueOf(data, key))];
  const on = first(layers, dayKeys, (value) => (typeof value === 'string' && isLocalDate(value) ? value : null));
  const amountFen = first(layers, ['amountFen', 'totalFen'], (value) => (typeof value === 'number' ? value : null));
  return { on, amountFen, words: [...codeWords(layers), ...plainWords(layers)] };
};

const codeWords = (layers: readonly unknown[]): readonly Text[] => {
  const code = (key: string) => first(layers, [key], (value) => (typeof value === 'string' ? value : null));
  const kind = code('kind');
  const outcome = code('outcome') ?? code('reason');
  return [
    ...(kind !== null && claimKinds.some((row) => row.code === kind) ? [textOf(claimKinds, kind)] : []),
    ...(outcome !== null && outcomes.some((row) => row.code === outcome) ? [textOf(outcomes, outcome)] : []),
    ...(code('channel') === null ? [] : [textOf(channels, code('channel') ?? '')]),
  ];
};

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
