/** What leaves the office, part by part: a check box each, ticked where it goes along. */
import type { ReactNode, Ref } from 'react';

export type LeavingPart = {
  readonly id: string;
  readonly label: string;
  readonly goes: boolean;
  /** Turns the part; absent for what always goes along. */
  readonly turn?: (() => void) | undefined;
  readonly note?: ReactNode;
};
type LeavingPartsProps = {
  readonly name: string;
  readonly parts: readonly LeavingPart[];
  /** The first box that can be turned takes the focus of the field. */
  readonly focusRef: Ref<HTMLInputElement>;
  readonly onBlur: () => void;
};

export const LeavingParts = ({ name, parts, focusRef, onBlur }: LeavingPartsProps) => {
  const first = parts.find(({ turn }) => turn !== undefined);
  return (
    <ul className="hj-leaves">
      {parts.map((part) => (
        <li key={part.id} className={part.goes ? 'hj-leaves__row hj-leaves__row--chosen' : 'hj-leaves__row'}>
          <label className="hj-check">
            <input
              ref={part === first ? focusRef : undefined}
              name={part.turn === undefined ? undefined : name}
              type="checkbox"
              checked={part.goes}
              disabled={part.turn === undefined}
              onBlur={onBlur}
              onChange={() => part.turn?.()}
            />
            <span>{part.label}</span>
          </label>
          {part.note}
        </li>
      ))}
    </ul>
  );
};
