/** The day the agreement takes effect, with its basis; the windows for what follows run from it. */
import { useTranslation } from 'react-i18next';
import { agreementInForce, effectiveDate } from '../../../shared/agreement/effectiveDate.ts';
import { lastSignedOn } from '../../../shared/agreement/signers.ts';
import type { CaseView } from '../../../shared/api/views.ts';
import { isOnHrTrack } from '../../../shared/case/state.ts';
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
      {isOnHrTrack(view.case) && <ThreeDays view={view} />}
    </section>
  );
};

/** 调仲 Art. 14: the parties, the mediator, the seal; the last of the three counts, so all three are shown. */
const ThreeDays = ({ view }: { readonly view: CaseView }) => {
  const { t } = useTranslation('signing');
  const language = useLanguage();
  const signatures = agreementInForce(view.case)?.signatures ?? [];
  return (
    <dl className="hj-effective__three">
      {(['party', 'mediator', 'body'] as const).map((kind) => {
        const on = lastSignedOn(signatures.filter(({ signer }) => signer.kind === kind));
        return (
          <div key={kind}>
            <dt className="hj-quiet">{t(`sealed.three.${kind}`)}</dt>
            <dd>{on === null ? t('sealed.notYet') : formatFullDay(on, language)}</dd>
          </div>
        );
      })}
    </dl>
  );
};
