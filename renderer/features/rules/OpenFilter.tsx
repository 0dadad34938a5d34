/** How many settings wait for the office, and a switch to see only those. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../ui/Chip.tsx';
import '../../ui/form/Form.css';

const shownKinds = ['all', 'open'] as const;
export type Shown = (typeof shownKinds)[number];
type OpenFilterProps = {
  readonly counts: { readonly unconfirmed: number; readonly missing: number };
  readonly shown: Shown;
  readonly onChoose: (shown: Shown) => void;
};

export const OpenFilter = ({ counts: { unconfirmed, missing }, shown, onChoose }: OpenFilterProps) => {
  const { t } = useTranslation('rules');
  const name = useId();
  return (
    <div className="hj-row-spread">
      <p className="hj-row">
        {unconfirmed > 0 && <Chip tone="due">{t('openCount', { count: unconfirmed })}</Chip>}
        {missing > 0 && <Chip tone="due">{t('missingCount', { count: missing })}</Chip>}
        {unconfirmed === 0 && missing === 0 && <Chip tone="settled">{t('allConfirmed')}</Chip>}
      </p>
      <fieldset>
        <legend className="hj-visually-hidden">{t('filter')}</legend>
        <div className="hj-choices">
          {shownKinds.map((kind) => (
            <label key={kind} className="hj-choice">
              <input type="radio" name={name} checked={kind === shown} onChange={() => onChoose(kind)} />
              {t(`filters.${kind}`)}
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
};
