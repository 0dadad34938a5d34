/** What can happen next: the main way as a primary button, others plain, blocked ones greyed with the reason beside them. */
import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GuideExit } from '../../../shared/workflow/guideView.ts';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { useCasePage } from './caseActions.tsx';

/** More ways than this start folded: a person sees the likely ones first. */
const SHOWN_AT_FIRST = 4;

export const GuideNext = () => {
  const { t } = useTranslation('cases');
  const { view } = useCasePage();
  const { next } = view.guide;
  const [showsAll, setShowsAll] = useState(false);
  if (next.length === 0) {
    return (
      <section className="hj-guide__part">
        <p className="hj-quiet">{t('guide.ended')}</p>
      </section>
    );
  }
  const ordered = next.toSorted((a, b) => rank(a) - rank(b));
  const shown = showsAll ? ordered : ordered.slice(0, SHOWN_AT_FIRST);
  return (
    <section className="hj-guide__part">
      <h3 className="hj-guide__label">{t('guide.next')}</h3>
      <ul className="hj-next">
        {shown.map((exit) => (
          <li key={exit.command}>
            <Exit exit={exit} />
          </li>
        ))}
      </ul>
      {ordered.length > SHOWN_AT_FIRST && (
        <Button variant="quiet" aria-expanded={showsAll} onPress={() => setShowsAll(!showsAll)}>
          {showsAll ? t('guide.fewer') : t('guide.moreNext', { count: ordered.length - SHOWN_AT_FIRST })}
        </Button>
      )}
    </section>
  );
};

/** The main way, then what is open, then what is blocked. */
const rank = (exit: GuideExit): number => (exit.isMain ? 0 : 2) + (exit.blockedBy === null ? 0 : 1);

const Exit = ({ exit }: { readonly exit: GuideExit }) => {
  const text = useText();
  const words = useRefusalText();
  const { view, act } = useCasePage();
  const refusal = view.needsNewerVersion ? ({ type: 'newer-version-needed' } as const) : exit.blockedBy;
  const reason = refusal === null ? null : words(refusal);
  return (
    <>
      <Button
        isWide
        variant={exit.isMain && reason === null ? 'primary' : 'plain'}
        icon={exit.isMain && reason === null ? <ArrowRight aria-hidden="true" /> : undefined}
        blockedReason={reason}
        onPress={() => act(exit.command)}
      >
        {text(exit.label)}
      </Button>
      {reason !== null && <p className="hj-next__reason">{reason}</p>}
    </>
  );
};
