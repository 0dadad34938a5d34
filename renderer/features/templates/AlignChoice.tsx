import { useTranslation } from 'react-i18next';
import type { Align } from '../../../shared/documents/template.ts';
import { Choice } from './Choice.tsx';

const aligns = ['left', 'center', 'right'] as const satisfies readonly Align[];

export const AlignChoice = ({
  value,
  onChange,
}: {
  readonly value: Align;
  readonly onChange: (align: Align) => void;
}) => {
  const { t } = useTranslation('templates');
  return (
    <Choice
      label={t('align')}
      value={value}
      rows={aligns.map((code) => ({ code, word: t(`aligns.${code}`) }))}
      onChange={onChange}
    />
  );
};
