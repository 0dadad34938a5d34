/** The offers of one session, folded away: compromise is confidential and no paper can read it. */
import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Money } from '../../ui/Money.tsx';
import { Table } from '../../ui/Table.tsx';
import { useCasePage } from './caseActions.tsx';

export const OffersTable = ({ sessionId }: { readonly sessionId: string }) => {
  const { t } = useTranslation('cases');
  const { compromises } = useCasePage().view.case.confidential;
  const compromise = compromises.find((c) => c.sessionId === sessionId);
  if (compromise === undefined || (compromise.offers.length === 0 && compromise.note === '')) return null;
  return (
    <details className="hj-offers">
      <summary>
        <Lock aria-hidden="true" /> {t('sessions.offers')}
      </summary>
      {compromise.offers.length > 0 && (
        <Table
          label={t('sessions.offers')}
          rows={compromise.offers}
          rowKey={(offer) => `${offer.round}-${offer.by}-${offer.partyName}-${offer.terms}`}
          columns={[
            {
              id: 'round',
              header: t('sessions.roundHead'),
              cell: (offer) => t('sessions.round', { round: offer.round }),
            },
            {
              id: 'by',
              header: t('claims.who'),
              cell: (offer) => (offer.partyName === '' ? t(`sessions.offerBy.${offer.by}`) : offer.partyName),
            },
            { id: 'terms', header: t('claims.note'), cell: (offer) => offer.terms },
            {
              id: 'amount',
              header: t('claims.amount'),
              isEnd: true,
              cell: (offer) => (offer.amountFen === null ? '—' : <Money fen={offer.amountFen} />),
            },
          ]}
        />
      )}
      {compromise.note !== '' && <p className="hj-dense">{compromise.note}</p>}
    </details>
  );
};
