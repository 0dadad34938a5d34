/** A number that opens its cases; nought has none and stays plain. */
import { useTranslation } from 'react-i18next';

type FigureButtonProps = {
  /** What the number counts, for who cannot see where it stands. */
  readonly title: string;
  readonly text: string;
  readonly isNought: boolean;
  readonly onPress: () => void;
};

export const FigureButton = ({ title, text, isNought, onPress }: FigureButtonProps) => {
  const { t } = useTranslation('statistics');
  if (isNought) return <span className="hj-figure hj-figure--nought">{text}</span>;
  return (
    <button type="button" className="hj-figure" aria-label={t('openFigure', { title, text })} onClick={onPress}>
      {text}
    </button>
  );
};
