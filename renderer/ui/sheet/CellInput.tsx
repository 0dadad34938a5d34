/**
 * The one input of a sheet, in the active cell. While it only stands there its text is selected, so that typing replaces it and an input
 * method starts composing in a real field. What is typed stays in the field until it is taken over; the page is told of it as it grows, so
 * that a draft never misses the half of a word.
 */
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { isComposing } from '../form/Form.tsx';

export type CellInputProps = {
  readonly text: string;
  readonly label: string;
  readonly mode: 'ready' | 'edit';
  readonly isEnd: boolean;
  readonly isFaulty: boolean;
  readonly isReadOnly: boolean;
  readonly describedBy: string | undefined;
  readonly choicesId: string | undefined;
  /** True once when the sheet wants the focus here. */
  readonly takesFocus: () => boolean;
  readonly onKey: (key: KeyboardEvent<HTMLInputElement>) => void;
  readonly onTyping: (typed: string) => void;
  readonly onLeave: () => void;
};

export const CellInput = (props: CellInputProps) => {
  const { text, mode, takesFocus } = props;
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const field = input.current;
    if (field === null) return;
    if (mode === 'ready') field.value = text;
    if (takesFocus()) field.focus();
    if (mode === 'ready' && document.activeElement === field) field.select();
  });
  return (
    <input
      ref={input}
      className={`hj-sheet__input hj-sheet__input--${mode}`}
      defaultValue={text}
      aria-label={props.label}
      aria-invalid={props.isFaulty || undefined}
      aria-describedby={props.describedBy}
      readOnly={props.isReadOnly}
      autoComplete="off"
      spellCheck={false}
      list={mode === 'edit' ? props.choicesId : undefined}
      data-end={props.isEnd || undefined}
      onFocus={(focus) => {
        if (mode === 'ready') focus.target.select();
      }}
      onInput={(change) => props.onTyping(change.currentTarget.value)}
      onKeyDown={(key) => {
        if (!isComposing(key)) props.onKey(key);
      }}
      onBlur={props.onLeave}
    />
  );
};
