/** Minutes as people say them: 6 小时 12 分. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

export const useHours = (): ((minutes: number) => string) => {
  const { t } = useTranslation('consultations');
  return useCallback(
    (minutes) =>
      minutes < 60
        ? t('onlyMinutes', { minutes })
        : t('hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 }),
    [t],
  );
};
