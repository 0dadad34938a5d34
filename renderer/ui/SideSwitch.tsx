/** On narrow screens and at large text the sides of a page stand behind each other; this switch chooses. Hidden where all fit. */
import './SideSwitch.css';

type SideSwitchProps<S extends string> = {
  readonly sides: readonly { readonly id: S; readonly label: string }[];
  readonly side: S;
  readonly onChange: (side: S) => void;
};

export const SideSwitch = <S extends string>({ sides, side, onChange }: SideSwitchProps<S>) => (
  <div className="hj-side-switch">
    {sides.map(({ id, label }) => (
      <button
        key={id}
        type="button"
        className="hj-side-switch__one"
        aria-pressed={id === side}
        onClick={() => onChange(id)}
      >
        {label}
      </button>
    ))}
  </div>
);
