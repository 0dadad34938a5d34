/** Title of a step with its place in the row of steps. */
import { useTranslation } from 'react-i18next';

type StepHeadProps = { readonly step?: number; readonly total?: number; readonly title: string; readonly body: string };

export const StepHead = ({ step, total = 3, title, body }: StepHeadProps) => {
  const { t } = useTranslation('entry');
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
      <h1>{title}</h1>
      <p className="hj-quiet">{body}</p>
    </header>
  );
};
