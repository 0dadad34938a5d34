/** An excerpt with the searched words marked. */

/** Cuts the text at every place where one of the words stands, keeping the words. */
export const splitAtWords = (text: string, words: string): readonly string[] => {
  const parts = words
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return parts.length === 0 ? [text] : text.split(new RegExp(`(${parts.join('|')})`, 'giu'));
};

export const Marked = ({ text, words }: { readonly text: string; readonly words: string }) =>
  splitAtWords(text, words).map((part, index) =>
    index % 2 === 1 ? (
      // oxlint-disable-next-line react/no-array-index-key -- pieces of one text, in order
      <mark key={index} className="hj-mark">
        {part}
      </mark>
    ) : (
      part
    ),
  );
