/** Courier files on the page of the exchange: taking records along on a stick, reading in what came, and what a receipt means. */
import './courier.css';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { BringPart } from './BringPart.tsx';
import { OutPart } from './OutPart.tsx';
import { TakePart } from './TakePart.tsx';
import { useCourierStatus } from './useCourier.ts';

export const CourierPart = () => {
  const { t } = useTranslation('courier');
  const { data: status } = useCourierStatus();
  const title = useRef<HTMLHeadingElement>(null);
  if (status === undefined) return null;
  return (
    <section className="hj-courier" aria-labelledby="courier">
      <header>
        <h2 id="courier" ref={title} tabIndex={-1}>
          {t('title')}
        </h2>
        <p className="hj-quiet">{t('lead')}</p>
      </header>
      <TakePart receivers={status.receivers} />
      {status.out !== null && <OutPart out={status.out} onCleared={() => title.current?.focus()} />}
      <BringPart arriving={status.arriving} />
      <details className="hj-courier__more">
        <summary>{t('receiptTitle')}</summary>
        <p className="hj-quiet">{t('receipt')}</p>
      </details>
    </section>
  );
};
