/** On narrow screens and at large text the two sides stand behind each other; this switch chooses. Hidden where both fit. */
import { useTranslation } from 'react-i18next';

export type Side = 'form' | 'paper';
const sides = ['form', 'paper'] as const;

export const SideSwitch = ({ side, onChange }: { readonly side: Side; readonly onChange: (side: Side) => void }) => {
  const { t } = useTranslation('agreement');
  return (
    <div className="hj-side-switch">
      {sides.map((one) => (
        <button
          key={one}
          type="button"
          className="hj-side-switch__one"
          aria-pressed={one === side}
          onClick={() => onChange(one)}
        >
          {t(`open.${one}`)}
        </button>
      ))}
    </div>
  );
};
