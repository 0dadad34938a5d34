/** What the dialog of an extension says before a day is typed: from which day it lengthens anything, and where it must end. Pure. */
import type { ExtensionRoom } from '../../../shared/case/extension.ts';
import type { Text } from '../../../shared/kernel/text.ts';
import { formatFullDay } from '../../ui/formatDate.ts';

export const extensionWords = (room: ExtensionRoom | null): Text | null => {
  if (room === null) return null;
  const { earliest, latest } = room;
  return latest === null
    ? {
        zh: `最早延到${formatFullDay(earliest, 'zh')}；没有规定上限，以双方同意为准。`,
        en: `At the earliest ${formatFullDay(earliest, 'en')}; no longest time is stated, both sides decide.`,
      }
    : {
        zh: `可以延到${formatFullDay(earliest, 'zh')}至${formatFullDay(latest, 'zh')}之间，最晚不能超过${formatFullDay(latest, 'zh')}。`,
        en: `Any day from ${formatFullDay(earliest, 'en')} to ${formatFullDay(latest, 'en')}, which is the longest allowed.`,
      };
};
