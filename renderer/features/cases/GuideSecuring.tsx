/** The three ways to make the agreement enforceable in three lines; the comparison stands in the story. Shown once the agreement is in force. */
import { useTranslation } from 'react-i18next';
import { securingWords } from '../../../shared/agreement/securing.ts';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { useCasePage } from './caseActions.tsx';
import { SecuringChip } from './SecuringChip.tsx';
import { goToSection } from './StoryNav.tsx';

export const GuideSecuring = () => {
  const { t } = useTranslation('elsewhere');
  const text = useText();
  const { guide, case: c } = useCasePage().view;
  // Performed or closed: there is nothing left to secure.
  if (guide.securing === null || c.closing !== null || guide.securing.every(({ why }) => why[0] === 'no-agreement')) {
    return null;
  }
  return (
    <section className="hj-guide__part">
      <div className="hj-row-spread">
        <h3 className="hj-guide__label">{t('securing.short')}</h3>
        <Button variant="quiet" onPress={() => goToSection('securing')}>
          {t('securing.compare')}
        </Button>
      </div>
      <ul className="hj-guide__ways">
        {guide.securing.map((option) => (
          <li key={option.way} className="hj-row-spread">
            <span>
              {text(securingWords[option.way].name)}{' '}
              {option.state === 'open' && option.window !== null && (
                <span className="hj-quiet hj-dense">
                  {t('securing.until')} <DateText on={option.window.lastDay} />
                </span>
              )}
            </span>
            <SecuringChip option={option} />
          </li>
        ))}
      </ul>
    </section>
  );
};
