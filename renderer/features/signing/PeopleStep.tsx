/** With many signers: who has signed and who has not, the way to each person's own turn, and to recording many who signed on paper. */
import { Files } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignerStatus } from '../../../shared/agreement/signers.ts';
import type { CaseView } from '../../../shared/api/views.ts';
import { Button } from '../../ui/Button.tsx';
import { SignersTable } from './SignersTable.tsx';
import type { SigningStep } from './signingSteps.ts';
import { useFocusHere } from './useFocusHere.ts';

type PeopleStepProps = {
  readonly view: CaseView;
  readonly rows: readonly SignerStatus[];
  readonly signMany: (onClose: () => void) => ReactNode;
  readonly onGo: (step: SigningStep) => void;
};

export const PeopleStep = ({ view, rows, signMany, onGo }: PeopleStepProps) => {
  const { t } = useTranslation('signing');
  const heading = useFocusHere();
  const [text, setText] = useState('');
  const [isOpenOnly, setOpenOnly] = useState(false);
  const [isBatch, setBatch] = useState(false);
  const shown = rows.filter(
    ({ signer, signature }) => signer.name.includes(text.trim()) && (!isOpenOnly || signature === null),
  );
  return (
    <section className="hj-people-step" aria-labelledby="signing-people">
      <h1 id="signing-people" className="hj-sign__name" ref={heading} tabIndex={-1}>
        {t('people.title')}
      </h1>
      <p>{t('people.text')}</p>
      <div className="hj-row-spread">
        <div className="hj-row">
          <input
            type="search"
            className="hj-input hj-people-step__find"
            value={text}
            aria-label={t('people.find')}
            placeholder={t('people.find')}
            onChange={(change) => setText(change.target.value)}
          />
          <label className="hj-row">
            <input type="checkbox" checked={isOpenOnly} onChange={(change) => setOpenOnly(change.target.checked)} />
            {t('people.onlyOpen')}
          </label>
        </div>
        <Button size="large" icon={<Files aria-hidden="true" />} onPress={() => setBatch(true)}>
          {t('people.batch')}
        </Button>
      </div>
      <div className="hj-people-step__list">
        {shown.length === 0 ? (
          <p className="hj-quiet">{t('people.none')}</p>
        ) : (
          <SignersTable view={view} rows={shown} onGo={onGo} />
        )}
      </div>
      {isBatch && signMany(() => setBatch(false))}
    </section>
  );
};
