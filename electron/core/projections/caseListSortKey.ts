/**
 * Texts into keys that sort as people expect when compared byte by byte: Chinese by Mandarin reading, numbers by value, capitals as
 * small letters. SQLite compares bytes only, and the language data of two shells may differ, so the order of readings is a file of ours.
 * Pure.
 */
import pinyin from './caseListPinyin.json' with { type: 'json' };

/** Enough to tell names apart in a list, short enough for an index. */
const maxLength = 24;
const digits = 6;
const firstRead = 0x4e00;
const firstUnread = 0x30000;

/** A key for names: 闫 after 许, 阿 first; a character without a known reading comes after all that have one. */
export const sortKey = (text: string): string => {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\d+/g, (number) => number.padStart(digits, '0'));
  return Array.from(plain).slice(0, maxLength).map(keyOf).join('');
};

const ranks: ReadonlyMap<string, number> = new Map(
  Array.from(pinyin.characters).map((character, rank) => [character, rank]),
);

const keyOf = (character: string): string => {
  const rank = ranks.get(character);
  if (rank !== undefined) return String.fromCodePoint(firstRead + rank);
  const code = character.codePointAt(0) ?? 0;
  return code < 0x3400 ? character : String.fromCodePoint(firstUnread + code);
};
