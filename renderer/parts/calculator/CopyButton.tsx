/** Copies the text of a calculation, to be sent or pasted into a paper. */
import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calculationText } from '../../../shared/calculators/calculationText.ts';
import type { Calculation } from '../../../shared/calculators/calculation.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { useLanguage } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';

type CopyButtonProps = { readonly calculation: Calculation; readonly on: LocalDate };

export const CopyButton = ({ calculation, on }: CopyButtonProps) => {
  const { t } = useTranslation('calculators');
  const language = useLanguage();
  const [copied, setCopied] = useState<string | null>(null);
  const words = calculationText(calculation, on, language);
  const isCopied = copied === words;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(words);
    setCopied(words);
  };
  return (
    <Button icon={isCopied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />} onPress={() => void copy()}>
      {isCopied ? t('copied') : t('copy')}
    </Button>
  );
};
