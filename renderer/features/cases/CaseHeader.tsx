/** The strip over the case: number, who against whom, track, sums, and how much of the mediation period is left. */
import { SquarePen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { caseFlags, channels, referrals, textOf, tracks } from '../../../shared/case/codes.ts';
import { useText } from '../../i18n/useText.ts';
import { WhereaboutsMark } from '../../parts/WhereaboutsMark.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { Money } from '../../ui/Money.tsx';
import { ActButton } from './ActButton.tsx';
import { useCasePage } from './caseActions.tsx';
import { MediationPeriod } from './MediationPeriod.tsx';

export const CaseHeader = () => {
  const { t } = useTranslation('cases');
  const text = useText();
  const { view } = useCasePage();
  const { registration } = view.case;
  const round = view.case.earlier.length + 1;
  return (
    <header className="hj-case__header">
      <div className="hj-case__who">
        <div className="hj-row hj-dense">
          <span className="hj-case__number">{registration.number}</span>
          <Chip tone="primary">{text(textOf(tracks, registration.track))}</Chip>
          <Chip tone="outline">{text(textOf(referrals, registration.referral))}</Chip>
          {round > 1 && <Chip tone="outline">{t('header.round', { count: round })}</Chip>}
          {registration.flags.map((flag) => (
            <Chip key={flag} tone="due">
              {text(textOf(caseFlags, flag))}
            </Chip>
          ))}
          {registration.isSample && <Chip tone="outline">{t('header.sample')}</Chip>}
          <WhereaboutsMark kind="case" id={view.caseId} />
        </div>
        <h1 className="hj-case__title" title={view.title}>
          {view.title}
        </h1>
        <p className="hj-case__facts hj-quiet hj-dense">
          <span>
            {t('header.received')} <DateText on={registration.receivedOn} isFull />
          </span>
          <span>{text(textOf(channels, registration.channel))}</span>
          {registration.site !== '' && <span>{registration.site}</span>}
          {registration.court !== '' && <span>{registration.court}</span>}
          {registration.externalNumbers.map((number) => (
            <span key={number}>{number}</span>
          ))}
          <ActButton command="CorrectDetails" icon={<SquarePen aria-hidden="true" />}>
            {t('header.edit')}
          </ActButton>
        </p>
      </div>
      <dl className="hj-case__sums">
        <Sum label={t('header.claims')} fen={view.claimFen} />
        {view.agreedFen !== null && <Sum label={t('header.agreed')} fen={view.agreedFen} />}
        {view.agreedFen !== null && <Sum label={t('header.paid')} fen={view.paidFen} />}
      </dl>
      <MediationPeriod />
    </header>
  );
};

const Sum = ({ label, fen }: { readonly label: string; readonly fen: number }) => (
  <div>
    <dt className="hj-quiet hj-dense">{label}</dt>
    <dd>
      <Money fen={fen} isFigure />
    </dd>
  </div>
);
