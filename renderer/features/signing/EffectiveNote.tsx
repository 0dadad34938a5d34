/** The day the agreement takes effect, with its basis; the windows for what follows run from it. */
import { useTranslation } from 'react-i18next';
import { effectiveDate } from '../../../shared/agreement/effectiveDate.ts';
import type { CaseView } from '../../../shared/api/views.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { formatFullDay } from '../../ui/formatDate.ts';

export const EffectiveNote = ({ view }: { readonly view: CaseView }) => {
  const { t } = useTranslation('signing');
  const say = useText();
  const language = useLanguage();
  const { on, basis } = effectiveDate(view.case);
  return (
    <section className="hj-effective">
      <h2>{t('sealed.effective')}</h2>
      <p className="hj-effective__day">{on === null ? t('sealed.notYet') : formatFullDay(on, language)}</p>
      <p className="hj-quiet">{say(basis)}</p>
    </section>
  );
};
