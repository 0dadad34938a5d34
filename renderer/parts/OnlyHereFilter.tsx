/** Narrows a list to what is only on this computer; not offered where there is no hub. */
import { Monitor } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSyncStatus } from '../app/queries.ts';

type OnlyHereFilterProps = { readonly isOn: boolean; readonly onChange: (isOn: boolean) => void };

export const OnlyHereFilter = ({ isOn, onChange }: OnlyHereFilterProps) => {
  const { t } = useTranslation('sync');
  const { data } = useSyncStatus();
  if (data === undefined || data.url === null) return null;
  return (
    <button
      type="button"
      className="hj-button hj-button--plain hj-only-here"
      aria-pressed={isOn}
      onClick={() => onChange(!isOn)}
    >
      <Monitor aria-hidden="true" />
      {t('place.here')}
    </button>
  );
};
