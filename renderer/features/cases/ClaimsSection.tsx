/** What is claimed, by whom and how much, with the sum. Withdrawn claims stay visible and do not count. */
import { Pencil, Plus, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { claimKinds, isAct, textOf } from '../../../shared/case/codes.ts';
import { isCollective, standingClaims } from '../../../shared/case/state.ts';
import type { RegisteredCase } from '../../../shared/case/state.ts';
import { useText } from '../../i18n/useText.ts';
import { ClaimCautions } from '../../parts/calculator/ClaimCautions.tsx';
import { TraceDetails } from '../../parts/calculator/TraceDetails.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Money } from '../../ui/Money.tsx';
import { Table, type TableColumn } from '../../ui/Table.tsx';
import { ActButton } from './ActButton.tsx';
import { CalculateAgain, CalculateNew } from './CalculateClaim.tsx';
import { partyName, useCasePage } from './caseActions.tsx';
import { ManyClaims } from './ManyClaims.tsx';
import { StorySection } from './StorySection.tsx';

type ClaimRow = RegisteredCase['claims'][number];

export const ClaimsSection = () => {
  const { t } = useTranslation('cases');
  const { view } = useCasePage();
  const { claims } = view.case;
  const columns = useClaimColumns();
  return (
    <StorySection
      id="claims"
      count={standingClaims(view.case).length}
      acts={
        <>
          <CalculateNew />
          <ActButton command="AddClaim" icon={<Plus aria-hidden="true" />}>
            {t('claims.add')}
          </ActButton>
        </>
      }
    >
      <ClaimCautions claims={standingClaims(view.case)} />
      {claims.length === 0 ? (
        <EmptyState what={t('claims.empty')} />
      ) : isCollective(view.case) ? (
        <ManyClaims />
      ) : (
        <Table
          label={t('sections.claims')}
          columns={columns}
          rows={claims}
          rowKey={(claim) => claim.claimId}
          detail={(claim) => (claim.trace === null ? null : <TraceDetails claim={claim} />)}
          foot={{ who: t('claims.total'), amount: <Money fen={view.claimFen} /> }}
        />
      )}
    </StorySection>
  );
};

export const useClaimColumns = (): readonly TableColumn<ClaimRow>[] => {
  const { t } = useTranslation('cases');
  const text = useText();
  const { view } = useCasePage();
  return [
    { id: 'who', header: t('claims.who'), cell: (claim) => partyName(view.case, claim.partyId) },
    {
      id: 'kind',
      header: t('claims.kind'),
      cell: (claim) => (
        <span className={claim.withdrawnFor === null ? undefined : 'hj-withdrawn'}>
          {text(textOf(claimKinds, claim.kind))}
          {claim.note !== '' && <span className="hj-quiet"> · {claim.note}</span>}
        </span>
      ),
    },
    { id: 'amount', header: t('claims.amount'), isEnd: true, cell: (claim) => <ClaimAmount claim={claim} /> },
    {
      id: 'acts',
      header: <span className="hj-visually-hidden">{t('claims.acts')}</span>,
      isEnd: true,
      cell: (claim) => <ClaimActs claim={claim} />,
    },
  ];
};

const ClaimAmount = ({ claim }: { readonly claim: ClaimRow }) => {
  const { t } = useTranslation('cases');
  if (isAct(claim.kind)) return <span className="hj-quiet">{t('claims.act')}</span>;
  if (claim.amountFen === null) return <span className="hj-quiet">{t('claims.unstated')}</span>;
  return (
    <span className={claim.withdrawnFor === null ? undefined : 'hj-withdrawn'}>
      <Money fen={claim.amountFen} />
    </span>
  );
};

const ClaimActs = ({ claim }: { readonly claim: ClaimRow }) => {
  const { t } = useTranslation('cases');
  const text = useText();
  const { act, refusalOf } = useCasePage();
  if (claim.withdrawnFor !== null) return <Chip>{t('claims.withdrawn')}</Chip>;
  if (refusalOf('CorrectClaim') !== null) return null;
  const target = { claimId: claim.claimId };
  return (
    <span className="hj-row-acts">
      {!isAct(claim.kind) && <CalculateAgain claim={claim} what={text(textOf(claimKinds, claim.kind))} />}
      <IconButton label={t('claims.edit')} icon={<Pencil />} onPress={() => act('CorrectClaim', target)} />
      <IconButton label={t('claims.withdraw')} icon={<Undo2 />} onPress={() => act('WithdrawClaim', target)} />
    </span>
  );
};
