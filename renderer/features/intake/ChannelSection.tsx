/** How the dispute came, where and when, and which way it takes. The channel proposes the way. */
import { useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { channels } from '../../../shared/case/codes.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/form/ChoiceField.tsx';
import { DateField } from '../../ui/form/DateField.tsx';
import { TextField } from '../../ui/form/TextField.tsx';
import type { IntakeInput } from './intakeForm.ts';
import { IntakeSection } from './IntakeSection.tsx';
import { followChannel } from './suggestRound.ts';
import { TrackField } from './TrackField.tsx';

/** Shown first; the others are one press away. */
const common: ReadonlySet<string> = new Set(['01', '02', '04', '06', '07', '08', '10', '11']);

export const ChannelSection = ({ today }: { readonly today: LocalDate }) => {
  const { t } = useTranslation('intake');
  const { control, getValues, setValue } = useFormContext<IntakeInput>();
  const channel = useWatch({ control, name: 'registration.channel' });
  const before = useRef(channel);
  const [showsAll, setShowsAll] = useState(false);
  const isAll = showsAll || !common.has(channel);
  const follow = (): void => {
    const { channel: chosen, track, referral } = getValues('registration');
    const round = followChannel({ track, referral }, before.current, chosen);
    before.current = chosen;
    setValue('registration.track', round.track, { shouldDirty: true });
    setValue('registration.referral', round.referral, { shouldDirty: true });
  };
  return (
    <IntakeSection step="channel">
      <ChoiceField
        name="registration.channel"
        label={t('channel.label')}
        isLabelHidden
        rows={isAll ? channels : channels.filter((row) => common.has(row.code))}
        onChoose={follow}
        note={
          isAll ? null : (
            <Button variant="quiet" onPress={() => setShowsAll(true)}>
              {t('channel.moreChannels')}
            </Button>
          )
        }
      />
      <div className="hj-fields">
        <DateField name="registration.receivedOn" label={t('channel.receivedOn')} max={today} isRequired />
        <TextField name="registration.site" label={t('channel.site')} placeholder={t('channel.siteHint')} />
      </div>
      <TrackField />
    </IntakeSection>
  );
};
