/** The top strip: search and palette, the calm saved state, language, person and lock. */
import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DeskStatus } from '../../shared/api/views.ts';
import { SearchBox } from '../features/search/SearchBox.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { SavedState } from './SavedState.tsx';

type TopStripProps = { readonly status: DeskStatus; readonly onLock: () => void };

export const TopStrip = ({ status, onLock }: TopStripProps) => {
  const { t } = useTranslation('frame');
  return (
    <header className="hj-strip">
      <div className="hj-strip__inner">
        <div className="hj-strip__search">
          <SearchBox />
        </div>
        <div className="hj-strip__end">
          <SavedState onlyHere={status.onlyHere} />
          <LanguageSwitch />
          {status.person !== null && (
            <span className="hj-strip__person" title={`${t('person')}: ${status.person.name}`}>
              <span className="hj-strip__initial" aria-hidden="true">
                {[...status.person.name].at(0)}
              </span>
              <span className="hj-strip__name">{status.person.name}</span>
            </span>
          )}
          <IconButton label={t('lockHint')} icon={<Lock />} onPress={onLock} />
        </div>
      </div>
    </header>
  );
};
