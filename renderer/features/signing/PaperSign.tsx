/** Signing on paper: the day, and the scan now or later (image or PDF). With `given` only the scan of an earlier signature is brought back. */
import { Check, FileUp, Printer } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Signature } from '../../../shared/case/state.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { DayInput } from './DayInput.tsx';
import type { Picture, Sign } from './useSign.ts';

type PaperSignProps = {
  readonly today: LocalDate;
  readonly min: LocalDate;
  readonly name: string;
  readonly sign: Sign;
  readonly given: Signature | null;
  readonly print: { readonly run: () => void; readonly isBusy: boolean };
  /** The body's seal instead of a signature. */
  readonly isBody?: boolean | undefined;
};

export const PaperSign = ({ today, min, name, sign, given, print, isBody = false }: PaperSignProps) => {
  const { t } = useTranslation('signing');
  const [on, setOn] = useState<LocalDate | null>(given?.on ?? today);
  const [scan, setScan] = useState<Picture | null>(null);
  const confirm = (): void => {
    if (on !== null) void sign.run({ on, method: 'paper', picture: scan });
  };
  return (
    <div className="hj-sign__paper">
      {given === null && (
        <>
          <h2>{t(isBody ? 'sign.sealTitle' : 'sign.paperTitle')}</h2>
          <p>{t(isBody ? 'sign.sealText' : 'sign.paperText', { name })}</p>
          <Button size="large" icon={<Printer />} isBusy={print.isBusy} onPress={print.run}>
            {t('read.print')}
          </Button>
        </>
      )}
      <ScanInput scan={scan} onChoose={setScan} />
      {sign.problem !== null && (
        <Banner tone="due" isAlert>
          {sign.problem}
        </Banner>
      )}
      <div className="hj-sign__acts">
        <DayInput label={t(isBody ? 'sign.sealedOn' : 'sign.on')} value={on} min={min} max={today} onChange={setOn} />
        <Button
          variant="primary"
          size="large"
          icon={<Check />}
          isBusy={sign.isBusy}
          blockedReason={given !== null && scan === null ? t('sign.chooseScan') : null}
          onPress={confirm}
        >
          {t(isBody ? 'sign.confirmSeal' : 'sign.confirmPaper')}
        </Button>
      </div>
    </div>
  );
};

type ScanInputProps = { readonly scan: Picture | null; readonly onChoose: (scan: Picture) => void };

const ScanInput = ({ scan, onChoose }: ScanInputProps) => {
  const { t } = useTranslation('signing');
  const id = useId();
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    onChoose({ name: file.name, mediaType: file.type, bytes: new Uint8Array(await file.arrayBuffer()) });
  };
  return (
    <div className="hj-scan">
      <input
        id={id}
        className="hj-visually-hidden"
        type="file"
        accept="image/png,image/jpeg,image/webp,application/pdf"
        onChange={(change) => void take(change.target.files?.[0])}
      />
      <label htmlFor={id} className="hj-button hj-button--plain hj-button--large">
        <FileUp aria-hidden="true" />
        {t(scan === null ? 'sign.chooseScan' : 'sign.changeScan')}
      </label>
      {scan !== null && <span className="hj-clip">{scan.name}</span>}
    </div>
  );
};
