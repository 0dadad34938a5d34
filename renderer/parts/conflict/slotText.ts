/** What a slot is called: `party:w1` is the party of that name, `outcome/closing` two things that exclude each other. */
import type { Language } from '../../../shared/kernel/text.ts';
import { conflicts as en } from '../../i18n/en/conflicts.ts';
import { conflicts as zh } from '../../i18n/zh/conflicts.ts';

const names: Readonly<Record<Language, Readonly<Record<string, string>>>> = { zh: zh.slots, en: en.slots };

/** `nameOf` answers the name of what the slot's key stands for, or an empty text. */
export const slotText = (slot: string, language: Language, nameOf: (id: string) => string = () => ''): string =>
  partsOf(slot)
    .map(({ kind, key }) => [names[language][kind] ?? kind, nameOf(key)].filter((word) => word !== '').join(' '))
    .join(language === 'zh' ? '、' : ' / ');

type Part = { readonly kind: string; readonly key: string };

/** A decision about a decision carries the slot it was about: only its kind is told. */
const partsOf = (slot: string): readonly Part[] => {
  if (slot.startsWith('resolution:')) return [{ kind: 'resolution', key: '' }];
  return slot.split('/').map((part) => {
    const at = part.indexOf(':');
    return at < 0 ? { kind: part, key: '' } : { kind: part.slice(0, at), key: part.slice(at + 1) };
  });
};
