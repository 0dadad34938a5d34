/** What stands in place of content that is on its way or could not be read. */
import { useTranslation } from 'react-i18next';
import { Banner } from './Banner.tsx';
import { Button } from './Button.tsx';
import { Loading } from './Loading.tsx';

type QueryStateProps = {
  readonly isError: boolean;
  readonly onRetry: () => void;
  readonly minHeight?: string | undefined;
};

export const QueryState = ({ isError, onRetry, minHeight = '12rem' }: QueryStateProps) => {
  const { t } = useTranslation();
  if (!isError) return <Loading minHeight={minHeight} />;
  return (
    <Banner tone="overdue" title={t('errorTitle')} isAlert action={<Button onPress={onRetry}>{t('retry')}</Button>}>
      {t('errorBody')}
    </Banner>
  );
};
