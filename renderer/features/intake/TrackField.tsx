/** The mechanism as two calm choices with what each means, then how the dispute was brought. The channel proposes; a press decides. */
import { Landmark, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { referralsOf, type Track, tracks } from '../../../shared/case/codes.ts';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/form/ChoiceField.tsx';
import type { IntakeInput } from './intakeForm.ts';
import { mayGoOneStop, roundOn } from './suggestRound.ts';

const icons: { readonly [T in Track]: ReactNode } = {
  'court-union': <Landmark aria-hidden="true" />,
  'hr-union': <Users aria-hidden="true" />,
};

export const TrackField = () => {
  const { t } = useTranslation('intake');
  const text = useText();
  const { control, getValues, setValue } = useFormContext<IntakeInput>();
  const { field } = useController({ control, name: 'registration.track' });
  const choose = (track: Track): void => {
    field.onChange(track);
    const { referral } = roundOn(track, getValues('registration.channel'));
    setValue('registration.referral', referral, { shouldDirty: true });
  };
  return (
    <div className="hj-stack">
      <div className="hj-tracks" role="radiogroup" aria-label={t('track.label')}>
        {tracks.map(({ code, text: name }, at) => (
          <label key={code} className="hj-track-card">
            <input
              ref={at === 0 ? field.ref : undefined}
              type="radio"
              name={field.name}
              value={code}
              checked={field.value === code}
              onBlur={field.onBlur}
              onChange={() => choose(code)}
            />
            {icons[code]}
            <span>
              <strong>{text(name)}</strong>
              <span className="hj-quiet hj-dense">{t(`track.means.${code}`)}</span>
            </span>
          </label>
        ))}
      </div>
      <FormField />
    </div>
  );
};

/** How the dispute was brought, on the track that was chosen. */
const FormField = () => {
  const { t } = useTranslation('intake');
  const { control, setValue } = useFormContext<IntakeInput>();
  const [track, referral, workers] = useWatch({
    control,
    name: ['registration.track', 'registration.referral', 'workers'],
  });
  const offersOneStop = mayGoOneStop(
    { track, referral },
    workers.map(({ employmentForm }) => employmentForm),
  );
  return (
    <ChoiceField
      name="registration.referral"
      label={t(`track.form.${track}`)}
      rows={referralsOf(track)}
      note={
        offersOneStop ? (
          <span className="hj-row">
            {t('track.oneStop')}
            <Button
              variant="quiet"
              onPress={() => setValue('registration.referral', 'one-stop', { shouldDirty: true })}
            >
              {t('track.takeOneStop')}
            </Button>
          </span>
        ) : null
      }
    />
  );
};
