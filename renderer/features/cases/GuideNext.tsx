/** What can happen next: the main way as the one primary button, other open ways beside each other, closed ways with the reason why. */
import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CaseRefusal } from '../../../shared/case/refusals.ts';
import type { GuideExit } from '../../../shared/workflow/guideView.ts';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { type StepTarget, useCasePage } from './caseActions.tsx';

/** Up to this many closed ways stand in sight; more are folded away. */
const CLOSED_IN_SIGHT = 2;

export const GuideNext = () => {
  const { t } = useTranslation('cases');
  const text = useText();
  const { view, act, refusalOf } = useCasePage();
  const exits = view.guide.next.map((exit) => ({ exit, refusal: refusalOf(exit.command) ?? exit.blockedBy }));
  const open = exits.filter(({ refusal }) => refusal === null).map(({ exit }) => exit);
  const main = open.find((exit) => exit.isMain);
  if (exits.length === 0) {
    return (
      <section className="hj-guide__part">
        <p className="hj-quiet">{t('guide.ended')}</p>
      </section>
    );
  }
  return (
    <section className="hj-guide__part">
      <h3 className="hj-guide__label">{t('guide.next')}</h3>
      {main !== undefined && (
        <Button
          isWide
          variant="primary"
          icon={<ArrowRight aria-hidden="true" />}
          onPress={() => act(main.command, targetOf(main))}
        >
          {text(main.label)}
        </Button>
      )}
      <ul className="hj-next">
        {open
          .filter((exit) => exit !== main)
          .map((exit) => (
            <li key={keyOf(exit)}>
              <Button isWide onPress={() => act(exit.command, targetOf(exit))}>
                {text(exit.label)}
              </Button>
            </li>
          ))}
      </ul>
      <Closed
        ways={exits.flatMap(({ exit, refusal }) => (refusal === null ? [] : [{ exit, refusal }]))}
        isFolded={open.length > 0}
      />
    </section>
  );
};

/** One command may serve several ways on; its preset tells them apart. */
const keyOf = ({ command, preset }: GuideExit): string =>
  [command, preset?.kind, preset?.act, preset?.referral].filter((part) => part !== undefined).join(':');
const targetOf = ({ preset }: GuideExit): StepTarget => (preset === null ? {} : { preset });

type ClosedWay = { readonly exit: GuideExit; readonly refusal: CaseRefusal };
type ClosedProps = { readonly ways: readonly ClosedWay[]; readonly isFolded: boolean };

const Closed = ({ ways, isFolded }: ClosedProps) => {
  const { t } = useTranslation('cases');
  if (ways.length === 0) return null;
  if (!isFolded || ways.length <= CLOSED_IN_SIGHT) return <ClosedList ways={ways} />;
  return (
    <details className="hj-guide__trail">
      <summary>{t('guide.closedWays', { count: ways.length })}</summary>
      <ClosedList ways={ways} />
    </details>
  );
};

const ClosedList = ({ ways }: { readonly ways: readonly ClosedWay[] }) => {
  const text = useText();
  const words = useRefusalText();
  return (
    <ul className="hj-closed">
      {ways.map(({ exit, refusal }) => (
        <li key={keyOf(exit)}>
          <Button isWide blockedReason={words(refusal)}>
            {text(exit.label)}
          </Button>
          <p className="hj-next__reason">{words(refusal)}</p>
        </li>
      ))}
    </ul>
  );
};
