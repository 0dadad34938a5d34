/** Title of a step with its place in the row of steps. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

type StepHeadProps = {
  readonly step?: number;
  readonly total?: number;
  readonly title: string;
  readonly body: string;
  /** False for the first screen: there the keyboard begins at the very top. */
  readonly takesFocus?: boolean;
};

export const StepHead = ({ step, total = 3, title, body, takesFocus = true }: StepHeadProps) => {
  const { t } = useTranslation('entry');
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that led here went with the step before; a step whose first field takes the focus keeps it.
  useEffect(() => {
    if (takesFocus && document.activeElement === document.body) heading.current?.focus();
  }, [takesFocus]);
  return (
    <header className="hj-stack-tight">
      {step !== undefined && (
        <p className="hj-steps">
          <span className="hj-steps__dots" aria-hidden="true">
            {Array.from({ length: total }, (_, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- the steps have no other identity than their place
              <i key={index} data-done={index < step ? '' : undefined} />
            ))}
          </span>
          {t('stepOf', { step, total })}
        </p>
      )}
      <h1 className="hj-steps__title" ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p className="hj-quiet">{body}</p>
    </header>
  );
};
