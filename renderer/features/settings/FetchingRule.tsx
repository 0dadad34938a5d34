/** Which files this computer fetches from the hub by itself. */
import { useTranslation } from 'react-i18next';
import { FetchRule } from '../../../shared/sync/fetchRule.ts';
import { useFetchRule, useSetFetchRule } from '../../app/files.ts';
import { useLanguage } from '../../i18n/useText.ts';
import { Choices } from './Choices.tsx';

export const FetchingRule = () => {
  const { t } = useTranslation('sync');
  const language = useLanguage();
  const rule = useFetchRule();
  const setRule = useSetFetchRule();
  if (rule === null) return null;
  return (
    <Choices
      label={t('fetchingTitle')}
      rows={FetchRule.map((code) => ({ code, word: t(`fetching.${code}`) }))}
      chosen={rule}
      onChoose={setRule}
      hint={[t(`fetchingHint.${rule}`), t('fetchingBody')].join(language === 'zh' ? '' : ' ')}
    />
  );
};
