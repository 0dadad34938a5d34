/** What to tell people: large enough to read aloud from, and copyable into a message. Part of a guide. */
import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Text } from '../../shared/kernel/text.ts';
import { useText } from '../i18n/useText.ts';
import { Button } from '../ui/Button.tsx';

type SayBlockProps = { readonly title: string; readonly say: readonly Text[] };

export const SayBlock = ({ title, say }: SayBlockProps) => {
  const { t } = useTranslation('cases');
  const text = useText();
  const [copied, setCopied] = useState<string | null>(null);
  if (say.length === 0) return null;
  const words = say.map((sentence) => text(sentence)).join('\n');
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(words);
    setCopied(words);
  };
  const isCopied = copied === words;
  return (
    <section className="hj-guide__part">
      <div className="hj-row-spread">
        <h3 className="hj-guide__label">{title}</h3>
        <Button
          variant="quiet"
          icon={isCopied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
          onPress={() => void copy()}
        >
          {isCopied ? t('guide.copied') : t('guide.copy')}
        </Button>
      </div>
      <blockquote className="hj-say">
        {say.map((sentence) => (
          <p key={sentence.zh}>{text(sentence)}</p>
        ))}
      </blockquote>
    </section>
  );
};
