/** Who puts the signature: the person, the head of the organisation, or a representative with special authority (民诉解释 Art. 147). */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hand } from '../../../shared/agreement/signers.ts';
import { useText } from '../../i18n/useText.ts';

type HandChoiceProps = {
  readonly hands: readonly Hand[];
  readonly chosen: Hand | null;
  readonly onChoose: (hand: Hand) => void;
};

export const HandChoice = ({ hands, chosen, onChoose }: HandChoiceProps) => {
  const { t } = useTranslation('signing');
  const say = useText();
  const name = useId();
  const [only] = hands;
  if (hands.length === 1 && only !== undefined)
    return only.as === 'self' ? null : <p className="hj-sign__hand">{`${only.name} · ${say(only.capacity)}`}</p>;
  return (
    <fieldset className="hj-hands" aria-label={t('sign.who')}>
      {hands.map((hand) => (
        <label key={`${hand.as}:${hand.name}`} className="hj-hands__one">
          <input
            type="radio"
            name={name}
            checked={hand === chosen || (hand.name === chosen?.name && hand.as === chosen.as)}
            disabled={!hand.maySettle}
            onChange={() => onChoose(hand)}
          />
          <span>
            {hand.name} <span className="hj-quiet">{say(hand.capacity)}</span>
            {!hand.maySettle && <span className="hj-hands__why">{t('sign.mayNot')}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
};
