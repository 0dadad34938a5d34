/** Shown only after 150 ms, so that quick answers do not flicker; the space is kept from the start. */
import './Surface.css';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

const SHOWN_AFTER_MS = 150;

export const Loading = ({
  label,
  minHeight,
}: {
  readonly label?: string | undefined;
  readonly minHeight?: string | undefined;
}) => {
  const { t } = useTranslation();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOWN_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="hj-loading" role="status" style={minHeight === undefined ? undefined : { minHeight }}>
      {isShown && (
        <>
          <span className="hj-loading__dots" aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          {label ?? t('loading')}
        </>
      )}
    </div>
  );
};
