/** What claims side by side must be warned about: never N + 2N, and its like. */
import { claimsTogether } from '../../../shared/calculators/claimWarnings.ts';
import type { Claim } from '../../../shared/case/parts.ts';
import { useText } from '../../i18n/useText.ts';
import { Banner } from '../../ui/Banner.tsx';

export const ClaimCautions = ({ claims }: { readonly claims: readonly Pick<Claim, 'partyId' | 'kind'>[] }) => {
  const text = useText();
  return claimsTogether(claims).map((warning) => (
    <Banner key={warning.id} tone="due">
      {text(warning.text)}
    </Banner>
  ));
};
