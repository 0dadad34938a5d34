/** Stands in for a page that is still being written. */
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState.tsx';

export const NotBuilt = () => {
  const { t } = useTranslation();
  return <EmptyState what={t('notBuilt')} isCentered />;
};
