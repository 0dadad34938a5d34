/** What to tell the parties: large enough to read aloud from, and copyable into a message. */
import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { useCasePage } from './caseActions.tsx';

export const GuideSay = () => {
  const { t } = useTranslation('cases');
  const text = useText();
  const { say } = useCasePage().view.guide;
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
        <h3 className="hj-guide__label">{t('guide.say')}</h3>
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
