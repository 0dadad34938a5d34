/** What can happen next: the main way as the one primary button, other open ways beside each other, closed ways with the reason why. */
import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Text } from '../../shared/kernel/text.ts';
import { type AnyRefusal, useRefusalText } from '../i18n/refusalText.ts';
import { useText } from '../i18n/useText.ts';
import { Button } from '../ui/Button.tsx';

/** Up to this many closed ways stand in sight; more are folded away. */
const CLOSED_IN_SIGHT = 2;

export type WayOn = {
  readonly key: string;
  readonly label: Text;
  readonly isMain: boolean;
  /** Why it is closed; null when it is open. */
  readonly refusal: AnyRefusal | null;
  readonly go: () => void;
};
type WaysOnProps = {
  readonly ways: readonly WayOn[];
  /** Said where nothing leads on. */
  readonly ended: string;
};

export const WaysOn = ({ ways, ended }: WaysOnProps) => {
  const { t } = useTranslation('cases');
  const text = useText();
  const open = ways.filter(({ refusal }) => refusal === null);
  const main = open.find(({ isMain }) => isMain);
  if (ways.length === 0) {
    return (
      <section className="hj-guide__part">
        <p className="hj-quiet">{ended}</p>
      </section>
    );
  }
  return (
    <section className="hj-guide__part">
      <h3 className="hj-guide__label">{t('guide.next')}</h3>
      {main !== undefined && (
        <Button isWide variant="primary" icon={<ArrowRight aria-hidden="true" />} onPress={main.go}>
          {text(main.label)}
        </Button>
      )}
      <ul className="hj-next">
        {open
          .filter((way) => way !== main)
          .map((way) => (
            <li key={way.key}>
              <Button isWide onPress={way.go}>
                {text(way.label)}
              </Button>
            </li>
          ))}
      </ul>
      <Closed ways={ways.filter(isClosed)} isFolded={open.length > 0} />
    </section>
  );
};

type ClosedWay = WayOn & { readonly refusal: AnyRefusal };
const isClosed = (way: WayOn): way is ClosedWay => way.refusal !== null;
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
      {ways.map(({ key, label, refusal }) => (
        <li key={key}>
          <Button isWide blockedReason={words(refusal)}>
            {text(label)}
          </Button>
          <p className="hj-next__reason">{words(refusal)}</p>
        </li>
      ))}
    </ul>
  );
};
