/**
 * The confidential part of a session: offers for the sake of compromise (特邀调解规定 Art. 22, 民诉解释 Art. 107). It stands apart, looks
 * apart, and is stored apart: no paper can read it.
 */
import { Lock, Plus } from 'lucide-react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../shared/api/views.ts';
import { isWorker } from '../../../shared/case/state.ts';
import { Button } from '../../ui/Button.tsx';
import { TextAreaField } from '../../ui/form/TextAreaField.tsx';
import { GapChart } from './GapChart.tsx';
import { OfferRow } from './OfferRow.tsx';
import { gapsByRound, nextRound } from './offers.ts';
import type { SessionFormInput } from './sessionForm.ts';

const NAME = 'compromise.offers';

export const OffersPanel = ({ view }: { readonly view: CaseView }) => {
  const { t } = useTranslation('session');
  const { control, getValues } = useFormContext<SessionFormInput>();
  const { fields, append, remove } = useFieldArray({ control, name: NAME, keyName: '_rowKey' });
  const offers = useWatch({ control, name: NAME });
  const add = (by: 'worker' | 'respondent'): void =>
    append(
      { round: nextRound(getValues(NAME), by), by, partyName: soleName(view, by), amountFen: null, terms: '' },
      { focusName: `${NAME}.${fields.length}.amountFen` },
    );
  return (
    <aside className="hj-offers-panel" aria-labelledby="session-offers">
      <header className="hj-row-spread">
        <h2 id="session-offers">{t('offers.title')}</h2>
        <span className="hj-offers-panel__secret">
          <Lock aria-hidden="true" />
          {t('offers.secret')}
        </span>
      </header>
      {fields.length === 0 ? (
        <p className="hj-quiet">{t('offers.empty')}</p>
      ) : (
        <>
          <div className="hj-offer__head" aria-hidden="true">
            <span>{t('offers.round')}</span>
            <span>{t('offers.side')}</span>
            <span>{t('offers.amount')}</span>
          </div>
          <ol className="hj-offers-panel__rows">
            {fields.map((row, index) => (
              <OfferRow key={row._rowKey} view={view} index={index} onRemove={() => remove(index)} />
            ))}
          </ol>
        </>
      )}
      <div className="hj-row">
        {(['worker', 'respondent'] as const).map((by) => (
          <Button key={by} icon={<Plus />} onPress={() => add(by)}>
            {t(`offers.add.${by}`)}
          </Button>
        ))}
      </div>
      <GapChart gaps={gapsByRound(offers)} />
      <TextAreaField name="compromise.note" label={t('offers.note')} hint={t('offers.noteHint')} rows={2} />
      <p className="hj-quiet hj-dense">{t('offers.why')}</p>
    </aside>
  );
};

/** The name of a side that is one party; otherwise the row asks. */
const soleName = (view: CaseView, by: 'worker' | 'respondent'): string => {
  const side = view.case.parties.filter((party) => isWorker(party) === (by === 'worker'));
  return side.length === 1 ? (side[0]?.name ?? '') : '';
};
