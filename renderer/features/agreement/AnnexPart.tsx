/** Which calculations are printed in the annex of the agreement: only claims that keep one can be chosen. */
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { isTypedOver } from '../../../shared/calculators/claimWarnings.ts';
import type { CaseView } from '../../../shared/api/views.ts';
import { claimKinds, textOf } from '../../../shared/case/codes.ts';
import { partyById, type RegisteredCase, standingClaims } from '../../../shared/case/state.ts';
import { formatYuanSign } from '../../../shared/money/fen.ts';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import type { AgreementFormInput } from './agreementForm.ts';

type Calculated = ReturnType<typeof calculatedClaims>[number];

export const AnnexPart = ({ view }: { readonly view: CaseView }) => {
  const { t } = useTranslation('calculators');
  const { control, setValue } = useFormContext<AgreementFormInput>();
  const chosen = useWatch({ control, name: 'annexClaimIds' });
  const claims = calculatedClaims(view.case);
  const choose = (ids: readonly string[]): void =>
    setValue('annexClaimIds', [...ids], { shouldDirty: true, shouldTouch: true });
  const toggle = (claimId: string, isChosen: boolean): void =>
    choose(claims.map((claim) => claim.claimId).filter((id) => (id === claimId ? isChosen : chosen.includes(id))));
  return (
    <section className="hj-agreement__part" aria-labelledby="agreement-annex">
      <h2 id="agreement-annex">{t('annex.title')}</h2>
      <p className="hj-quiet">{claims.length === 0 ? t('annex.none') : t('annex.lead')}</p>
      {claims.length > 1 && (
        <div className="hj-row">
          <Button variant="quiet" onPress={() => choose(claims.map(({ claimId }) => claimId))}>
            {t('annex.all')}
          </Button>
          <Button variant="quiet" onPress={() => choose([])}>
            {t('annex.nothing')}
          </Button>
        </div>
      )}
      <ul className="hj-annex">
        {claims.map((claim) => (
          <li key={claim.claimId}>
            <AnnexRow
              claim={claim}
              name={partyById(view.case, claim.partyId)?.name ?? ''}
              isChosen={chosen.includes(claim.claimId)}
              onToggle={(isChosen) => toggle(claim.claimId, isChosen)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
};

const calculatedClaims = (c: RegisteredCase) => standingClaims(c).filter(({ trace }) => trace !== null);

type AnnexRowProps = {
  readonly claim: Calculated;
  readonly name: string;
  readonly isChosen: boolean;
  readonly onToggle: (isChosen: boolean) => void;
};

const AnnexRow = ({ claim, name, isChosen, onToggle }: AnnexRowProps) => {
  const { t } = useTranslation('calculators');
  const text = useText();
  const { kind, trace } = claim;
  return (
    <label className="hj-check">
      <input type="checkbox" checked={isChosen} onChange={({ target }) => onToggle(target.checked)} />
      <span>
        {name} · {text(textOf(claimKinds, kind))} {trace !== null && formatYuanSign(trace.amountFen)}{' '}
        {isTypedOver(claim) && <Chip tone="due">{t('annex.typedOver')}</Chip>}
      </span>
    </label>
  );
};
