/**
 * What the dispute is about, chosen from the claims until a person chooses: the first type is the main one. A choice by hand stays, even
 * when claims change later.
 */
import { useEffect, useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type DisputeTypeCode, disputeTypes, textOf } from '../../../shared/case/codes.ts';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { ChoiceField } from '../../ui/form/ChoiceField.tsx';
import { useFieldError } from '../../ui/form/Field.tsx';
import type { IntakeInput } from './intakeForm.ts';
import { suggestDisputeTypes } from './suggestDisputeTypes.ts';

const NAME = 'registration.disputeTypes';

export const DisputeTypes = () => {
  const { t } = useTranslation('intake');
  const text = useText();
  const { control, setValue } = useFormContext<IntakeInput>();
  const chosen = useWatch({ control, name: NAME });
  const [isOpen, setOpen] = useState(false);
  const isShown = useFieldError(NAME) !== null || isOpen;
  useSuggestion();
  const makeMain = (code: DisputeTypeCode): void =>
    setValue(NAME, [code, ...chosen.filter((other) => other !== code)], { shouldDirty: true });
  return (
    <div className="hj-stack-tight">
      <div className="hj-row">
        <span className="hj-field__label">{t('facts.disputeTypes')}</span>
        {chosen.map((code, at) =>
          at === 0 ? (
            <Chip key={code} tone="primary">
              {text(textOf(disputeTypes, code))} · {t('facts.main')}
            </Chip>
          ) : (
            <button
              key={code}
              type="button"
              className="hj-chip hj-chip--outline hj-chip--press"
              title={t('facts.makeMain')}
              onClick={() => makeMain(code)}
            >
              {text(textOf(disputeTypes, code))}
            </button>
          ),
        )}
        <Button variant="quiet" aria-expanded={isShown} onPress={() => setOpen(!isShown)}>
          {isShown ? t('facts.fewer') : t('facts.more')}
        </Button>
        {!isShown && <span className="hj-quiet hj-dense">{t('facts.suggested')}</span>}
      </div>
      {isShown && (
        <ChoiceField name={NAME} label={t('facts.disputeTypes')} isLabelHidden isMultiple rows={disputeTypes} />
      )}
    </div>
  );
};

/** Follows the claims as long as what is chosen is what was suggested. */
const useSuggestion = (): void => {
  const { control, getValues, setValue } = useFormContext<IntakeInput>();
  const claims = useWatch({ control, name: 'claims' });
  const suggested = suggestDisputeTypes(claims.map((claim) => claim.kind)).join(',');
  const last = useRef(suggested);
  useEffect(() => {
    if (last.current === suggested) return;
    const isFollowed = getValues(NAME).join(',') === last.current;
    last.current = suggested;
    if (isFollowed && suggested !== '') setValue(NAME, suggestDisputeTypes(claims.map((claim) => claim.kind)).slice());
  }, [claims, suggested, getValues, setValue]);
};
