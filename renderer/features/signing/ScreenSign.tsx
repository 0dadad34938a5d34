/** The signature field: half the screen wide, for mouse, pen and finger; what was drawn is kept as a trimmed picture. */
import { Check, Eraser, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { DayInput } from './DayInput.tsx';
import { isSignature, trimSignature } from './trimSignature.ts';
import { useSignaturePad } from './useSignaturePad.ts';
import type { Sign } from './useSign.ts';

type ScreenSignProps = { readonly today: LocalDate; readonly min: LocalDate; readonly sign: Sign };

export const ScreenSign = ({ today, min, sign }: ScreenSignProps) => {
  const { t } = useTranslation('signing');
  const [on, setOn] = useState<LocalDate | null>(today);
  const [isSmall, setSmall] = useState(false);
  const pad = useSignaturePad();
  const confirm = async (): Promise<void> => {
    const canvas = pad.canvas.current;
    if (canvas === null || on === null) return;
    if (!isSignature(canvas)) {
      setSmall(true);
      return;
    }
    const bytes = await trimSignature(canvas);
    if (bytes === null) return;
    await sign.run({ on, method: 'screen', picture: { name: 'signature.png', mediaType: 'image/png', bytes } });
  };
  return (
    <div className="hj-sign__screen">
      <div className="hj-pad">
        <canvas ref={pad.canvas} className="hj-pad__canvas" aria-label={t('sign.field')} />
        <span className="hj-pad__line" aria-hidden="true" />
        {pad.isEmpty && <span className="hj-pad__hint">{t('sign.fieldHint')}</span>}
      </div>
      {(sign.problem !== null || isSmall) && (
        <Banner tone="due" isAlert>
          {sign.problem ?? t('sign.small')}
        </Banner>
      )}
      <div className="hj-sign__acts">
        <DayInput label={t('sign.on')} value={on} min={min} max={today} onChange={setOn} />
        <Button
          size="large"
          icon={<Undo2 />}
          blockedReason={pad.isEmpty ? t('sign.empty') : null}
          onPress={() => pad.undo()}
        >
          {t('sign.undo')}
        </Button>
        <Button
          size="large"
          icon={<Eraser />}
          blockedReason={pad.isEmpty ? t('sign.empty') : null}
          onPress={() => {
            pad.clear();
            setSmall(false);
          }}
        >
          {t('sign.clear')}
        </Button>
        <Button
          variant="primary"
          size="large"
          icon={<Check />}
          isBusy={sign.isBusy}
          blockedReason={pad.isEmpty ? t('sign.empty') : null}
          onPress={() => void confirm()}
        >
          {t('sign.confirm')}
        </Button>
      </div>
    </div>
  );
};
